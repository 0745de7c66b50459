import { describe, expect, test } from 'vitest';

import { calls } from '../calls/index.ts';
import { campaign } from './campaign.ts';
import { missing, universe } from './missing.ts';

describe('a campaign', () => {
  test('finds nothing against the healthy exchange, tests every claim and meets all there is to meet', async () => {
    const done = await campaign(calls, { runs: 400, seed: 1 });
    expect(done).toMatchObject({ runs: 400, found: [], stopped: false });
    expect(done.invariants.filter(({ exercised }) => exercised === 0)).toEqual([]);
    expect(missing(done.coverage, universe(calls), calls.cannotHappen)).toEqual([]);
  });

  test('finds every planted fault and shrinks what it found', async () => {
    for (const fault of calls.faults) {
      const { found } = await campaign(calls, { runs: 2000, seed: 2, fault, untilViolation: true });
      const caught = found.find(({ violation }) => violation.invariant.id === fault.breaks);
      expect(caught?.scenario.inputs.length, fault.id).toBeLessThanOrEqual(6);
    }
  });

  test('does the same for the same seed', async () => {
    const [fault] = calls.faults;
    const [once, again, other] = await Promise.all(
      [3, 3, 4].map((seed) => campaign(calls, { runs: 150, seed, fault })),
    );
    expect(JSON.stringify(once)).toBe(JSON.stringify(again));
    expect(once?.steps).not.toBe(other?.steps);
  });

  test('sets out again from situations that few runs came into', async () => {
    const phones = ['7001', '7002', '7003', '7004', '7005'];
    const done = await campaign(calls, {
      runs: 200,
      seed: 1,
      maxSteps: 10,
      config: { phones, calls: 3, outOfService: 0 },
    });
    expect(done.coverage.inputs.get('deletes-from-conference')?.accepted).toBeGreaterThan(5);
  });

  test('stops when it is told to, with what it has done', async () => {
    const stop = new AbortController();
    const done = await campaign(calls, {
      runs: 1000,
      seed: 1,
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    expect(done.stopped).toBe(true);
    expect(done.runs).toBeGreaterThan(0);
    expect(done.runs).toBeLessThan(1000);
  });

  test('lets other things happen while it goes on', async () => {
    let ticks = 0;
    const clock = setInterval(() => {
      ticks += 1;
    }, 1);
    await campaign(calls, { runs: 300, seed: 1 });
    clearInterval(clock);
    expect(ticks).toBeGreaterThan(2);
  });
});
