import { describe, expect, test } from 'vitest';

import { on, said, talking } from '../flow.fixture.ts';
import type { GenesysInput } from '../vocabulary/inputs.ts';

const ADD_C: GenesysInput = { type: 'TSingleStepConference', ...on('A'), otherDN: 'C' };
const ADDED = [...talking('A', 'B'), ADD_C];
const THREE: readonly GenesysInput[] = [...ADDED, { type: 'answers', ...on('C') }];
const FOUR: readonly GenesysInput[] = [
  ...THREE,
  { type: 'TSingleStepConference', ...on('B'), otherDN: 'D' },
  { type: 'answers', ...on('D') },
];
const CONSULTS: GenesysInput = { type: 'TInitiateConference', ...on('B'), otherDN: 'C' };
const CONSULTED: readonly GenesysInput[] = [
  ...talking('A', 'B'),
  CONSULTS,
  { type: 'arrives', connID: 2 },
  { type: 'answers', ...on('C', 2) },
];

/** Events of requests beyond the printed tables: T-Library, function calls; who is told what is field knowledge. */
describe('a conference', () => {
  test('by a single step: the newcomer rings, the others hear of it', () => {
    expect(said(talking('A', 'B'), ADD_C)).toEqual([
      'C EventRinging 1 Internal ConferenceMember CallState=Ok',
      'A EventPartyAdded 1 Internal ConferenceMember other C NewParty third A AddedBy CallState=Conferenced (answers)',
      'B EventPartyAdded 1 Internal ConferenceMember other C NewParty third A AddedBy CallState=Conferenced',
    ]);
  });

  test('who is added answers: nobody is named as the other side', () => {
    expect(said(ADDED, { type: 'answers', ...on('C') })).toEqual([
      'C EventEstablished 1 Internal ConferenceMember CallState=Ok',
    ]);
  });

  test('that somebody leaves: two are left on an ordinary call', () => {
    expect(said(THREE, { type: 'hangs-up', ...on('B') })).toEqual([
      'B EventReleased 1 Internal ConferenceMember CallState=Ok',
      'A EventPartyDeleted 1 Internal ConferenceMember other B DeletedParty third B DeletedBy CallState=Ok',
      'C EventPartyDeleted 1 Internal ConferenceMember other B DeletedParty third B DeletedBy CallState=Ok',
    ]);
  });

  test('of four that somebody is removed from stays a conference', () => {
    expect(said(FOUR, { type: 'TDeleteFromConference', ...on('A'), otherDN: 'D' })).toEqual([
      'D EventReleased 1 Internal ConferenceMember CallState=Ok',
      'A EventPartyDeleted 1 Internal ConferenceMember other D DeletedParty third A DeletedBy CallState=Conferenced (answers)',
      'B EventPartyDeleted 1 Internal ConferenceMember other D DeletedParty third A DeletedBy CallState=Conferenced',
      'C EventPartyDeleted 1 Internal ConferenceMember other D DeletedParty third A DeletedBy CallState=Conferenced',
    ]);
  });

  test('whose newcomer still rings and is removed: EventAbandoned', () => {
    expect(said(ADDED, { type: 'TDeleteFromConference', ...on('A'), otherDN: 'C' })[0]).toBe(
      'C EventAbandoned 1 Internal ConferenceMember CallState=Ok',
    );
  });

  test('whose newcomer rejects: EventReleased, and the others hear it', () => {
    expect(said(ADDED, { type: 'rejects', ...on('C') })).toEqual([
      'C EventReleased 1 Internal ConferenceMember CallState=Ok',
      'A EventPartyDeleted 1 Internal ConferenceMember other C DeletedParty third C DeletedBy CallState=Ok',
      'B EventPartyDeleted 1 Internal ConferenceMember other C DeletedParty third C DeletedBy CallState=Ok',
    ]);
  });

  test('that a member leaves while another rings: who rings is not told', () => {
    expect(said(ADDED, { type: 'hangs-up', ...on('B') })).toEqual([
      'B EventReleased 1 Internal ConferenceMember CallState=Ok',
      'A EventPartyDeleted 1 Internal ConferenceMember other B DeletedParty third B DeletedBy CallState=Ok',
    ]);
  });

  test('of two left ends when one hangs up', () => {
    const left = [...THREE, { type: 'hangs-up', ...on('C') } as const];
    expect(said(left, { type: 'hangs-up', ...on('B') })).toEqual([
      'B EventReleased 1 Internal ConferenceMember other A ConferenceMember CallState=Ok',
      'A EventReleased 1 Internal ConferenceMember other B ConferenceMember CallState=Ok',
    ]);
  });

  test('ends for everybody when it is cleared', () => {
    expect(said(THREE, { type: 'TClearCall', ...on('B') })).toEqual([
      'B EventReleased 1 Internal ConferenceMember CallState=Ok (answers)',
      'A EventReleased 1 Internal ConferenceMember CallState=Ok',
      'C EventReleased 1 Internal ConferenceMember CallState=Ok',
    ]);
  });
});

describe('a consultation', () => {
  test('holds the call and dials', () => {
    expect(said(talking('A', 'B'), CONSULTS)).toEqual([
      'B EventHeld 1 Internal Destination other A Origination',
      'B EventDialing 2 Consult Origination other C Destination PreviousConnID=1 (answers)',
    ]);
  });

  test('rings with the ConnID of the call it is about', () => {
    expect(said([...talking('A', 'B'), CONSULTS], { type: 'arrives', connID: 2 })).toEqual([
      'C EventRinging 2 Consult Destination other B Origination PreviousConnID=1 CallState=Ok',
    ]);
  });

  test('is answered without it', () => {
    expect(said(CONSULTED.slice(0, -1), { type: 'answers', ...on('C', 2) })).toEqual([
      'B EventEstablished 2 Consult Origination other C Destination CallState=Ok',
      'C EventEstablished 2 Consult Destination other B Origination CallState=Ok',
    ]);
  });

  test('becomes a conference: the ConnID of the held call survives', () => {
    expect(said(CONSULTED, { type: 'TCompleteConference', ...on('B'), consultConnID: 2 })).toEqual([
      'B EventRetrieved 1 Internal ConferenceMember CallState=Conferenced (answers)',
      'B EventReleased 2 Consult Origination CallState=Conferenced',
      'A EventPartyAdded 1 Internal ConferenceMember other C NewParty third B AddedBy CallState=Conferenced',
      'B EventPartyAdded 1 Internal ConferenceMember other C NewParty third B AddedBy CallState=Conferenced',
      'C EventPartyChanged 1 Internal ConferenceMember third B ConferencedBy PreviousConnID=2 CallState=Conferenced',
    ]);
  });
});
