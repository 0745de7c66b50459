import { describe, expect, test } from 'vitest';

import { heard } from '../story.fixture.ts';
import { otherDNAbsentInConference } from './other-dn-absent-in-conference.ts';
import { partyAddedNamesNewcomer } from './party-added-names-newcomer.ts';
import { partyDeletedCallState } from './party-deleted-call-state.ts';
import { partyDeletedNamesLeaver } from './party-deleted-names-leaver.ts';

const MEMBER = 'ThisDNRole=ConferenceMember';

const CONVERSATION = [
  'A EventDialing ThisDNRole=Origination',
  'B EventRinging ThisDNRole=Destination',
  'A EventEstablished ThisDNRole=Origination OtherDN=B',
  'B EventEstablished ThisDNRole=Destination OtherDN=A',
];

/** `dn` is added to those who talk, and answers. */
const joins = (dn: string, members: readonly string[]): string[] => [
  `${dn} EventRinging ${MEMBER}`,
  ...members.map((member) => `${member} EventPartyAdded ${MEMBER} OtherDN=${dn}`),
  `${dn} EventEstablished ${MEMBER}`,
];

const CONFERENCE = [...CONVERSATION, ...joins('C', ['A', 'B'])];
const DELETED = `EventPartyDeleted ${MEMBER} OtherDNRole=DeletedParty ThirdPartyDN=C ThirdPartyDNRole=DeletedBy`;

/** `dn` leaves; A is told. */
const leaves = (dn: string, callState: string) => [
  `${dn} EventReleased ${MEMBER}`,
  `A ${DELETED} OtherDN=${dn} CallState=${callState}`,
];

describe('party-deleted-call-state', () => {
  test('is upheld by Ok when two remain', () => {
    expect(heard(partyDeletedCallState, [...CONFERENCE, ...leaves('C', 'Ok')])).toBe('upheld');
  });

  test('is upheld by Conferenced when three remain', () => {
    const four = [...CONFERENCE, ...joins('D', ['A', 'B', 'C'])];
    expect(heard(partyDeletedCallState, [...four, ...leaves('D', 'Conferenced')])).toBe('upheld');
  });

  test('is broken by Conferenced when two remain', () => {
    expect(heard(partyDeletedCallState, [...CONFERENCE, ...leaves('C', 'Conferenced')])).toBe(
      'broken',
    );
  });

  test('counts a member that no client monitors but that others name', () => {
    const named = [
      ...CONVERSATION,
      `A EventPartyAdded ${MEMBER} OtherDN=X`,
      ...joins('C', ['A', 'B']),
    ];
    expect(heard(partyDeletedCallState, [...named, ...leaves('C', 'Conferenced')])).toBe('upheld');
    expect(heard(partyDeletedCallState, [...named, ...leaves('C', 'Ok')])).toBe('broken');
  });

  test('is undecided once somebody came whom nobody named', () => {
    const unnamed = [...CONFERENCE, `A EventPartyAdded ${MEMBER} ThirdPartyDN=B`];
    expect(heard(partyDeletedCallState, [...unnamed, ...leaves('C', 'Ok')])).toBe('undecided');
  });

  test('is undecided where the other end was never named', () => {
    const outside = ['A EventDialing', 'A EventEstablished', ...joins('C', ['A'])];
    expect(heard(partyDeletedCallState, [...outside, ...leaves('C', 'Conferenced')])).toBe(
      'undecided',
    );
  });
});

describe('party-deleted-names-leaver', () => {
  test('is upheld when the others are told who left', () => {
    const left = ['C EventReleased', `A ${DELETED} OtherDN=C`];
    expect(heard(partyDeletedNamesLeaver, [...CONFERENCE, ...left])).toBe('upheld');
  });

  test('is broken when the one who is told is named', () => {
    expect(heard(partyDeletedNamesLeaver, [...CONFERENCE, `A ${DELETED} OtherDN=A`])).toBe(
      'broken',
    );
  });

  test('is broken when somebody is named who was not on the call', () => {
    expect(heard(partyDeletedNamesLeaver, [...CONFERENCE, `A ${DELETED} OtherDN=D`])).toBe(
      'broken',
    );
  });
});

/** C was deleted from the conference; who did it. */
const deletedBy = (...named: readonly string[]) =>
  heard(partyDeletedNamesLeaver, [
    ...CONFERENCE,
    [
      'A EventPartyDeleted OtherDN=C OtherDNRole=DeletedParty ThirdPartyDNRole=DeletedBy',
      ...named,
    ].join(' '),
  ]);

/** C was added to the conversation; who did it. */
const addedBy = (...named: readonly string[]) =>
  heard(partyAddedNamesNewcomer, [
    ...CONVERSATION,
    [
      'A EventPartyAdded OtherDN=C OtherDNRole=NewParty ThirdPartyDNRole=AddedBy',
      'CallState=Conferenced',
      ...named,
    ].join(' '),
  ]);

describe('who did it', () => {
  test('is named in EventPartyDeleted, and was on the call', () => {
    expect(deletedBy('ThirdPartyDN=B')).toBe('upheld');
    expect(deletedBy('ThirdPartyDN=D')).toBe('broken');
    expect(deletedBy()).toBe('broken');
  });

  test('is named in EventPartyAdded, and was on the call', () => {
    expect(addedBy('ThirdPartyDN=B')).toBe('upheld');
    expect(addedBy('ThirdPartyDN=E')).toBe('broken');
    expect(addedBy()).toBe('broken');
  });
});

describe('party-added-names-newcomer', () => {
  const added = `A EventPartyAdded ${MEMBER} OtherDNRole=NewParty ThirdPartyDN=B ThirdPartyDNRole=AddedBy`;

  test('is upheld when the others are told who joined', () => {
    const joined = `${added} OtherDN=C CallState=Conferenced`;
    expect(heard(partyAddedNamesNewcomer, [...CONVERSATION, joined])).toBe('upheld');
  });

  test('is upheld where none is named of several who joined', () => {
    const joined = `A EventPartyAdded ${MEMBER} ThirdPartyDN=B ThirdPartyDNRole=AddedBy CallState=Conferenced`;
    expect(heard(partyAddedNamesNewcomer, [...CONVERSATION, joined])).toBe('upheld');
  });

  test('is broken when the one who added is named as the newcomer', () => {
    const joined = `${added} OtherDN=B CallState=Conferenced`;
    expect(heard(partyAddedNamesNewcomer, [...CONVERSATION, joined])).toBe('broken');
  });
});

describe('other-dn-absent-in-conference', () => {
  test('is upheld by a member that leaves and names nobody', () => {
    expect(heard(otherDNAbsentInConference, [...CONFERENCE, `A EventReleased ${MEMBER}`])).toBe(
      'upheld',
    );
  });

  test('is broken by a member that holds and names one of the others', () => {
    expect(
      heard(otherDNAbsentInConference, [...CONFERENCE, `A EventHeld ${MEMBER} OtherDN=B`]),
    ).toBe('broken');
  });

  test('says nothing of a conversation of two', () => {
    expect(heard(otherDNAbsentInConference, [...CONVERSATION, 'A EventHeld OtherDN=B'])).toBe(
      'not put to the test',
    );
  });
});
