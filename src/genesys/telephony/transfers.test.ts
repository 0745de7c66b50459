import { describe, expect, test } from 'vitest';

import { arrived, on, said, talking } from '../flow.fixture.ts';
import { add, handing, holds, initiate, transfer } from '../requests/asked.fixture.ts';
import type { GenesysInput } from '../vocabulary/inputs.ts';

const answers = (thisDN: string, connID: number): GenesysInput => ({
  type: 'answers',
  ...on(thisDN, connID),
});
const CONSULTED: readonly GenesysInput[] = [...handing('C'), answers('C', 2)];

/** Who is told what is field knowledge; T-Library, TCompleteTransfer: the held call's ConnID survives. */
describe('a transfer after the answer', () => {
  test('holds the call and dials, as a conference does', () => {
    expect(said(talking('A', 'B'), initiate('B', 'C'))).toEqual([
      'B EventHeld 1 Internal Destination other A Origination',
      'B EventDialing 2 Consult Origination other C Destination PreviousConnID=1 (answers)',
    ]);
  });

  test('by the called party: who was consulted takes its place', () => {
    expect(said(CONSULTED, transfer('B', 1, 2))).toEqual([
      'B EventReleased 1 Internal Destination other A Origination third C Destination CallState=Transferred (answers)',
      'B EventReleased 2 Consult Origination other C Destination third C Destination CallState=Transferred',
      'A EventPartyChanged 1 Internal Origination other C Destination third B TransferredBy PreviousConnID=1 CallState=Transferred',
      'C EventPartyChanged 1 Internal Destination other A Origination third B TransferredBy PreviousConnID=2 CallState=Transferred',
    ]);
    expect(said([...CONSULTED, transfer('B', 1, 2)], { type: 'hangs-up', ...on('A') })).toEqual([
      'A EventReleased 1 Internal Origination other C Destination CallState=Ok',
      'C EventReleased 1 Internal Destination other A Origination CallState=Ok',
    ]);
  });

  test('by the caller: who was consulted is the originator from then on', () => {
    const consulted = [
      ...talking('A', 'B'),
      initiate('A', 'C'),
      { type: 'arrives', connID: 2 } as const,
      answers('C', 2),
    ];
    expect(said(consulted, transfer('A', 1, 2)).slice(2)).toEqual([
      'B EventPartyChanged 1 Internal Destination other C Origination third A TransferredBy PreviousConnID=1 CallState=Transferred',
      'C EventPartyChanged 1 Internal Origination other B Destination third A TransferredBy PreviousConnID=2 CallState=Transferred',
    ]);
  });

  test('names nobody in the last events where what is optional is left out', () => {
    const omitted = { capabilities: { optionalAttributes: 'omitted' } };
    expect(said(CONSULTED, transfer('B', 1, 2), omitted).slice(0, 2)).toEqual([
      'B EventReleased 1 Internal Destination third C Destination CallState=Transferred (answers)',
      'B EventReleased 2 Consult Origination third C Destination CallState=Transferred',
    ]);
  });

  test('after an alternation: the first call survives all the same', () => {
    const alternated = [
      ...CONSULTED,
      holds('B', 2),
      { type: 'TRetrieveCall', ...on('B') } as const,
    ];
    expect(said(alternated, transfer('B', 2, 1))).toEqual(said(CONSULTED, transfer('B', 1, 2)));
  });

  test('of a conference: nobody is named as the other side, and who comes is a member', () => {
    const conference = [
      ...talking('A', 'B'),
      add('D'),
      answers('D', 1),
      initiate('B', 'C'),
      { type: 'arrives', connID: 2 } as const,
      answers('C', 2),
    ];
    expect(said(conference, transfer('B', 1, 2))).toEqual([
      'B EventReleased 1 Internal ConferenceMember third C Destination CallState=Transferred (answers)',
      'B EventReleased 2 Consult Origination other C Destination third C Destination CallState=Transferred',
      'A EventPartyChanged 1 Internal ConferenceMember third B TransferredBy PreviousConnID=1 CallState=Transferred',
      'D EventPartyChanged 1 Internal ConferenceMember third B TransferredBy PreviousConnID=1 CallState=Transferred',
      'C EventPartyChanged 1 Internal ConferenceMember third B TransferredBy PreviousConnID=2 CallState=Transferred',
    ]);
  });

  test('who was added to the consultation and still rings is a member, not called', () => {
    const adds = { type: 'TSingleStepConference', ...on('B', 2), otherDN: 'D' } as const;
    const joined = [...CONSULTED, adds, transfer('B', 1, 2)];
    expect(said([...CONSULTED, adds], transfer('B', 1, 2)).slice(2)).toEqual([
      'A EventPartyChanged 1 Internal ConferenceMember third B TransferredBy PreviousConnID=1 CallState=Transferred',
      'C EventPartyChanged 1 Internal ConferenceMember third B TransferredBy PreviousConnID=2 CallState=Transferred',
      'D EventPartyChanged 1 Internal ConferenceMember third B TransferredBy PreviousConnID=2 CallState=Transferred',
    ]);
    expect(said([...joined, { type: 'hangs-up', ...on('A') }], answers('D', 1))).toEqual([
      'D EventEstablished 1 Internal ConferenceMember other C ConferenceMember CallState=Ok',
    ]);
  });

  test('who holds the consultation holds the call', () => {
    const held = [...CONSULTED, holds('C', 2), transfer('B', 1, 2)];
    expect(said(held, { type: 'TRetrieveCall', ...on('C') })).toEqual([
      'C EventRetrieved 1 Internal Destination other A Origination CallState=Ok (answers)',
    ]);
  });

  test('of an ACD call: who was consulted has the queue of who transferred', () => {
    const agent: GenesysInput[] = [
      ...arrived('A', 'P'),
      { type: 'diverts', ...on('P'), otherDN: 'B' },
      { type: 'arrives', connID: 1 },
      answers('B', 1),
      initiate('B', 'C'),
      { type: 'arrives', connID: 2 },
      answers('C', 2),
      transfer('B', 1, 2),
    ];
    expect(said(agent, { type: 'hangs-up', ...on('C') })).toEqual([
      'C EventReleased 1 Internal Destination other A Origination ThisQueue=P CallState=Ok',
      'A EventReleased 1 Internal Origination other C Destination CallState=Ok',
    ]);
  });

  test('a consultation of who was consulted is about the surviving call', () => {
    const nested: GenesysInput[] = [
      ...talking('A', 'B'),
      initiate('B', 'W'),
      { type: 'arrives', connID: 2 },
      answers('W', 2),
      { type: 'TInitiateTransfer', ...on('W', 2), otherDN: 'D' },
      { type: 'arrives', connID: 3 },
      transfer('B', 1, 2),
    ];
    expect(said(nested, transfer('W', 1, 3)).slice(2)).toEqual([
      'A EventPartyChanged 1 Internal Origination other D Destination third W TransferredBy PreviousConnID=1 CallState=Transferred',
      'D EventPartyChanged 1 Internal Destination other A Origination third W TransferredBy PreviousConnID=3 CallState=Transferred',
    ]);
  });
});
