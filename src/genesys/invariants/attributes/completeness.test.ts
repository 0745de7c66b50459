import { describe, expect, test } from 'vitest';

import { talking } from '../../flow.fixture.ts';
import { type Case, faulty, healthy } from '../story.fixture.ts';
import { callStateSaysWhy } from './call-state-says-why.ts';
import { otherDNOnTheCall } from './other-dn-on-the-call.ts';
import { otherSideIsNamed } from './other-side-is-named.ts';
import { partyEventsComplete } from './party-events-complete.ts';
import { previousCallIsNamed } from './previous-call-is-named.ts';

const ANSWERED = talking('A', 'B');

const CONSULTED = [
  ...ANSWERED,
  { type: 'TInitiateConference', thisDN: 'B', connID: 1, otherDN: 'C' },
  { type: 'arrives', connID: 2 },
  { type: 'answers', thisDN: 'C', connID: 2 },
  { type: 'TCompleteConference', thisDN: 'B', connID: 1, consultConnID: 2 },
] as const;

const HELD = [
  ...ANSWERED,
  { type: 'THoldCall', thisDN: 'A', connID: 1 },
  { type: 'TRetrieveCall', thisDN: 'A', connID: 1 },
  { type: 'hangs-up', thisDN: 'A', connID: 1 },
] as const;

const QUEUED = [
  ...ANSWERED,
  { type: 'TInitiateConference', thisDN: 'B', connID: 1, otherDN: 'Q' },
  { type: 'arrives', connID: 2 },
] as const;

const ROUTED = [
  { type: 'dials', thisDN: 'A', otherDN: 'R' },
  { type: 'arrives', connID: 1 },
  { type: 'TRouteCall', thisDN: 'R', connID: 1, otherDN: 'B' },
  { type: 'arrives', connID: 1 },
  { type: 'answers', thisDN: 'B', connID: 1 },
] as const;

const CASES: readonly Case[] = [
  { invariant: partyEventsComplete, fault: 'released-without-role', story: HELD },
  { invariant: callStateSaysWhy, fault: 'retrieved-conferenced', story: HELD },
  { invariant: otherSideIsNamed, fault: 'ringing-without-caller', story: ANSWERED },
  { invariant: otherDNOnTheCall, fault: 'answered-call-names-dialed', story: ROUTED },
  { invariant: previousCallIsNamed, fault: 'joined-party-names-surviving-call', story: CONSULTED },
  {
    invariant: previousCallIsNamed,
    fault: 'queued-consultation-without-previous-call',
    story: QUEUED,
  },
];

describe.each(CASES)('$invariant.id', (one) => {
  test('is upheld by the switch as it is', () => {
    expect(healthy(one)).toBe('upheld');
  });

  test(`is broken by ${one.fault}`, () => {
    expect(faulty(one)).toBe('broken');
  });
});
