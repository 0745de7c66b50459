import { expect, test } from 'vitest';

import { crew } from './crew.ts';

const running = (code: string): URL => new URL(`data:text/javascript,${encodeURIComponent(code)}`);

test('a thread that fails ends all the others, and what it failed of is said', async () => {
  const module = running(`
    import { workerData } from 'node:worker_threads';
    if (workerData.seat === 1) throw new RangeError('no more room');
    setInterval(() => undefined, 1000);
  `);
  await expect(crew({ module, workers: 2, order: {} })).rejects.toThrow('no more room');
});

test('a thread that is gone before the first one has said anything is missed', async () => {
  const module = running('');
  await expect(crew({ module, workers: 1, order: {} })).rejects.toThrow('ended with code 0');
});
