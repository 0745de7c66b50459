import { expect, test } from 'vitest';

import { calls } from '../src/calls/index.ts';
import { studies as callsStudies } from '../src/calls/studies.ts';
import { alphabetOf, explore } from '../src/check/explore/explore.ts';
import { Judge } from '../src/check/judge.ts';
import { dice } from '../src/check/walking/dice.ts';
import { walk } from '../src/check/walking/walk.ts';
import { genesys } from '../src/genesys/index.ts';
import type { Input } from '../src/model/input.ts';
import type { Exchange, Switch } from '../src/model/switch.ts';
import { uccx } from '../src/uccx/index.ts';

/** How many random interleavings of each study. */
const RUNS = 150;

const CASES: readonly { readonly sw: Switch; readonly json: object; readonly name: string }[] = [
  {
    sw: genesys,
    name: 'a call between two Genesys phones, a request in flight',
    json: { dns: [{ name: 'A' }, { name: 'B' }], calls: 1, inFlight: 1 },
  },
  {
    sw: uccx,
    name: 'an agent of a CSQ',
    json: {
      devices: [
        { name: 'A', type: 'phone', agent: { starts: 'ready', session: 'none' } },
        { name: 'T', type: 'trigger' },
        { name: 'P', type: 'cti-port' },
        { name: 'X', type: 'external' },
      ],
      calls: 1,
      inFlight: 0,
    },
  },
  { sw: calls, name: 'calls 3-2-1', json: callsStudies[0]?.config ?? {} },
];

/** What never happens here: it would make the study large. */
const WITHOUT = new Set([
  'goes-out-of-service',
  'link-lost',
  'fails-over',
  'takes-over',
  'OPEN_REQ',
  'CLOSE_REQ',
]);

const restricted = (exchange: Exchange): Exchange => ({
  ...exchange,
  kinds: exchange.kinds.filter(({ type }) => !WITHOUT.has(type)),
});

/** Every state that something in the alphabet leads to, in the end. */
function reached(exchange: Exchange, alphabet: readonly Input[]): ReadonlySet<string> {
  const states = new Map([[JSON.stringify(exchange.initial), exchange.initial]]);
  for (const state of states.values()) {
    for (const input of alphabet) {
      const { state: after } = exchange.reduce(state, input);
      if (after !== state) states.set(JSON.stringify(after), after);
    }
  }
  return new Set(states.keys());
}

test.each(CASES)(
  '$name: nothing random is found, and nowhere come to, where exploring has been',
  async ({ sw, json }) => {
    const config = sw.readConfiguration(json);
    const exchange = restricted(sw.install(config));
    const without = [...WITHOUT];
    const explored = await explore(sw, { config, without });
    expect(explored).toMatchObject({ ending: 'complete', found: [] });
    const known = reached(exchange, alphabetOf(exchange, without));
    expect(known.size).toBe(explored.switchStates);
    const judge = new Judge(sw.invariants);
    const met = new Set<string>();
    for (let seed = 0; seed < RUNS; seed += 1) {
      const steps = walk(exchange, dice(seed), { maxSteps: 40 });
      judge.begin();
      for (const step of steps) {
        judge.step(exchange, step);
        met.add(JSON.stringify(step.after));
      }
      judge.end(exchange, steps.at(-1));
      expect(judge.violations).toEqual([]);
    }
    expect([...met].filter((state) => !known.has(state))).toEqual([]);
    expect(met.size).toBeGreaterThan(known.size / 20);
  },
);
