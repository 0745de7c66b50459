import { describe, expect, test } from 'vitest';

import { talking } from '../../flow.fixture.ts';
import { type Case, examined, faulty, healthy, misnamed } from '../story.fixture.ts';
import { sayingEach } from '../../faults/planting.ts';
import { goesOverAsItStands } from '../transfer/goes-over-as-it-stands.ts';
import { referenceOnFirst } from '../transfer/reference-on-first.ts';
import { membersHearWhoJoins } from './members-hear-who-joins.ts';
import { membersHearWhoLeaves } from './members-hear-who-leaves.ts';
import { movedPartyHearsItOnce } from './moved-party-hears-it-once.ts';
import { thirdPartyDidIt } from './third-party-did-it.ts';

const ANSWERED = talking('A', 'B');

const ADDED = [
  ...ANSWERED,
  { type: 'TSingleStepConference', thisDN: 'A', connID: 1, otherDN: 'C' },
] as const;

const CONFERENCE = [...ADDED, { type: 'answers', thisDN: 'C', connID: 1 }] as const;

const CONSULTED = [
  ...ANSWERED,
  { type: 'TInitiateConference', thisDN: 'B', connID: 1, otherDN: 'C' },
  { type: 'arrives', connID: 2 },
  { type: 'answers', thisDN: 'C', connID: 2 },
  { type: 'TCompleteConference', thisDN: 'B', connID: 1, consultConnID: 2 },
] as const;

const COMPLETES = {
  type: 'TCompleteConference',
  thisDN: 'B',
  connID: 1,
  consultConnID: 2,
} as const;

/** C rings when the conference is completed. */
const BLIND = [...CONSULTED.slice(0, -2), COMPLETES] as const;

/** C has added D to the consultation. */
const TWO_JOIN = [
  ...CONSULTED.slice(0, -1),
  { type: 'TSingleStepConference', thisDN: 'C', connID: 2, otherDN: 'D' },
  { type: 'answers', thisDN: 'D', connID: 2 },
  COMPLETES,
] as const;

const AT_ONCE = { capabilities: { partyAdded: 'once' } };

const CASES: readonly Case[] = [
  { invariant: membersHearWhoJoins, fault: 'newcomer-told-to-adder', story: TWO_JOIN },
  {
    invariant: membersHearWhoJoins,
    fault: 'newcomer-told-to-adder',
    story: TWO_JOIN,
    special: AT_ONCE,
  },
  { invariant: referenceOnFirst, fault: 'conference-answered-on-second', story: CONSULTED },
  { invariant: goesOverAsItStands, fault: 'blind-conference-answers-itself', story: BLIND },
  { invariant: membersHearWhoJoins, fault: 'newcomer-told-to-adder', story: CONFERENCE },
  {
    invariant: membersHearWhoLeaves,
    fault: 'leaver-told-to-one',
    story: [...CONFERENCE, { type: 'hangs-up', thisDN: 'C', connID: 1 }],
  },
  {
    invariant: membersHearWhoLeaves,
    fault: 'party-deleted-twice',
    story: [...CONFERENCE, { type: 'hangs-up', thisDN: 'C', connID: 1 }],
  },
  { invariant: movedPartyHearsItOnce, fault: 'party-changed-twice', story: CONSULTED },
  {
    invariant: thirdPartyDidIt,
    fault: 'deleter-unnamed',
    story: [...CONFERENCE, { type: 'TDeleteFromConference', thisDN: 'A', connID: 1, otherDN: 'C' }],
  },
];

describe('moved-party-hears-it-once', () => {
  test('is broken by EventPartyChanged at a party that was on the call before', () => {
    const retrieved = [
      ...ANSWERED,
      { type: 'THoldCall', thisDN: 'A', connID: 1 },
      { type: 'TRetrieveCall', thisDN: 'A', connID: 1 },
    ] as const;
    expect(examined(movedPartyHearsItOnce, retrieved)).toBe('not put to the test');
    const fault = misnamed('EventRetrieved', 'EventPartyChanged');
    expect(examined(movedPartyHearsItOnce, retrieved, fault)).toBe('broken');
  });

  test('is broken by EventPartyChanged at a party that only rings', () => {
    const fault = misnamed('EventRinging', 'EventPartyChanged');
    expect(examined(movedPartyHearsItOnce, ANSWERED.slice(0, 2), fault)).toBe('broken');
  });
});

describe.each(CASES)('$invariant.id', (one) => {
  test('is upheld by the switch as it is', () => {
    expect(healthy(one)).toBe('upheld');
  });

  test(`is broken by ${one.fault}`, () => {
    expect(faulty(one)).toBe('broken');
  });
});

test('members-hear-who-joins is broken where two join and one of them is told of', () => {
  const fault = {
    id: 'planted',
    about: 'Nobody is told that D has joined.',
    plant: sayingEach((event) =>
      event.event === 'EventPartyAdded' && event.attributes['OtherDN'] === 'D' ? [] : [event],
    ),
  };
  expect(examined(membersHearWhoJoins, TWO_JOIN, fault)).toBe('broken');
});

const wrong = (otherDN: (dn: string | undefined) => string | undefined) => ({
  id: 'planted',
  about: 'EventPartyAdded names somebody else.',
  plant: sayingEach((event) =>
    event.event === 'EventPartyAdded'
      ? [
          {
            ...event,
            attributes: {
              ...event.attributes,
              OtherDN: otherDN(event.attributes['OtherDN']),
            },
          },
        ]
      : [event],
  ),
});

describe('members-hear-who-joins, where one event tells of two', () => {
  test('is broken by one that names one of them', () => {
    const fault = wrong(() => 'C');
    expect(examined(membersHearWhoJoins, TWO_JOIN, fault, AT_ONCE)).toBe('broken');
  });

  test('is broken where one that joins alone is not named', () => {
    const fault = wrong(() => undefined);
    expect(examined(membersHearWhoJoins, CONSULTED, fault, AT_ONCE)).toBe('broken');
    expect(examined(membersHearWhoJoins, CONSULTED, undefined, AT_ONCE)).toBe('upheld');
  });
});

test('goes-over-as-it-stands is not put to the test where somebody comes to a call from none', () => {
  expect(examined(goesOverAsItStands, CONFERENCE)).toBe('not put to the test');
});
