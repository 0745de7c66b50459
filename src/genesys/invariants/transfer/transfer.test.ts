import { describe, expect, test } from 'vitest';

import { otherSideIsNamed } from '../attributes/other-side-is-named.ts';
import { callStateSaysWhy } from '../attributes/call-state-says-why.ts';
import { previousCallIsNamed } from '../attributes/previous-call-is-named.ts';
import { movedPartyHearsItOnce } from '../conference/moved-party-hears-it-once.ts';
import { thirdPartyDidIt } from '../conference/third-party-did-it.ts';
import { thisQueueSaid } from '../queues/this-queue-said.ts';
import { toldWhereItStands } from '../setup/told-where-it-stands.ts';
import { type Case, examined, faulty, healthy } from '../story.fixture.ts';
import { consultedCallSurvives } from './consulted-call-survives.ts';
import { endedCallHoldsNobody } from './ended-call-holds-nobody.ts';
import { endedCallIsSilent } from './ended-call-is-silent.ts';
import { goesOverAsItStands } from './goes-over-as-it-stands.ts';
import { otherCallsUntouched } from './other-calls-untouched.ts';
import { referenceOnFirst } from './reference-on-first.ts';
import { talksOnOneCall } from './talks-on-one-call.ts';
import { whoTransfersIsReleased } from './who-transfers-is-released.ts';

const ANSWERED = [
  { type: 'dials', thisDN: 'A', otherDN: 'B' },
  { type: 'arrives', connID: 1 },
  { type: 'answers', thisDN: 'B', connID: 1 },
] as const;

const RINGING = [
  ...ANSWERED,
  { type: 'TInitiateTransfer', thisDN: 'B', connID: 1, otherDN: 'C' },
  { type: 'arrives', connID: 2 },
] as const;

const COMPLETES = { type: 'TCompleteTransfer', thisDN: 'B', connID: 1, consultConnID: 2 } as const;

const CONSULTED = [...RINGING, { type: 'answers', thisDN: 'C', connID: 2 }] as const;

const TRANSFERRED = [...CONSULTED, COMPLETES] as const;

const CONFERENCED = [...CONSULTED, { ...COMPLETES, type: 'TCompleteConference' }] as const;

const GIVEN_UP = [...CONSULTED, { type: 'hangs-up', thisDN: 'C', connID: 2 }] as const;

const BLIND = [...RINGING, COMPLETES, { type: 'answers', thisDN: 'C', connID: 1 }] as const;

const QUEUED = [
  ...ANSWERED,
  { type: 'TInitiateTransfer', thisDN: 'B', connID: 1, otherDN: 'Q' },
  { type: 'arrives', connID: 2 },
  COMPLETES,
  { type: 'diverts', thisDN: 'Q', connID: 1, otherDN: 'C' },
] as const;

const HANDED_ON = [
  ...ANSWERED,
  { type: 'TSingleStepTransfer', thisDN: 'B', connID: 1, otherDN: 'C' },
  { type: 'arrives', connID: 1 },
] as const;

const CASES: readonly Case[] = [
  {
    invariant: consultedCallSurvives,
    fault: 'transferred-consultation-lives-on',
    story: TRANSFERRED,
  },
  { invariant: endedCallHoldsNobody, fault: 'consulted-party-left-behind', story: TRANSFERRED },
  { invariant: endedCallIsSilent, fault: 'transferred-party-answers-consultation', story: BLIND },
  { invariant: otherCallsUntouched, fault: 'release-takes-held-call-along', story: GIVEN_UP },
  { invariant: otherCallsUntouched, fault: 'consultation-end-retrieves', story: GIVEN_UP },
  { invariant: toldWhereItStands, fault: 'consultation-end-retrieves', story: GIVEN_UP },
  { invariant: toldWhereItStands, fault: 'answered-again-after-transfer', story: TRANSFERRED },
  { invariant: toldWhereItStands, fault: 'retrieved-after-transfer', story: TRANSFERRED },
  { invariant: toldWhereItStands, fault: 'conference-retrieve-unsaid', story: CONFERENCED },
  { invariant: referenceOnFirst, fault: 'transfer-answered-on-consultation', story: TRANSFERRED },
  { invariant: talksOnOneCall, fault: 'held-call-talks-on', story: TRANSFERRED },
  { invariant: goesOverAsItStands, fault: 'moved-party-talks-at-once', story: BLIND },
  {
    invariant: whoTransfersIsReleased,
    fault: 'transferring-party-released-once',
    story: TRANSFERRED,
  },
  {
    invariant: whoTransfersIsReleased,
    fault: 'transferring-party-names-itself',
    story: HANDED_ON,
  },
  { invariant: movedPartyHearsItOnce, fault: 'transfer-untold-to-consulted', story: TRANSFERRED },
  { invariant: movedPartyHearsItOnce, fault: 'transfer-untold-to-left-behind', story: HANDED_ON },
  { invariant: previousCallIsNamed, fault: 'left-behind-named-consultation', story: TRANSFERRED },
  { invariant: thirdPartyDidIt, fault: 'transferred-by-the-other-side', story: TRANSFERRED },
  { invariant: callStateSaysWhy, fault: 'transfer-says-conferenced', story: TRANSFERRED },
  { invariant: callStateSaysWhy, fault: 'transferred-call-rings-ok', story: HANDED_ON },
  { invariant: otherSideIsNamed, fault: 'transferring-party-stays-caller', story: QUEUED },
];

describe.each(CASES)('$invariant.id', (one) => {
  test('is upheld by the switch as it is', () => {
    expect(healthy(one)).toBe('upheld');
  });

  test(`is broken by ${one.fault}`, () => {
    expect(faulty(one)).toBe('broken');
  });
});

test.each([consultedCallSurvives, whoTransfersIsReleased, referenceOnFirst, thisQueueSaid])(
  '$id is not put to the test by a transfer that is refused',
  (invariant) => {
    const story = [...ANSWERED, { ...COMPLETES, thisDN: 'A' }] as const;
    expect(healthy({ invariant, fault: '', story })).toBe('not put to the test');
  },
);

test('other-calls-untouched is not put to the test where there is one call, or a request is about two', () => {
  expect(examined(otherCallsUntouched, ANSWERED)).toBe('not put to the test');
  expect(examined(otherCallsUntouched, [...ANSWERED, ...RINGING.slice(-2, -1), COMPLETES])).toBe(
    'not put to the test',
  );
});

test('told-where-it-stands is not put to the test by a call that nobody answers', () => {
  expect(examined(toldWhereItStands, ANSWERED.slice(0, 2))).toBe('not put to the test');
});

test('consulted-call-survives is broken where the consultation of another stays with the call that is over', () => {
  const two = { dns: [...['A', 'B', 'D'].map((name) => ({ name })), { name: 'W', lines: 2 }] };
  const nested = {
    invariant: consultedCallSurvives,
    fault: '',
    special: two,
    story: [
      ...ANSWERED,
      { type: 'TInitiateTransfer', thisDN: 'B', connID: 1, otherDN: 'W' },
      { type: 'arrives', connID: 2 },
      { type: 'answers', thisDN: 'W', connID: 2 },
      { type: 'TInitiateTransfer', thisDN: 'W', connID: 2, otherDN: 'D' },
      COMPLETES,
    ],
  } as const;
  expect(healthy(nested)).toBe('upheld');
});
