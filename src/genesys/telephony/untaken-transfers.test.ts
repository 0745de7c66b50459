import { describe, expect, test } from 'vitest';

import { arrived, on, said, talking } from '../flow.fixture.ts';
import { add, handOn, handing, initiate, transfer } from '../requests/asked.fixture.ts';
import type { GenesysInput } from '../vocabulary/inputs.ts';

const answers = (thisDN: string, connID: number): GenesysInput => ({
  type: 'answers',
  ...on(thisDN, connID),
});

describe('a transfer before the answer', () => {
  test('to a phone that rings: it rings on, and who is left behind is the originator', () => {
    const byCaller = [
      ...talking('A', 'B'),
      initiate('A', 'C'),
      { type: 'arrives', connID: 2 } as const,
    ];
    expect(said(byCaller, transfer('A', 1, 2))).toEqual([
      'A EventReleased 1 Internal Origination other B Destination third C Destination CallState=Transferred (answers)',
      'A EventReleased 2 Consult Origination other C Destination third C Destination CallState=Transferred',
      'B EventPartyChanged 1 Internal Origination other C Destination third A TransferredBy PreviousConnID=1 CallState=Transferred',
      'C EventPartyChanged 1 Internal Destination other B Origination third A TransferredBy PreviousConnID=2 CallState=Transferred',
    ]);
  });

  const RINGING: readonly GenesysInput[] = [...handing('C'), transfer('B', 1, 2)];

  test('who rings answers: nobody else is told, the other one talks already', () => {
    expect(said(RINGING, answers('C', 1))).toEqual([
      'C EventEstablished 1 Internal Destination other A Origination CallState=Ok',
    ]);
  });

  test('who rings rejects: nobody is left', () => {
    expect(said(RINGING, { type: 'rejects', ...on('C') })).toEqual([
      'C EventReleased 1 Internal Destination other A Origination CallState=Ok',
      'A EventReleased 1 Internal Origination other C Destination CallState=Ok',
    ]);
  });

  test('who is left behind hangs up: EventAbandoned where it rings', () => {
    expect(said(RINGING, { type: 'hangs-up', ...on('A') })).toEqual([
      'A EventReleased 1 Internal Origination other C Destination CallState=Ok',
      'C EventAbandoned 1 Internal Destination other A Origination CallState=Ok',
    ]);
  });

  const QUEUED: readonly GenesysInput[] = [...handing('P'), transfer('B', 1, 2)];

  test('to a queue: it waits on, and names itself as ThisQueue', () => {
    expect(said(handing('P'), transfer('B', 1, 2)).slice(2)).toEqual([
      'A EventPartyChanged 1 Internal Origination other P Destination third B TransferredBy PreviousConnID=1 CallState=Transferred',
      'P EventPartyChanged 1 Internal Destination other A Origination third B TransferredBy PreviousConnID=2 ThisQueue=P CallState=Transferred',
    ]);
  });

  test('from the queue to an agent, who then rings', () => {
    const diverts: GenesysInput = { type: 'diverts', ...on('P'), otherDN: 'C' };
    expect(said(QUEUED, diverts)).toEqual([
      'P EventDiverted 1 Internal Destination other A Origination third C Destination ThisQueue=P',
    ]);
    expect(said([...QUEUED, diverts], { type: 'arrives', connID: 1 })).toEqual([
      'C EventRinging 1 Internal Destination other A Origination ThisQueue=P CallState=Ok',
    ]);
  });

  test('to a routing point: a route under the ConnID of the consultation is refused', () => {
    const flying = { inFlight: 2 };
    const done: GenesysInput = { type: 'carried-out', reference: 1 };
    const story: GenesysInput[] = [
      ...talking('A', 'B'),
      initiate('B', 'R'),
      done,
      { type: 'arrives', connID: 2 },
      { type: 'TRouteCall', ...on('R', 2), otherDN: 'C' },
      transfer('B', 1, 2),
      { type: 'carried-out', reference: 2 },
    ];
    expect(said(story, done, flying)).toEqual([
      'R EventError 2 ErrorCode=237 ErrorMessage=Call has disconnected (answers)',
    ]);
    expect(said([...story, done], { type: 'hangs-up', ...on('A') }, flying)).toEqual([
      'A EventReleased 1 Internal Origination other R Destination CallState=Ok',
      'R EventAbandoned 1 Internal Destination other A Origination ThisQueue=R CallState=Ok',
    ]);
  });

  test('of a call parked on a phone: it stays parked', () => {
    const parked: GenesysInput[] = [
      ...handing('C').slice(0, -1),
      { type: 'is-parked', connID: 2 },
      transfer('B', 1, 2),
    ];
    expect(said(parked, { type: 'picks-up', ...on('C') })).toEqual([
      'C EventRinging 1 Internal Destination other A Origination CallState=Ok',
    ]);
  });
});

describe('a transfer in a single step', () => {
  const HANDED: readonly GenesysInput[] = [...talking('A', 'B'), handOn('B', 'C')];
  const ARRIVES: GenesysInput = { type: 'arrives', connID: 1 };

  test('releases who asks for it; the call is on its way', () => {
    expect(said(talking('A', 'B'), handOn('B', 'C'))).toEqual([
      'B EventReleased 1 Internal Destination other A Origination third C Destination CallState=Transferred (answers)',
      'A EventPartyChanged 1 Internal Origination other C Destination third B TransferredBy PreviousConnID=1 CallState=Transferred',
    ]);
    expect(said(HANDED, ARRIVES)).toEqual([
      'C EventRinging 1 Internal Destination other A Origination CallState=Transferred',
    ]);
  });

  test('muted says the same', () => {
    const mute: GenesysInput = { type: 'TMuteTransfer', ...on('B'), otherDN: 'C' };
    expect(said(talking('A', 'B'), mute)).toEqual(said(talking('A', 'B'), handOn('B', 'C')));
  });

  test('by the caller: who is left behind is the originator', () => {
    expect(said(talking('A', 'B'), handOn('A', 'C'))[1]).toBe(
      'B EventPartyChanged 1 Internal Origination other C Destination third A TransferredBy PreviousConnID=1 CallState=Transferred',
    );
  });

  test('of an ACD call: ThisQueue is what it was for the leaving party', () => {
    const agent: GenesysInput[] = [
      ...arrived('A', 'P'),
      { type: 'diverts', ...on('P'), otherDN: 'B' },
      ARRIVES,
      answers('B', 1),
      handOn('B', 'C'),
    ];
    expect(said(agent, ARRIVES)).toEqual([
      'C EventRinging 1 Internal Destination other A Origination ThisQueue=P CallState=Transferred',
    ]);
  });

  test('to a routing queue: EventQueued says Transferred, EventRouteRequest says nothing of it', () => {
    expect(said([...talking('A', 'B'), handOn('B', 'RQ')], ARRIVES)).toEqual([
      'RQ EventQueued 1 Internal Destination other A Origination ThisQueue=RQ CallState=Transferred',
      'RQ EventRouteRequest 1 Internal Destination other A Origination ThisQueue=RQ',
    ]);
  });

  test('outside: the network is reached for who is left behind', () => {
    const outside: GenesysInput[] = [...talking('A', 'B'), handOn('B', 'X')];
    expect(said(outside, { type: 'network-reached', connID: 1 })).toEqual([
      'A EventNetworkReached 1 Internal Origination other X Destination CallState=Transferred',
    ]);
    expect(said([...outside, ARRIVES], answers('X', 1))).toEqual([]);
  });

  test('that finds a phone busy releases who is left behind, for that reason', () => {
    expect(said([...HANDED, ...talking('C', 'D', 2)], ARRIVES)).toEqual([
      'A EventReleased 1 Internal Origination other C Destination CallState=Busy',
    ]);
    const invalid: GenesysInput = {
      type: 'destination-busy',
      connID: 1,
      callState: 'SitInvalidnum',
    };
    expect(said(HANDED, invalid)).toEqual([
      'A EventReleased 1 Internal Origination other C Destination CallState=SitInvalidnum',
    ]);
  });

  test('who is added once the call was taken rings as usual', () => {
    expect(said([...HANDED, ARRIVES, answers('C', 1)], add('D'))[0]).toBe(
      'D EventRinging 1 Internal ConferenceMember CallState=Ok',
    );
  });
});
