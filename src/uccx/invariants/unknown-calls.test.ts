import { describe, expect, test } from 'vitest';

import type { StateInvariant } from '../../model/invariant.ts';
import type { UCCXState } from '../state.ts';
import type { UCCXInput } from '../vocabulary/inputs.ts';
import { MESSAGES } from '../vocabulary/messages.ts';
import { invariants } from './catalogue.ts';
import { CONSULTED, examined, wrong } from './story.fixture.ts';

/** A transfer, an accepted contact and a failed call: most that can be said is said. */
const STORY: readonly UCCXInput[] = [
  ...CONSULTED,
  { type: 'transfers', thisDN: '2006', connID: 1 },
  { type: 'drops', thisDN: '2005', connID: 1 },
  { type: 'reserves-contact', thisDN: '2006', otherDN: '4022' },
  { type: 'offers-reservation', connID: 3 },
  { type: 'SET_CALL_DATA_REQ', client: '2006', connID: 3, baResponse: 'Accept' },
  { type: 'begins-preview', connID: 3 },
  { type: 'ends-reservation', connID: 3 },
  { type: 'dials-preview', connID: 3 },
  { type: 'customer-busy', connID: 3 },
  { type: 'drops', thisDN: '2006', connID: 3 },
];

/** Who receives a confirmation under which InvokeID is not part of a step: the player numbers requests. */
const NUMBERED = 'answer-has-invoke-id';

const ofState = invariants.filter(
  (one): one is StateInvariant<UCCXState> => one.needs === 'state' && one.id !== NUMBERED,
);

describe.each(ofState)('$id', (invariant) => {
  test('holds on the way', () => {
    expect(examined(invariant, STORY)).not.toBe('broken');
  });

  test.each(['99', undefined])('answers where messages have the CallID %s', (ID) => {
    for (const event of Object.keys(MESSAGES)) {
      const fault = wrong(event, undefined, {
        CallID: ID,
        PrimaryCallID: ID,
        SecondaryCallID: ID,
        ConnectionCallID: ID,
      });
      const verdict = examined(invariant, STORY, fault);
      expect(['broken', 'upheld', 'undecided', 'not put to the test']).toContain(verdict);
    }
  });
});
