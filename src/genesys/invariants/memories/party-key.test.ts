import fc from 'fast-check';
import { expect, test } from 'vitest';

import { partyKey, partyOf } from './party-key.ts';

test('a party has one key, and a key one party, however many there are that end alike', () => {
  const name = fc
    .tuple(fc.stringMatching(/^[0-9a-f]{0,4}$/u), fc.constantFrom('', '1', '201', '0201'))
    .map(([begin, end]) => begin + end);
  fc.assert(
    fc.property(fc.array(fc.tuple(name, name)), (parties) => {
      for (const [connID, thisDN] of [...parties, ...parties]) {
        expect(partyOf(partyKey(connID, thisDN))).toEqual({ connID, thisDN });
      }
    }),
  );
});
