import { describe, expect, test } from 'vitest';

import { heardIn } from '../../../formats/logs/heard-in.ts';
import { genesys } from '../../../genesys/index.ts';
import { nothingAfterTerminal } from '../../../genesys/invariants/life/nothing-after-terminal.ts';
import { abandonedOnlyUnanswered } from '../../../genesys/invariants/life/abandoned-only-unanswered.ts';
import type { Heard } from '../../../model/heard.ts';
import type { Input } from '../../../model/input.ts';
import type { HeardInvariant } from '../../../model/invariant.ts';
import type { Switch } from '../../../model/switch.ts';
import { uccx } from '../../../uccx/index.ts';
import { listeners } from '../../listener.ts';
import { play } from '../../play.ts';
import { dice } from '../../walking/dice.ts';
import { walk } from '../../walking/walk.ts';
import { HearersByName, isSilent } from './hearers.ts';

/** How many runs there are of each planted fault. */
const RUNS = 2;

/** What is heard in random runs, with every fault planted in turn and without any. */
function* randomLogs<C, S, I extends Input>(sw: Switch<C, S, I>): Generator<readonly Heard[]> {
  for (const [index, fault] of [undefined, ...sw.faults].entries()) {
    for (let run = 0; run < RUNS; run += 1) {
      const choose = dice(index * RUNS + run);
      const config = sw.drawConfiguration(choose, {});
      const steps = walk(sw.install(config), choose, { maxSteps: 40 });
      const inputs = steps.map(({ input }) => input);
      const trace = play(sw, { switch: sw.name, config, inputs }, { fault });
      yield heardIn(trace, trace.exchange);
    }
  }
}

/** What is found by asking every invariant, and how many of them were silent by their names alone. */
function asked(invariants: readonly HeardInvariant[], log: readonly Heard[]) {
  const all = listeners(invariants);
  const byName = new HearersByName(all);
  const missed: string[] = [];
  let spared = 0;
  for (const heard of log) {
    const hearers = byName.of(heard);
    for (const [index, listener] of all.entries()) {
      const { memory, memories, invariants: own } = listener;
      const key = memory.key(heard);
      if (key === undefined) continue;
      const remembered = memories.get(key) ?? listener.fresh();
      memories.set(key, remembered);
      const asks = new Set(hearers[index]?.map(([, { id }]) => id));
      for (const [, invariant] of own) {
        if (asks.has(invariant.id)) continue;
        spared += 1;
        if (invariant.observe(remembered, heard) !== undefined) missed.push(invariant.id);
      }
      memory.remember(remembered, heard);
    }
  }
  return { missed, spared };
}

const heardBy = (sw: Switch): readonly HeardInvariant[] =>
  sw.invariants.filter((invariant) => invariant.needs === 'events');

describe.each([genesys, uccx])('on random logs of $name', (sw: Switch) => {
  test('no invariant has anything to say of a name that it is not asked about', () => {
    let spared = 0;
    for (const log of randomLogs(sw)) {
      const found = asked(heardBy(sw), log);
      expect(found.missed).toEqual([]);
      spared += found.spared;
    }
    expect(spared).toBeGreaterThan(1000);
  });
});

test('only what looks at nothing but the name is silent', () => {
  const ringing = { kind: 'event', name: 'EventRinging' } as const;
  expect(isSilent(abandonedOnlyUnanswered, ringing)).toBe(true);
  expect(isSilent(abandonedOnlyUnanswered, { ...ringing, name: 'EventAbandoned' })).toBe(false);
  expect(isSilent(nothingAfterTerminal, ringing)).toBe(false);
  const { id: _, ...claim } = abandonedOnlyUnanswered;
  const looks = (observe: HeardInvariant['observe']): boolean =>
    isSilent({ ...claim, id: 'looks', observe }, ringing);
  expect(looks(() => undefined)).toBe(true);
  expect(looks(() => 'upheld')).toBe(false);
  expect(looks((_memory, { to }) => void to)).toBe(false);
  expect(looks((_memory, { attributes }) => void attributes['ConnID'])).toBe(false);
  expect(looks((_memory, { attributes }) => void Object.keys(attributes))).toBe(false);
  expect(looks((_memory, { attributes }) => void ('ConnID' in attributes))).toBe(false);
  expect(
    looks(() => {
      throw new Error('cannot be told');
    }),
  ).toBe(false);
});
