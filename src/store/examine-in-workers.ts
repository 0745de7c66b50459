import { Worker } from 'node:worker_threads';

import { Examination } from '../check/adequacy/examine.ts';
import type { Measuring } from '../check/adequacy/measure.ts';
import { type Examined, examinedSchema } from '../check/adequacy/results.ts';
import type { Switch } from '../model/switch.ts';

/** Which faults are examined, how, and who is told. */
export interface Sharing extends Measuring {
  readonly faults: readonly string[];
  readonly workers: number;
  /** Ends with the faults under way. */
  readonly signal: AbortSignal;
  readonly onResult: (result: Examined) => void;
}

/** Workers load built JavaScript: where it is not built all is done here. */
const WORKER = new URL('./faults-worker.js', import.meta.url);
const isBuilt = import.meta.url.endsWith('.js');

/** Examines faults, shared out among workers; each fault comes out the same wherever it is examined. */
export async function examineInWorkers(sw: Switch, sharing: Sharing): Promise<void> {
  const { workers, faults } = sharing;
  const many = Math.min(workers, faults.length);
  if (many < 2 || !isBuilt) return examineHere(sw, sharing);
  const left = [...faults].toReversed();
  await Promise.all(Array.from({ length: many }, () => runWorker(sw, sharing, left)));
}

async function examineHere(
  sw: Switch,
  { faults, signal, onResult, ...measuring }: Sharing,
): Promise<void> {
  const examination = new Examination(sw, measuring);
  for (const fault of faults) {
    if (signal.aborted) return;
    onResult(examinedSchema.parse(examination.of(fault)));
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
  }
}

/** One worker, which takes the next fault whenever it is done with one. Where it fails nobody takes another. */
const runWorker = (
  { name }: Switch,
  { signal, onResult, seed, runs, states, statesOfDerived }: Sharing,
  left: string[],
): Promise<void> =>
  new Promise((resolve, reject) => {
    const workerData = { switch: name, seed, runs, states, statesOfDerived };
    const worker = new Worker(WORKER, { workerData });
    const next = (): void => {
      const fault = signal.aborted ? undefined : left.pop();
      if (fault === undefined) void worker.terminate();
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread has no origin
      else worker.postMessage(fault);
    };
    const fail = (error: unknown): void => {
      left.length = 0;
      reject(error instanceof Error ? error : new Error(String(error)));
      void worker.terminate();
    };
    worker.on('message', (message: unknown) => {
      try {
        onResult(examinedSchema.parse(message));
        next();
      } catch (error) {
        fail(error);
      }
    });
    worker.on('error', fail);
    worker.on('exit', () => resolve());
    next();
  });
