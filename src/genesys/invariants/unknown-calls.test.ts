import { describe, expect, test } from 'vitest';

import type { StateInvariant } from '../../model/invariant.ts';
import { EVENTS } from '../vocabulary/events.ts';
import type { GenesysInput } from '../vocabulary/inputs.ts';
import type { GenesysState } from '../state.ts';
import { invariants } from './catalogue.ts';
import { examined, wrong } from './story.fixture.ts';

/** A routed call, a conference and a busy phone: most that can be said is said. */
const STORY: readonly GenesysInput[] = [
  { type: 'dials', thisDN: 'A', otherDN: 'R' },
  { type: 'arrives', connID: 1 },
  { type: 'TRouteCall', thisDN: 'R', connID: 1, otherDN: 'B' },
  { type: 'arrives', connID: 1 },
  { type: 'answers', thisDN: 'B', connID: 1 },
  { type: 'TInitiateConference', thisDN: 'B', connID: 1, otherDN: 'C' },
  { type: 'arrives', connID: 2 },
  { type: 'answers', thisDN: 'C', connID: 2 },
  { type: 'TCompleteConference', thisDN: 'B', connID: 1, consultConnID: 2 },
  { type: 'hangs-up', thisDN: 'C', connID: 1 },
  { type: 'hangs-up', thisDN: 'B', connID: 1 },
  { type: 'dials', thisDN: 'A', otherDN: 'Q' },
  { type: 'arrives', connID: 3 },
  { type: 'diverts', thisDN: 'Q', connID: 3, otherDN: 'D' },
  { type: 'destination-busy', connID: 3, callState: 'Busy' },
  { type: 'hangs-up', thisDN: 'A', connID: 3 },
];

const ofState = invariants.filter(
  (one): one is StateInvariant<GenesysState> => one.needs === 'state',
);

describe.each(ofState)('$id', (invariant) => {
  test('holds on the way', () => {
    expect(examined(invariant, STORY)).not.toBe('broken');
  });

  test.each(['99', undefined])('answers where events have the ConnID %s', (ConnID) => {
    for (const event of Object.keys(EVENTS)) {
      const verdict = examined(invariant, STORY, wrong(event, undefined, { ConnID }));
      expect(['broken', 'upheld', 'undecided', 'not put to the test']).toContain(verdict);
    }
  });
});
