import { describe, expect, test } from 'vitest';

import { on, said } from '../flow.fixture.ts';
import { CONSULTED, alternate, complete, handing, transfer } from '../requests/asked.fixture.ts';
import type { GenesysInput } from '../vocabulary/inputs.ts';

const answers = (thisDN: string, connID: number): GenesysInput => ({
  type: 'answers',
  ...on(thisDN, connID),
});

const ADDED_TO_A =
  'A EventPartyAdded 1 Internal ConferenceMember other C NewParty third B AddedBy CallState=Conferenced';
const ADDED_TO_B =
  'B EventPartyAdded 1 Internal ConferenceMember other C NewParty third B AddedBy CallState=Conferenced';
const C_CHANGED =
  'C EventPartyChanged 1 Internal ConferenceMember third B ConferencedBy PreviousConnID=2 CallState=Conferenced';

/** Who is told what is field knowledge (TCompleteConference); the rest is inferred. */
describe('a conference', () => {
  test('on a switch that ends the consultation first: that event answers the request', () => {
    const capabilities = { conferenceSaysFirst: 'EventReleased' };
    expect(said(CONSULTED, complete('B', 1, 2), { capabilities })).toEqual([
      'B EventReleased 2 Consult Origination CallState=Conferenced (answers)',
      'B EventRetrieved 1 Internal ConferenceMember CallState=Conferenced',
      ADDED_TO_A,
      ADDED_TO_B,
      C_CHANGED,
    ]);
  });

  test('after an alternation: the first call survives, and is not on hold to be retrieved', () => {
    expect(said([...CONSULTED, alternate('B', 1, 2)], complete('B', 2, 1))).toEqual([
      'B EventReleased 2 Consult Origination CallState=Conferenced (answers)',
      ADDED_TO_A,
      ADDED_TO_B,
      C_CHANGED,
    ]);
  });

  test('before the answer: who was consulted rings on, as a member', () => {
    const blind = [...handing('C'), complete('B', 1, 2)];
    expect(said(handing('C'), complete('B', 1, 2))).toEqual([
      'B EventRetrieved 1 Internal ConferenceMember CallState=Conferenced (answers)',
      'B EventReleased 2 Consult Origination CallState=Conferenced',
      ADDED_TO_A,
      ADDED_TO_B,
      C_CHANGED,
    ]);
    expect(said(blind, answers('C', 1))).toEqual([
      'C EventEstablished 1 Internal ConferenceMember CallState=Ok',
    ]);
    expect(said(blind, { type: 'rejects', ...on('C') })).toEqual([
      'C EventReleased 1 Internal ConferenceMember CallState=Ok',
      'A EventPartyDeleted 1 Internal ConferenceMember other C DeletedParty third C DeletedBy CallState=Ok',
      'B EventPartyDeleted 1 Internal ConferenceMember other C DeletedParty third C DeletedBy CallState=Ok',
    ]);
  });

  test('before the answer, after an alternation', () => {
    const alternated = [...handing('C'), alternate('B', 1, 2)];
    expect(said(alternated, complete('B', 2, 1))[0]).toBe(
      'B EventReleased 2 Consult Origination CallState=Conferenced (answers)',
    );
    expect(said([...alternated, complete('B', 2, 1)], answers('C', 1))).toEqual([
      'C EventEstablished 1 Internal ConferenceMember CallState=Ok',
    ]);
  });
});

const ofD = (to: string): string =>
  `${to} EventPartyAdded 1 Internal ConferenceMember other D NewParty third B AddedBy CallState=Conferenced`;

const ofSomebody = (to: string): string =>
  `${to} EventPartyAdded 1 Internal ConferenceMember third B AddedBy CallState=Conferenced`;

describe('two who join together', () => {
  const two: readonly GenesysInput[] = [
    ...CONSULTED,
    { type: 'TSingleStepConference', ...on('C', 2), otherDN: 'D' },
    answers('D', 2),
  ];
  const initiator = [
    'B EventRetrieved 1 Internal ConferenceMember CallState=Conferenced (answers)',
    'B EventReleased 2 Consult ConferenceMember CallState=Conferenced',
  ];
  const changed = [
    C_CHANGED,
    'D EventPartyChanged 1 Internal ConferenceMember third B ConferencedBy PreviousConnID=2 CallState=Conferenced',
  ];

  test('are told of one by one', () => {
    expect(said(two, complete('B', 1, 2))).toEqual([
      ...initiator,
      ADDED_TO_A,
      ADDED_TO_B,
      ...['A', 'B'].map(ofD),
      ...changed,
    ]);
  });

  test('or, on a switch that does so, by one event that names neither', () => {
    const capabilities = { partyAdded: 'once' };
    expect(said(two, complete('B', 1, 2), { capabilities })).toEqual([
      ...initiator,
      ...['A', 'B'].map(ofSomebody),
      ...changed,
    ]);
    expect(said(CONSULTED, complete('B', 1, 2), { capabilities })).toEqual(
      said(CONSULTED, complete('B', 1, 2)),
    );
  });

  test('may ring: who was added to the consultation rings on', () => {
    const ringing = two.slice(0, -1);
    expect(said([...ringing, complete('B', 1, 2)], answers('D', 1))).toEqual([
      'D EventEstablished 1 Internal ConferenceMember CallState=Ok',
    ]);
  });
});

test('a transfer after an alternation says what it says before it', () => {
  expect(said([...CONSULTED, alternate('B', 1, 2)], transfer('B', 2, 1))).toEqual(
    said(CONSULTED, transfer('B', 1, 2)),
  );
});
