import { describe, expect, test } from 'vitest';

import { on, said, talking } from '../flow.fixture.ts';
import { CONSULTED, alternate, handing, holds, reconnect } from '../requests/asked.fixture.ts';
import type { GenesysInput } from '../vocabulary/inputs.ts';

const answers = (thisDN: string, connID: number): GenesysInput => ({
  type: 'answers',
  ...on(thisDN, connID),
});

/** T-Library, TAlternateCall and TReconnectCall; which event comes first is inferred. */
describe('an alternation', () => {
  test('holds the consultation and takes the call back; nobody else hears of it', () => {
    expect(said(CONSULTED, alternate('B', 1, 2))).toEqual([
      'B EventHeld 2 Consult Origination other C Destination (answers)',
      'B EventRetrieved 1 Internal Destination other A Origination CallState=Ok',
    ]);
  });

  test('and back again', () => {
    expect(said([...CONSULTED, alternate('B', 1, 2)], alternate('B', 2, 1))).toEqual([
      'B EventHeld 1 Internal Destination other A Origination (answers)',
      'B EventRetrieved 2 Consult Origination other C Destination CallState=Ok',
    ]);
  });

  test('while the consultation rings: it is answered on hold, and dialed on after', () => {
    const ringing = [...handing('C'), alternate('B', 1, 2)];
    expect(said(handing('C'), alternate('B', 1, 2))[0]).toBe(
      'B EventHeld 2 Consult Origination other C Destination (answers)',
    );
    expect(said([...ringing, answers('C', 2)], holds('B'))).toEqual([
      'B EventHeld 1 Internal Destination other A Origination (answers)',
    ]);
    expect(said([...ringing, alternate('B', 2, 1)], answers('C', 2))[0]).toBe(
      'B EventEstablished 2 Consult Origination other C Destination CallState=Ok',
    );
  });

  test('between two calls that came in', () => {
    const two = [...talking('A', 'W'), holds('W'), ...talking('B', 'W', 2)];
    expect(said(two, alternate('W', 1, 2))).toEqual([
      'W EventHeld 2 Internal Destination other B Origination (answers)',
      'W EventRetrieved 1 Internal Destination other A Origination CallState=Ok',
    ]);
  });
});

describe('going back from a consultation', () => {
  test('ends it, and takes the call back', () => {
    expect(said(CONSULTED, reconnect('B', 1, 2))).toEqual([
      'B EventReleased 2 Consult Origination other C Destination CallState=Ok (answers)',
      'C EventReleased 2 Consult Destination other B Origination CallState=Ok',
      'B EventRetrieved 1 Internal Destination other A Origination CallState=Ok',
    ]);
  });

  test('before the answer: who was consulted has lost the call', () => {
    expect(said(handing('C'), reconnect('B', 1, 2))).toEqual([
      'B EventReleased 2 Consult Origination other C Destination CallState=Ok (answers)',
      'C EventAbandoned 2 Consult Destination other B Origination PreviousConnID=1 CallState=Ok',
      'B EventRetrieved 1 Internal Destination other A Origination CallState=Ok',
    ]);
  });

  test('that waits in a queue: the queue has lost it', () => {
    expect(said(handing('P'), reconnect('B', 1, 2))[1]).toBe(
      'P EventAbandoned 2 Consult Destination other B Origination PreviousConnID=1 ThisQueue=P CallState=Ok',
    );
  });

  test('that is still on its way, or found who was called busy', () => {
    const onItsWay = handing('C').slice(0, -1);
    const alone = [
      'B EventReleased 2 Consult Origination other C Destination CallState=Ok (answers)',
      'B EventRetrieved 1 Internal Destination other A Origination CallState=Ok',
    ];
    expect(said(onItsWay, reconnect('B', 1, 2))).toEqual(alone);
    const busy = { type: 'destination-busy', connID: 2, callState: 'Busy' } as const;
    expect(said([...onItsWay, busy], reconnect('B', 1, 2))).toEqual(alone);
  });

  test('that has become a conference: the others stay on it', () => {
    const three: GenesysInput[] = [
      ...CONSULTED,
      { type: 'TSingleStepConference', ...on('C', 2), otherDN: 'D' },
      answers('D', 2),
    ];
    expect(said(three, reconnect('B', 1, 2))).toEqual([
      'B EventReleased 2 Consult ConferenceMember CallState=Ok (answers)',
      'C EventPartyDeleted 2 Consult ConferenceMember other B DeletedParty third B DeletedBy CallState=Ok',
      'D EventPartyDeleted 2 Consult ConferenceMember other B DeletedParty third B DeletedBy CallState=Ok',
      'B EventRetrieved 1 Internal Destination other A Origination CallState=Ok',
    ]);
  });
});
