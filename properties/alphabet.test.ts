import { describe, expect, test } from 'vitest';

import { explorables } from '../src/cli/switches/explorable.ts';
import { alphabetOf } from '../src/check/explore/explore.ts';
import { dice } from '../src/check/walking/dice.ts';
import { walk } from '../src/check/walking/walk.ts';
import { canonicalJson } from '../src/formats/canonical-json.ts';
import { inputs } from '../src/model/choices.ts';

const CASES = explorables.flatMap(({ sw, studies }) =>
  studies.slice(0, 3).map((study) => ({ sw, study, name: `${sw.name} ${study.name}` })),
);

describe.each(CASES)('on $name', ({ sw, study }) => {
  test('whatever can be drawn is in the alphabet that exploration goes through', () => {
    const exchange = sw.install(study.config);
    const alphabet = new Set(alphabetOf(exchange).map(canonicalJson));
    const strange = new Set<string>();
    for (let seed = 0; seed < 3; seed += 1) {
      for (const { after } of walk(exchange, dice(seed), { maxSteps: 15 })) {
        for (const input of inputs(exchange, after)) {
          const text = canonicalJson(input);
          if (!alphabet.has(text)) strange.add(text);
        }
      }
    }
    expect([...strange]).toEqual([]);
  });
});
