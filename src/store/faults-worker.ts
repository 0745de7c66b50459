import { parentPort, workerData } from 'node:worker_threads';

import { z } from 'zod';

import { Examination } from '../check/adequacy/examine.ts';
import { genesys } from '../genesys/index.ts';
import type { Switch } from '../model/switch.ts';
import { uccx } from '../uccx/index.ts';

/** What a worker is told at its start. */
const dataSchema = z.object({
  switch: z.string(),
  seed: z.number(),
  runs: z.number(),
  states: z.number(),
  statesOfDerived: z.number().optional(),
});

const switches: readonly Switch[] = [genesys, uccx];

const { switch: name, ...measuring } = dataSchema.parse(workerData);
const sw = switches.find((one) => one.name === name);
if (sw === undefined) throw new RangeError(`no switch ${name}`);
const examination = new Examination(sw, measuring);

parentPort?.on('message', (fault: unknown) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread has no origin
  parentPort?.postMessage(examination.of(z.string().parse(fault)));
});
