import { describe, expect, test } from 'vitest';

import { arrived, on, said, talking } from '../flow.fixture.ts';
import { add, handOn, handing, initiate, redirects, transfer } from '../requests/asked.fixture.ts';
import type { GenesysInput } from '../vocabulary/inputs.ts';

const ARRIVES: GenesysInput = { type: 'arrives', connID: 1 };
const answers = (thisDN: string): GenesysInput => ({ type: 'answers', ...on(thisDN) });
const hangsUp = (thisDN: string): GenesysInput => ({ type: 'hangs-up', ...on(thisDN) });

const REDIRECTED: readonly GenesysInput[] = [...arrived('A', 'B'), redirects('B', 'C')];

/** The events are field knowledge; what becomes of the call then is inferred. */
describe('a call that is redirected while it rings', () => {
  test('is released there, not abandoned', () => {
    expect(said(arrived('A', 'B'), redirects('B', 'C'))).toEqual([
      'B EventReleased 1 Internal Destination other A Origination third C Destination CallState=Redirected (answers)',
    ]);
  });

  test('rings at the other phone, and is answered there', () => {
    expect(said(REDIRECTED, ARRIVES)).toEqual([
      'C EventRinging 1 Internal Destination other A Origination CallState=Redirected',
    ]);
    expect(said([...REDIRECTED, ARRIVES], answers('C'))).toEqual([
      'A EventEstablished 1 Internal Origination other C Destination CallState=Ok',
      'C EventEstablished 1 Internal Destination other A Origination CallState=Ok',
    ]);
  });

  test('waits in a queue, or asks for a route', () => {
    expect(said([...arrived('A', 'B'), redirects('B', 'RQ')], ARRIVES)).toEqual([
      'RQ EventQueued 1 Internal Destination other A Origination ThisQueue=RQ CallState=Redirected',
      'RQ EventRouteRequest 1 Internal Destination other A Origination ThisQueue=RQ',
    ]);
  });

  test('goes outside: the caller hears that it has reached the network', () => {
    const outside: GenesysInput[] = [...arrived('A', 'B'), redirects('B', 'X')];
    expect(said(outside, { type: 'network-reached', connID: 1 })).toEqual([
      'A EventNetworkReached 1 Internal Origination other X Destination CallState=Redirected',
    ]);
    expect(said([...outside, ARRIVES], answers('X'))).toEqual([
      'A EventNetworkReached 1 Internal Origination other X Destination',
      'A EventEstablished 1 Internal Origination other X Destination CallState=Ok',
    ]);
  });

  test('finds the other phone busy: its caller is told', () => {
    const busy: GenesysInput[] = [...REDIRECTED, ...talking('C', 'D', 2)];
    expect(said(busy, ARRIVES)).toEqual([
      'A EventDestinationBusy 1 Internal Origination other C Destination CallState=Busy',
    ]);
    expect(said([...busy, ARRIVES], hangsUp('A'))).toEqual([
      'A EventReleased 1 Internal Origination other C Destination CallState=Ok',
    ]);
  });

  test('finds the other phone out of service', () => {
    const out: GenesysInput = { type: 'goes-out-of-service', thisDN: 'C' };
    expect(said([...REDIRECTED, out], ARRIVES)).toEqual([
      'A EventDestinationBusy 1 Internal Origination other C Destination CallState=SitIntercept',
    ]);
  });

  test('is given up before it comes there: nobody else hears of it', () => {
    expect(said(REDIRECTED, hangsUp('A'))).toEqual([
      'A EventReleased 1 Internal Origination other C Destination CallState=Ok',
    ]);
  });

  test('is given up when it rings there: EventAbandoned at the other phone alone', () => {
    expect(said([...REDIRECTED, ARRIVES], hangsUp('A'))).toEqual([
      'A EventReleased 1 Internal Origination other C Destination CallState=Ok',
      'C EventAbandoned 1 Internal Destination other A Origination CallState=Ok',
    ]);
  });

  test('is redirected once more, and back', () => {
    const again: GenesysInput[] = [...REDIRECTED, ARRIVES, redirects('C', 'B')];
    expect(said([...REDIRECTED, ARRIVES], redirects('C', 'B'))).toEqual([
      'C EventReleased 1 Internal Destination other A Origination third B Destination CallState=Redirected (answers)',
    ]);
    expect(said(again, ARRIVES)).toEqual([
      'B EventRinging 1 Internal Destination other A Origination CallState=Redirected',
    ]);
  });

  test('out of a queue keeps its ThisQueue', () => {
    const rings: GenesysInput[] = [
      ...arrived('A', 'P'),
      { type: 'diverts', ...on('P'), otherDN: 'B' },
      ARRIVES,
    ];
    expect(said(rings, redirects('B', 'C'))).toEqual([
      'B EventReleased 1 Internal Destination other A Origination third C Destination ThisQueue=P CallState=Redirected (answers)',
    ]);
    expect(said([...rings, redirects('B', 'C')], ARRIVES)).toEqual([
      'C EventRinging 1 Internal Destination other A Origination ThisQueue=P CallState=Redirected',
    ]);
  });

  test('by a route goes back to its routing point', () => {
    const routed: GenesysInput[] = [
      ...arrived('A', 'R'),
      { type: 'TRouteCall', ...on('R'), otherDN: 'B' },
      ARRIVES,
      redirects('B', 'R'),
    ];
    expect(said(routed, ARRIVES)).toEqual([
      'R EventRouteRequest 1 Internal Destination other A Origination ThisQueue=R',
    ]);
  });
});

describe('a consultation that is redirected', () => {
  const CONSULTS: readonly GenesysInput[] = [...handing('C'), redirects('C', 'D', 2)];
  const COMES: GenesysInput = { type: 'arrives', connID: 2 };

  test('names the call it was made from where it comes', () => {
    expect(said(CONSULTS, COMES)).toEqual([
      'D EventRinging 2 Consult Destination other B Origination PreviousConnID=1 CallState=Redirected',
    ]);
  });

  test('is transferred to where it has come, and not while it is on its way', () => {
    expect(said(CONSULTS, transfer('B', 1, 2))).toEqual([
      'B EventError 1 ErrorCode=98 ErrorMessage=Cannot complete transfer (answers)',
    ]);
    expect(said([...CONSULTS, COMES], transfer('B', 1, 2)).slice(2)).toEqual([
      'A EventPartyChanged 1 Internal Origination other D Destination third B TransferredBy PreviousConnID=1 CallState=Transferred',
      'D EventPartyChanged 1 Internal Destination other A Origination third B TransferredBy PreviousConnID=2 CallState=Transferred',
    ]);
  });
});

test('a call that was handed on and is redirected: who talks is released if it comes to nothing', () => {
  const sentOn: GenesysInput[] = [
    ...talking('A', 'B'),
    handOn('B', 'C'),
    ARRIVES,
    redirects('C', 'D'),
  ];
  expect(said(sentOn, ARRIVES)).toEqual([
    'D EventRinging 1 Internal Destination other A Origination CallState=Redirected',
  ]);
  expect(said([...sentOn, { type: 'goes-out-of-service', thisDN: 'D' }], ARRIVES)).toEqual([
    'A EventReleased 1 Internal Origination other D Destination CallState=SitIntercept',
  ]);
});

describe('an invitation to a conference that is redirected', () => {
  const INVITED: readonly GenesysInput[] = [...talking('A', 'B'), add('C')];

  test('rings at the other phone at once: those who talk hear who went and who came', () => {
    expect(said(INVITED, redirects('C', 'D'))).toEqual([
      'C EventReleased 1 Internal ConferenceMember third D ConferenceMember CallState=Redirected (answers)',
      'A EventPartyDeleted 1 Internal ConferenceMember other C DeletedParty third C DeletedBy CallState=Ok',
      'B EventPartyDeleted 1 Internal ConferenceMember other C DeletedParty third C DeletedBy CallState=Ok',
      'D EventRinging 1 Internal ConferenceMember CallState=Redirected',
      'A EventPartyAdded 1 Internal ConferenceMember other D NewParty third C AddedBy CallState=Conferenced',
      'B EventPartyAdded 1 Internal ConferenceMember other D NewParty third C AddedBy CallState=Conferenced',
    ]);
  });
});

/** TRedirectCall is under way meanwhile. */
describe('while TRedirectCall is in flight', () => {
  const flying = { inFlight: 1 };
  const done: GenesysInput = { type: 'carried-out', reference: 1 };
  const asked: readonly GenesysInput[] = [...arrived('A', 'B'), redirects('B', 'C')];

  test.each([
    ['the caller hangs up', hangsUp('A'), '237 ErrorMessage=Call has disconnected'],
    [
      'the phone is answered',
      answers('B'),
      '185 ErrorMessage=Set is in the wrong state for the request',
    ],
    [
      'the call is rejected',
      { type: 'rejects', ...on('B') } as const,
      '470 ErrorMessage=Party is not on the call',
    ],
    [
      'the phone goes out of service',
      { type: 'goes-out-of-service', thisDN: 'B' } as const,
      '58 ErrorMessage=DN is out of service',
    ],
  ])('%s: it is refused', (_, meanwhile, error) => {
    expect(said([...asked, meanwhile], done, flying)).toEqual([
      `B EventError 1 ErrorCode=${error} (answers)`,
    ]);
  });

  test('the consultation that rings is transferred: it is refused under the old ConnID', () => {
    const two = { inFlight: 2 };
    const story: GenesysInput[] = [
      ...talking('A', 'B'),
      initiate('B', 'C'),
      done,
      { type: 'arrives', connID: 2 },
      transfer('B', 1, 2),
      redirects('C', 'D', 2),
      done,
    ];
    expect(said(story, { type: 'carried-out', reference: 2 }, two)).toEqual([
      'C EventError 2 ErrorCode=237 ErrorMessage=Call has disconnected (answers)',
    ]);
  });
});
