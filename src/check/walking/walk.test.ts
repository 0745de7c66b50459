import { describe, expect, test } from 'vitest';

import { calls } from '../../calls/index.ts';
import { inputs } from '../../model/choices.ts';
import { dice } from './dice.ts';
import { leadsNowhere, walk } from './walk.ts';

const exchange = calls.install({
  phones: ['7001', '7002', '7003', '7004'],
  calls: 2,
  outOfService: 1,
});

const walked = (seed: number) => walk(exchange, dice(seed), { maxSteps: 40 });

describe('a walk', () => {
  test('takes only inputs that are listed for where it stands', () => {
    for (let seed = 0; seed < 40; seed += 1) {
      for (const { input, before } of walked(seed)) {
        expect([...inputs(exchange, before)]).toContainEqual(input);
      }
    }
  });

  test('is the same for the same seed, and another for another', () => {
    expect(walked(7)).toEqual(walked(7));
    expect(walked(7)).not.toEqual(walked(8));
  });

  test('takes every kind of input sooner or later', () => {
    const taken = new Set<string>();
    for (let seed = 0; seed < 300; seed += 1) {
      for (const { input } of walked(seed)) taken.add(input.type);
    }
    expect([...taken].toSorted()).toEqual(exchange.kinds.map(({ type }) => type).toSorted());
  });

  test('is never longer than it may be, winding down apart', () => {
    for (let seed = 0; seed < 100; seed += 1) {
      const steps = walked(seed);
      const wandering = steps.slice(0, 40);
      expect(steps.slice(wandering.length).every(({ input }) => input.type === 'releases')).toBe(
        true,
      );
    }
  });

  test('sets out from where its prefix leads, without what cannot be asked there', () => {
    const dialing = { type: 'makes-call', thisDN: '7001', otherDN: '7002' } as const;
    const answering = { type: 'answers', thisDN: '7002', connID: 1 } as const;
    const steps = walk(exchange, dice(1), { maxSteps: 5, prefix: [dialing, dialing, answering] });
    expect(steps.slice(0, 2).map(({ input }) => input)).toEqual([dialing, answering]);
    expect(steps.length).toBeGreaterThan(2);
  });

  test('ends at rest about every other time', () => {
    const seeds = Array.from({ length: 200 }, (_, seed) => seed);
    const atRest = seeds.filter((seed) => {
      const last = walked(seed).at(-1);
      return last !== undefined && exchange.atRest(last.after);
    });
    expect(atRest.length).toBeGreaterThan(80);
    expect(atRest.length).toBeLessThan(180);
  });

  test('leads nowhere where nobody can do anything', () => {
    const [one] = exchange.kinds;
    const never = {
      ...exchange,
      kinds: one === undefined ? [] : [{ ...one, ask: () => undefined }],
    };
    expect([leadsNowhere(exchange), leadsNowhere(never)]).toEqual([false, true]);
  });
});
