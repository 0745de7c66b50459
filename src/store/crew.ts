import { randomUUID } from 'node:crypto';
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';

import { Board } from '../check/explore/together/board.ts';
import type { Explorer } from '../check/explore/explored.ts';
import type { Seat } from '../check/explore/together/seat.ts';
import { type Shared, shared, sharedSeat } from '../check/explore/together/shared-seat.ts';
import { channel } from './channel.ts';

/** What several threads are to do, and who watches. */
interface Task {
  /** The built module that each thread runs. */
  readonly module: URL;
  readonly workers: number;
  /** Plain data that each of them gets. */
  readonly order: object;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Explorer['progress']) => void) | undefined;
}

/** What a thread is given. */
interface Given {
  readonly order: unknown;
  readonly seat: number;
  readonly common: Shared;
  readonly channel: string;
}

/** How often somebody who watches is told, in milliseconds. */
const TELLING = 100;

/** Has threads explore together; what the first of them says in the end. A thread that fails ends them all. */
export async function crew({ module, workers, order, signal, onProgress }: Task): Promise<unknown> {
  const common = shared(workers);
  const board = new Board(common.board, 0, workers);
  const name = `partyline ${randomUUID()}`;
  const threads = Array.from({ length: workers }, (_, seat) => {
    const given: Given = { order, seat, common, channel: name };
    return new Worker(module, { workerData: given });
  });
  const stop = (): void => board.end('stopped');
  signal?.addEventListener('abort', stop);
  if (signal?.aborted === true) stop();
  const timer = setInterval(() => onProgress?.(board.progress), TELLING);
  try {
    return await Promise.race(threads.map((thread, seat) => said(thread, seat)));
  } finally {
    clearInterval(timer);
    signal?.removeEventListener('abort', stop);
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}

/** What the thread in the first seat says; fails where any of them does, or is gone too early. */
const said = (thread: Worker, seat: number): Promise<unknown> =>
  new Promise((resolve, reject) => {
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', (code) => {
      if (code === 0 && seat > 0) return;
      reject(new Error(`an exploring thread ended with code ${code}`));
    });
  });

/** In a thread: what it was ordered to do, and its seat. */
export function seated(): { readonly order: unknown; readonly seat: Seat } {
  const given: unknown = workerData;
  if (isMainThread || !isGiven(given)) throw new TypeError('this runs in a thread only');
  return {
    order: given.order,
    seat: sharedSeat(given.seat, given.common, channel(given.channel)),
  };
}

const isGiven = (value: unknown): value is Given =>
  typeof value === 'object' && value !== null && 'order' in value && 'common' in value;

/** In the thread of the first seat: says what came out. */
export function say(result: unknown): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origin
  parentPort?.postMessage(result);
}
