import { describe, expect, test } from 'vitest';

import { explorables } from '../src/cli/switches/explorable.ts';
import { alphabetOf } from '../src/check/explore/explore.ts';
import { dice } from '../src/check/walking/dice.ts';
import { walk } from '../src/check/walking/walk.ts';
import { canonicalJson } from '../src/formats/canonical-json.ts';
import { inputs } from '../src/model/choices.ts';
import type { Input } from '../src/model/input.ts';

const CASES = explorables.flatMap(({ sw, studies }) =>
  studies.slice(0, 3).map((study) => ({ sw, study, name: `${sw.name} ${study.name}` })),
);

describe.each(CASES)('on $name', ({ sw, study }) => {
  test('whatever can be drawn is in the alphabet that exploration goes through', () => {
    const exchange = sw.install(study.config);
    const listed = alphabetOf(exchange);
    const alphabet = new Set(listed.map(canonicalJson));
    const repliesTo = (state: typeof exchange.initial, input: Input) => {
      const { state: next, said } = exchange.reduce(state, input);
      return canonicalJson({ changed: next !== state, said });
    };
    const strange = new Set<string>();
    for (let seed = 0; seed < 3; seed += 1) {
      for (const { after } of walk(exchange, dice(seed), { maxSteps: 15 })) {
        for (const input of inputs(exchange, after)) {
          const text = canonicalJson(input);
          if (alphabet.has(text)) continue;
          // Of requests for what the switch cannot do there is one from each DN about each call.
          const same = listed.find(
            ({ type, thisDN, connID }) =>
              type === input.type && thisDN === input.thisDN && connID === input.connID,
          );
          if (same === undefined || repliesTo(after, same) !== repliesTo(after, input)) {
            strange.add(text);
          }
        }
      }
    }
    expect([...strange]).toEqual([]);
  });
});
