import { describe, expect, test } from 'vitest';

import { on, said } from '../flow.fixture.ts';
import type { GenesysInput } from '../vocabulary/inputs.ts';

const asks = (thisDN: string, otherDN: string): GenesysInput => ({
  type: 'TMakePredictiveCall',
  thisDN,
  otherDN,
});
const ARRIVES: GenesysInput = { type: 'arrives', connID: 1 };
const answers = (thisDN: string): GenesysInput => ({ type: 'answers', ...on(thisDN) });
const hangsUp = (thisDN: string): GenesysInput => ({ type: 'hangs-up', ...on(thisDN) });
const diverts = (thisDN: string, otherDN: string): GenesysInput => ({
  type: 'diverts',
  ...on(thisDN),
  otherDN,
});
const failed = (result: 'NoAnswer' | 'SitVacant'): GenesysInput => ({
  type: 'dialing-fails',
  connID: 1,
  result,
});
const routes = (thisDN: string, otherDN: string): GenesysInput => ({
  type: 'TRouteCall',
  ...on(thisDN),
  otherDN,
});

const ringing = (queue: string, called: string): GenesysInput[] => [asks(queue, called), ARRIVES];
const queued = (queue: string, called: string): GenesysInput[] => [
  ...ringing(queue, called),
  answers(called),
];
/** Queue P has a call to B dialed, which B answers; it is on its way to agent A. */
const sent = [...queued('P', 'B'), diverts('P', 'A')];

describe('a predictive call', () => {
  test('is dialed on behalf of a queue', () => {
    expect(said([], asks('P', 'X'))).toEqual([
      'P EventDialing 1 Outbound Origination other X Destination ThisQueue=P (answers)',
    ]);
    expect(said([], asks('P', 'X'), { capabilities: { dialed: 'absent' } })).toEqual([
      'P EventDialing 1 Outbound Origination ThisQueue=P (answers)',
    ]);
  });

  test('rings at a phone that the queue calls', () => {
    expect(said([asks('P', 'B')], ARRIVES)).toEqual([
      'B EventRinging 1 Internal Destination other P Origination CallState=Ok',
    ]);
  });

  test('is queued once it is answered, and not told of the network', () => {
    expect(said(ringing('P', 'X'), answers('X'))).toEqual([
      'P EventQueued 1 Outbound Origination other X Destination ThisQueue=P CallState=Ok',
    ]);
    expect(said(ringing('P', 'T'), answers('T'))).toEqual([
      'T EventEstablished 1 Outbound Destination other P Origination CallState=Ok',
      'P EventQueued 1 Outbound Origination other T Destination ThisQueue=P CallState=Ok',
    ]);
  });

  test('says at its queue that a machine has answered', () => {
    expect(said(ringing('P', 'X'), { type: 'machine-answers', ...on('X') })).toEqual([
      'P EventQueued 1 Outbound Origination other X Destination ThisQueue=P CallState=AnsweringMachineDetected',
    ]);
  });

  test('asks for a route at a routing queue and at a routing point', () => {
    expect(said(ringing('RQ', 'X'), answers('X'))).toEqual([
      'RQ EventQueued 1 Outbound Origination other X Destination ThisQueue=RQ CallState=Ok',
      'RQ EventRouteRequest 1 Outbound Origination other X Destination ThisQueue=RQ',
    ]);
    expect(said(ringing('R', 'X'), answers('X'))).toEqual([
      'R EventRouteRequest 1 Outbound Origination other X Destination ThisQueue=R',
    ]);
  });

  test('goes to an agent, who is on the side of the originator', () => {
    expect(said(queued('P', 'X'), diverts('P', 'A'))).toEqual([
      'P EventDiverted 1 Outbound Origination other X Destination third A Origination ThisQueue=P',
    ]);
    const way = [...queued('P', 'X'), diverts('P', 'A')];
    expect(said(way, ARRIVES)).toEqual([
      'A EventRinging 1 Outbound Origination other X Destination ThisQueue=P CallState=Ok',
    ]);
    expect(said([...way, ARRIVES], answers('A'))).toEqual([
      'A EventEstablished 1 Outbound Origination other X Destination ThisQueue=P CallState=Ok',
    ]);
  });

  test('is lost by a second queue in which it waits too', () => {
    const both = [...queued('P', 'X'), { type: 'overflows', ...on('P'), otherDN: 'Q' } as const];
    expect(said(both, diverts('Q', 'A'))).toEqual([
      'Q EventDiverted 1 Outbound Origination other X Destination third A Origination ThisQueue=Q',
      'P EventDiverted 1 Outbound Origination other X Destination third A Origination ThisQueue=P ThirdPartyQueue=Q CallState=Redirected',
    ]);
  });

  test('is routed', () => {
    expect(said(queued('RQ', 'X'), routes('RQ', 'A'))).toEqual([
      'RQ EventRouteUsed 1 Outbound Origination other X Destination third A Destination ThisQueue=RQ CallState=Ok (answers)',
      'RQ EventDiverted 1 Outbound Origination other X Destination third A Origination ThisQueue=RQ',
    ]);
  });
});

const released = (why: string): string =>
  `P EventReleased 1 Internal Origination other B Destination ThisQueue=P CallState=${why}`;

describe('the dialing of a predictive call comes to nothing', () => {
  test('at a number that there is not', () => {
    expect(said([asks('P', 'X')], failed('SitVacant'))).toEqual([
      'P EventReleased 1 Outbound Origination other X Destination ThisQueue=P CallState=SitVacant',
    ]);
  });

  test('where nobody answers', () => {
    expect(said(ringing('P', 'B'), failed('NoAnswer'))).toEqual([
      'P EventReleased 1 Internal Origination other B Destination ThisQueue=P CallState=NoAnswer',
      'B EventAbandoned 1 Internal Destination other P Origination CallState=Ok',
    ]);
  });

  test('at a phone that is busy, rejects the call, fails or clears it', () => {
    const talks: GenesysInput[] = [
      { type: 'dials', thisDN: 'B', otherDN: 'C' },
      asks('P', 'B'),
      { type: 'arrives', connID: 2 },
    ];
    expect(said(talks.slice(0, -1), { type: 'arrives', connID: 2 })).toEqual([
      released('Busy').replace(' 1 ', ' 2 '),
    ]);
    expect(said(ringing('P', 'B'), { type: 'rejects', ...on('B') })).toEqual([
      'B EventReleased 1 Internal Destination other P Origination CallState=Ok',
      released('Busy'),
    ]);
    expect(said(ringing('P', 'B'), { type: 'goes-out-of-service', thisDN: 'B' })).toEqual([
      'B EventDNOutOfService',
      'B EventAbandoned 1 Internal Destination other P Origination CallState=Ok',
      released('SitIntercept'),
    ]);
    expect(said(ringing('P', 'B'), { type: 'TClearCall', ...on('B') })).toEqual([
      'B EventReleased 1 Internal Destination other P Origination CallState=Ok (answers)',
      released('Dropped'),
    ]);
  });
});

describe('who was called hangs up', () => {
  test('while the call is queued', () => {
    expect(said(queued('P', 'B'), hangsUp('B'))).toEqual([
      'B EventReleased 1 Internal Destination other P Origination CallState=Ok',
      'P EventAbandoned 1 Internal Origination other B Destination ThisQueue=P CallState=Ok',
    ]);
  });

  test('on the way to the agent', () => {
    expect(said(sent, hangsUp('B'))).toEqual([
      'B EventReleased 1 Internal Destination other P Origination CallState=Ok',
    ]);
  });

  test('while the agent rings', () => {
    expect(said([...sent, ARRIVES], hangsUp('B'))).toEqual([
      'B EventReleased 1 Internal Destination other A Origination CallState=Ok',
      'A EventAbandoned 1 Internal Origination other B Destination ThisQueue=P CallState=Ok',
    ]);
  });

  test('while a route is under way: the request is answered after EventAbandoned', () => {
    const asked = [asks('R', 'X'), { type: 'carried-out', reference: 1 }, ARRIVES] as const;
    const story = [...asked, answers('X'), routes('R', 'A')];
    expect(said(story, hangsUp('X'), { inFlight: 2 })).toEqual([
      'R EventAbandoned 1 Outbound Origination other X Destination ThisQueue=R CallState=Ok',
      'R EventError 1 ErrorCode=237 ErrorMessage=Call has disconnected (answers)',
    ]);
  });
});

describe('an agent of a predictive call', () => {
  test('is found out of service: who was called has nobody left', () => {
    expect(said([...sent, { type: 'goes-out-of-service', thisDN: 'A' }], ARRIVES)).toEqual([
      'B EventReleased 1 Internal Destination other P Origination CallState=SitIntercept',
    ]);
  });

  test('holds and transfers: who comes is the originator, who was called stays it', () => {
    const talk: GenesysInput[] = [...sent, ARRIVES, answers('A')];
    expect(said(talk, { type: 'THoldCall', ...on('A') })).toEqual([
      'A EventHeld 1 Internal Origination other B Destination (answers)',
    ]);
    const consulted: GenesysInput[] = [
      ...talk,
      { type: 'TInitiateTransfer', ...on('A'), otherDN: 'C' },
      { type: 'arrives', connID: 2 },
      { type: 'answers', thisDN: 'C', connID: 2 },
    ];
    expect(
      said(consulted, { type: 'TCompleteTransfer', ...on('A'), consultConnID: 2 }).slice(2),
    ).toEqual([
      'B EventPartyChanged 1 Internal Destination other C Origination third A TransferredBy PreviousConnID=1 CallState=Transferred',
      'C EventPartyChanged 1 Internal Origination other B Destination third A TransferredBy PreviousConnID=2 CallState=Transferred',
    ]);
  });

  test('is handed a call by who was called, and is called from then on', () => {
    const consulted: GenesysInput[] = [
      ...queued('P', 'B'),
      { type: 'TInitiateTransfer', ...on('B'), otherDN: 'C' },
      { type: 'arrives', connID: 2 },
      { type: 'answers', thisDN: 'C', connID: 2 },
      { type: 'TCompleteTransfer', ...on('B'), consultConnID: 2 },
    ];
    expect(said(consulted, diverts('P', 'A'))).toEqual([
      'P EventDiverted 1 Internal Destination other C Origination third A Destination ThisQueue=P',
    ]);
  });
});
