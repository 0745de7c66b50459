import { describe, expect, test } from 'vitest';

import { talking } from '../../flow.fixture.ts';
import { type Case, examined, faulty, healthy, misnamed } from '../story.fixture.ts';
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

const CASES: readonly Case[] = [
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
