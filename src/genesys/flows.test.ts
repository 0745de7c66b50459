import { describe, expect, test } from 'vitest';

import { arrived, calling, next, short, talking } from './flow.fixture.ts';
import type { GenesysInput } from './vocabulary/inputs.ts';

const on = (thisDN: string, connID = 1) => ({ thisDN, connID });
const said = (story: readonly GenesysInput[], input: GenesysInput, special?: object): string[] =>
  next(story, input, special).map(short);

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

describe('a call that is not answered', () => {
  test('rejected: the caller finds it busy', () => {
    expect(said(arrived('A', 'B'), { type: 'rejects', ...on('B') })).toEqual([
      'B EventReleased 1 Internal Destination other A Origination CallState=Ok',
      'A EventDestinationBusy 1 Internal Origination other B Destination CallState=Busy',
    ]);
  });

  test('released by the ringing phone, on request', () => {
    expect(said(arrived('A', 'B'), { type: 'TReleaseCall', ...on('B') })).toEqual([
      'B EventReleased 1 Internal Destination other A Origination CallState=Ok (answers)',
      'A EventDestinationBusy 1 Internal Origination other B Destination CallState=Busy',
    ]);
  });

  test('lost by a phone that fails: EventAbandoned, SitIntercept', () => {
    expect(said(arrived('A', 'B'), { type: 'goes-out-of-service', thisDN: 'B' })).toEqual([
      'B EventDNOutOfService',
      'B EventAbandoned 1 Internal Destination other A Origination CallState=Ok',
      'A EventDestinationBusy 1 Internal Origination other B Destination CallState=SitIntercept',
    ]);
  });

  test('to a phone out of service, on its arrival', () => {
    const failed = [...calling('A', 'B'), { type: 'goes-out-of-service', thisDN: 'B' } as const];
    expect(said(failed, { type: 'arrives', connID: 1 })).toEqual([
      'A EventDestinationBusy 1 Internal Origination other B Destination CallState=SitIntercept',
    ]);
  });

  test('to a phone with its only line taken', () => {
    expect(
      said([...talking('B', 'C'), ...calling('A', 'B')], { type: 'arrives', connID: 2 }),
    ).toEqual(['A EventDestinationBusy 2 Internal Origination other B Destination CallState=Busy']);
  });

  test('given up by its caller after busy', () => {
    const busy = [
      ...calling('A', 'B'),
      { type: 'destination-busy', connID: 1, callState: 'Busy' } as const,
    ];
    expect(said(busy, { type: 'hangs-up', ...on('A') })).toEqual([
      'A EventReleased 1 Internal Origination other B Destination CallState=Ok',
    ]);
  });

  test('given up by its caller while it rings', () => {
    expect(said(arrived('A', 'B'), { type: 'hangs-up', ...on('A') })).toEqual([
      'A EventReleased 1 Internal Origination other B Destination CallState=Ok',
      'B EventAbandoned 1 Internal Destination other A Origination CallState=Ok',
    ]);
  });

  test('given up while it waits in two queues', () => {
    const two = [...arrived('A', 'P'), { type: 'overflows', ...on('P'), otherDN: 'Q' } as const];
    expect(said(two, { type: 'hangs-up', ...on('A') })).toEqual([
      'A EventReleased 1 Internal Origination other P Destination CallState=Ok',
      'P EventAbandoned 1 Internal Destination other A Origination ThisQueue=P CallState=Ok',
      'Q EventAbandoned 1 Internal Destination other A Origination ThisQueue=Q CallState=Ok',
    ]);
  });
});

describe('hold', () => {
  test('while dialing and back', () => {
    const held = [...calling('A', 'B'), { type: 'THoldCall', ...on('A') } as const];
    expect(said(calling('A', 'B'), { type: 'THoldCall', ...on('A') })).toEqual([
      'A EventHeld 1 Internal Origination other B Destination (answers)',
    ]);
    expect(said(held, { type: 'TRetrieveCall', ...on('A') })).toEqual([
      'A EventRetrieved 1 Internal Origination other B Destination CallState=Ok (answers)',
    ]);
  });

  test('a caller who holds the dialing call is on hold once it is answered, and dials again once taken back', () => {
    const rings: readonly GenesysInput[] = [
      ...calling('A', 'B'),
      { type: 'THoldCall', ...on('A') },
      { type: 'arrives', connID: 1 },
    ];
    const answered: readonly GenesysInput[] = [...rings, { type: 'answers', ...on('B') }];
    expect(said(answered, { type: 'THoldCall', ...on('A') })[0]).toContain('ErrorCode=185');
    expect(said(answered, { type: 'TRetrieveCall', ...on('A') })).toEqual([
      'A EventRetrieved 1 Internal Origination other B Destination CallState=Ok (answers)',
    ]);
    const back: readonly GenesysInput[] = [...rings, { type: 'TRetrieveCall', ...on('A') }];
    expect(
      said([...back, { type: 'answers', ...on('B') }], { type: 'THoldCall', ...on('A') }),
    ).toEqual(['A EventHeld 1 Internal Origination other B Destination (answers)']);
  });

  test('of a busy call: it stays busy', () => {
    const busy: readonly GenesysInput[] = [
      ...calling('A', 'B'),
      { type: 'THoldCall', ...on('A') },
      { type: 'destination-busy', connID: 1, callState: 'SitInvalidnum' },
    ];
    expect(said(busy, { type: 'TRetrieveCall', ...on('A') })).toEqual([
      'A EventRetrieved 1 Internal Origination other B Destination CallState=Ok (answers)',
    ]);
    expect(
      said([...busy, { type: 'TRetrieveCall', ...on('A') }], { type: 'THoldCall', ...on('A') })[0],
    ).toContain('ErrorCode=185');
  });

  test('by the agent of an ACD call: EventRetrieved names the queue', () => {
    const agent: readonly GenesysInput[] = [
      ...arrived('A', 'P'),
      { type: 'diverts', ...on('P'), otherDN: 'B' },
      { type: 'arrives', connID: 1 },
      { type: 'answers', ...on('B') },
      { type: 'THoldCall', ...on('B') },
    ];
    expect(said(agent, { type: 'TRetrieveCall', ...on('B') })).toEqual([
      'B EventRetrieved 1 Internal Destination other A Origination ThisQueue=P CallState=Ok (answers)',
    ]);
  });
});

describe('a call outside', () => {
  const X: GenesysInput[] = [...calling('A', 'X'), { type: 'arrives', connID: 1 }];

  test('that the network did not report is reported right before its answer', () => {
    expect(said(X, { type: 'answers', ...on('X') })).toEqual([
      'A EventNetworkReached 1 Outbound Origination other X Destination',
      'A EventEstablished 1 Outbound Origination other X Destination CallState=Ok',
    ]);
  });

  test('that the network reported is not reported again', () => {
    const reached: GenesysInput[] = [...calling('A', 'X'), { type: 'network-reached', connID: 1 }];
    expect(
      said([...reached, { type: 'arrives', connID: 1 }], { type: 'answers', ...on('X') }),
    ).toEqual(['A EventEstablished 1 Outbound Origination other X Destination CallState=Ok']);
  });

  test('names nobody where what is optional is left out', () => {
    const omitted = {
      capabilities: { optionalAttributes: 'omitted', networkReached: 'simulated' },
    };
    expect(said(X, { type: 'answers', ...on('X') }, omitted)).toEqual([
      'A EventNetworkReached 1 Outbound Origination other X Destination',
      'A EventEstablished 1 Outbound Origination CallState=Ok',
    ]);
  });

  test.each([
    ['digits', ' other 9X Destination'],
    ['absent', ''],
    ['number', ' other X Destination'],
  ])('names the dialed DN by %s', (dialed, other) => {
    expect(
      said([], { type: 'dials', thisDN: 'A', otherDN: 'X' }, { capabilities: { dialed } }),
    ).toEqual([`A EventDialing 1 Outbound Origination${other}`]);
  });

  test.each([
    ['A', 'B', 'Internal', 'A'],
    ['A', 'T', 'Outbound', 'A'],
    ['X', 'B', 'Inbound', undefined],
  ])('from %s to %s is %s', (from, to, callType, heardBy) => {
    const events = [
      ...said([], { type: 'dials', thisDN: from, otherDN: to }),
      ...said(calling(from, to), { type: 'arrives', connID: 1 }),
    ];
    expect(events.every((event) => event.includes(` ${callType} `))).toBe(true);
    expect(said([], { type: 'dials', thisDN: from, otherDN: to })[0]?.split(' ')[0]).toBe(heardBy);
  });
});

describe('a call on its way from a queue or a route', () => {
  const given: readonly GenesysInput[] = [
    ...arrived('A', 'P'),
    { type: 'diverts', ...on('P'), otherDN: 'B' },
  ];

  test('names the one queue it came from', () => {
    expect(said(given, { type: 'hangs-up', ...on('A') })).toEqual([
      'A EventReleased 1 Internal Origination other P Destination CallState=Ok',
    ]);
  });

  test('rings at the agent with its queue', () => {
    expect(said(given, { type: 'arrives', connID: 1 })).toEqual([
      'B EventRinging 1 Internal Destination other A Origination ThisQueue=P CallState=Ok',
    ]);
  });

  test('is taken from the queue, the agent named where that is optional and sent', () => {
    const diverts: GenesysInput = { type: 'diverts', ...on('P'), otherDN: 'B' };
    expect(said(arrived('A', 'P'), diverts)).toEqual([
      'P EventDiverted 1 Internal Destination other A Origination third B Destination ThisQueue=P',
    ]);
    expect(
      said(arrived('A', 'P'), diverts, { capabilities: { optionalAttributes: 'omitted' } }),
    ).toEqual(['P EventDiverted 1 Internal Destination other A Origination ThisQueue=P']);
  });

  test.each([
    ['assigned-directly', ' CallState=Redirected'],
    ['in-secondary-groups', ''],
  ])('leaves the queue that lost it where agents are %s', (acdAgents, callState) => {
    const two: GenesysInput[] = [
      ...arrived('A', 'P'),
      { type: 'overflows', ...on('P'), otherDN: 'Q' },
    ];
    expect(
      said(two, { type: 'diverts', ...on('Q'), otherDN: 'B' }, { capabilities: { acdAgents } }),
    ).toEqual([
      'Q EventDiverted 1 Internal Destination other A Origination third B Destination ThisQueue=Q',
      `P EventDiverted 1 Internal Destination other A Origination third B Destination ThisQueue=P ThirdPartyQueue=Q${callState}`,
    ]);
  });

  test.each([
    [
      'routed',
      { type: 'TRouteCall', ...on('R'), otherDN: 'B' },
      {},
      ' third B Destination',
      'Ok',
      ' (answers)',
    ],
    [
      'sent by default',
      { type: 'route-timer-expires', ...on('R'), otherDN: 'B' },
      {},
      ' third B Destination',
      'Redirected',
      '',
    ],
    [
      'sent by default, unnamed',
      { type: 'route-timer-expires', ...on('R'), otherDN: 'B' },
      { defaultRouteThirdPartyDN: false },
      '',
      'Redirected',
      '',
    ],
    [
      'routed by another',
      { type: 'routed-by-another-application', ...on('R'), otherDN: 'B' },
      {},
      ' third B Destination',
      'Ok',
      '',
    ],
    [
      'routed by another, unnamed',
      { type: 'routed-by-another-application', ...on('R'), otherDN: 'B' },
      { defaultRouteThirdPartyDN: false },
      '',
      'Ok',
      '',
    ],
    [
      'routed by a client where others are unnamed',
      { type: 'TRouteCall', ...on('R'), otherDN: 'B' },
      { defaultRouteThirdPartyDN: false },
      ' third B Destination',
      'Ok',
      ' (answers)',
    ],
  ] as const)('is %s', (_, input, capabilities, third, callState, answers) => {
    expect(said(arrived('A', 'R'), input, { capabilities })).toEqual([
      `R EventRouteUsed 1 Internal Destination other A Origination${third} ThisQueue=R CallState=${callState}${answers}`,
    ]);
  });

  test.each([
    ['any', 'B', true],
    ['any', 'X', true],
    ['Aspect ACD', 'B', false],
    ['Rockwell Spectrum', 'B', false],
    ['Hicom 300 E CS', 'B', false],
    ['Nortel CS 1000 with SCCS MLS', 'B', true],
    ['Nortel CS 1000 with SCCS MLS', 'X', false],
  ])('says on %s, to %s, a CallState: %s', (pbx, otherDN, isSaid) => {
    const [used] = next(arrived('A', 'R'), { type: 'TRouteCall', ...on('R'), otherDN }, { pbx });
    expect(used?.attributes['CallState']).toBe(isSaid ? 'Ok' : undefined);
  });

  test('leaves a routing queue by two events', () => {
    expect(said(arrived('A', 'RQ'), { type: 'TRouteCall', ...on('RQ'), otherDN: 'B' })).toEqual([
      'RQ EventRouteUsed 1 Internal Destination other A Origination third B Destination ThisQueue=RQ CallState=Ok (answers)',
      'RQ EventDiverted 1 Internal Destination other A Origination third B Destination ThisQueue=RQ',
    ]);
  });

  test.each([
    ['EventQueued', ['EventQueued', 'EventRouteRequest']],
    ['EventRouteRequest', ['EventRouteRequest', 'EventQueued']],
  ])('comes to a routing queue that says %s first', (routingQueueSaysFirst, events) => {
    const heard = next(
      calling('A', 'RQ'),
      { type: 'arrives', connID: 1 },
      { capabilities: { routingQueueSaysFirst } },
    );
    expect(heard.map(({ event }) => event)).toEqual(events);
    expect(heard.map(({ attributes }) => attributes['ThisQueue'])).toEqual(['RQ', 'RQ']);
  });

  test('found busy where it was routed to names that destination', () => {
    const routed: GenesysInput[] = [
      ...arrived('A', 'R'),
      { type: 'TRouteCall', ...on('R'), otherDN: 'B' },
    ];
    expect(said(routed, { type: 'destination-busy', connID: 1, callState: 'Busy' })).toEqual([
      'A EventDestinationBusy 1 Internal Origination other B Destination CallState=Busy',
    ]);
  });
});

describe('a call parked on a phone', () => {
  test('after EventDestinationBusy where the switch says it', () => {
    const parks: GenesysInput = { type: 'is-parked', connID: 1 };
    expect(said(calling('A', 'B'), parks)).toEqual([
      'A EventDestinationBusy 1 Internal Origination other B Destination CallState=Busy',
      'B EventQueued 1 Internal Destination other A Origination CallState=Ok',
    ]);
    expect(
      said(calling('A', 'B'), parks, { capabilities: { destinationBusyBeforeParking: false } }),
    ).toEqual(['B EventQueued 1 Internal Destination other A Origination CallState=Ok']);
  });

  test('stays there when the phone fails', () => {
    const parked: GenesysInput[] = [...calling('A', 'B'), { type: 'is-parked', connID: 1 }];
    expect(said(parked, { type: 'goes-out-of-service', thisDN: 'B' })).toEqual([
      'B EventDNOutOfService',
    ]);
  });

  test('rings when it is taken back', () => {
    const parked: GenesysInput[] = [...calling('A', 'B'), { type: 'is-parked', connID: 1 }];
    expect(said(parked, { type: 'picks-up', ...on('B') })).toEqual([
      'B EventRinging 1 Internal Destination other A Origination CallState=Ok',
    ]);
  });
});

/** Source: T-Library (EventLinkDisconnected, TReliability); the rest is inferred. */
describe('the CTI link', () => {
  const twoInFlight = { inFlight: 2 };

  test('is lost: requests in flight are answered', () => {
    const asked: GenesysInput[] = [{ type: 'TMakeCall', thisDN: 'A', otherDN: 'B' }];
    expect(said(asked, { type: 'link-lost' }, twoInFlight)).toEqual([
      '* EventLinkDisconnected',
      'A EventError ErrorCode=109 ErrorMessage=Link down (answers)',
    ]);
  });

  test('nobody hears anything meanwhile', () => {
    expect(
      said([...talking('A', 'B'), { type: 'link-lost' }], { type: 'hangs-up', ...on('A') }),
    ).toEqual([]);
    expect(said([{ type: 'link-lost' }], { type: 'goes-out-of-service', thisDN: 'A' })).toEqual([]);
  });

  test('is restored: missed ends are told once', () => {
    const missed: GenesysInput[] = [
      ...arrived('A', 'B'),
      { type: 'link-lost' },
      { type: 'hangs-up', ...on('A') },
    ];
    expect(said(missed, { type: 'link-restored' })).toEqual([
      '* EventLinkConnected',
      'A EventReleased 1 Internal Origination CallState=Ok Reliability=InPast',
      'B EventAbandoned 1 Internal Destination CallState=Ok Reliability=InPast',
    ]);
    const again: GenesysInput[] = [...missed, { type: 'link-restored' }, { type: 'link-lost' }];
    expect(said(again, { type: 'link-restored' })).toEqual(['* EventLinkConnected']);
  });

  test('is restored: a routing queue missed both of its last events', () => {
    const missed: GenesysInput[] = [
      ...arrived('A', 'RQ'),
      { type: 'link-lost' },
      { type: 'route-timer-expires', ...on('RQ'), otherDN: 'B' },
    ];
    expect(said(missed, { type: 'link-restored' })).toEqual([
      '* EventLinkConnected',
      'RQ EventRouteUsed 1 Internal Destination CallState=Ok Reliability=InPast',
      'RQ EventDiverted 1 Internal Destination CallState=Ok Reliability=InPast',
    ]);
  });

  test('is restored: who came to a call meanwhile never hears of it', () => {
    const meanwhile: GenesysInput[] = [
      ...calling('A', 'B'),
      { type: 'link-lost' },
      { type: 'arrives', connID: 1 },
      { type: 'link-restored' },
    ];
    expect(said(meanwhile, { type: 'answers', ...on('B') })).toEqual([
      'A EventEstablished 1 Internal Origination other B Destination CallState=Ok',
    ]);
  });
});

describe('a request under way', () => {
  const flying = { inFlight: 1 };
  const asked: GenesysInput[] = [{ type: 'TMakeCall', thisDN: 'A', otherDN: 'B' }];

  test('is carried out later', () => {
    expect(said([], { type: 'TMakeCall', thisDN: 'A', otherDN: 'B' }, flying)).toEqual([]);
    expect(said(asked, { type: 'carried-out', reference: 1 }, flying)).toEqual([
      'A EventDialing 1 Internal Origination other B Destination (answers)',
    ]);
  });

  test.each([
    ['rejected-by-switch', 'ErrorCode=166 ErrorMessage=Resource unavailable'],
    ['times-out', 'ErrorCode=57 ErrorMessage=Timeout'],
  ] as const)('%s', (type, error) => {
    expect(said(asked, { type, reference: 1 }, flying)).toEqual([
      `A EventError ${error} (answers)`,
    ]);
  });

  test('leaves no room for another', () => {
    expect(said(asked, { type: 'TMakeCall', thisDN: 'C', otherDN: 'D' }, flying)).toEqual([
      'C EventError ErrorCode=110 ErrorMessage=Request in progress (answers)',
    ]);
  });

  test('makes no sense any more: EventError', () => {
    const meanwhile: GenesysInput[] = [...asked, { type: 'goes-out-of-service', thisDN: 'A' }];
    expect(said(meanwhile, { type: 'carried-out', reference: 1 }, flying)).toEqual([
      'A EventError ErrorCode=58 ErrorMessage=DN is out of service (answers)',
    ]);
  });

  test('a route for a call that its caller gives up is refused, and the destination is named', () => {
    const routed: GenesysInput[] = [
      ...arrived('A', 'R'),
      { type: 'TRouteCall', ...on('R'), otherDN: 'B' },
    ];
    expect(said(routed, { type: 'hangs-up', ...on('A') }, flying)).toEqual([
      'A EventReleased 1 Internal Origination other B Destination CallState=Ok',
      'R EventAbandoned 1 Internal Destination other A Origination ThisQueue=R CallState=Ok',
      'R EventError 1 ErrorCode=237 ErrorMessage=Call has disconnected (answers)',
    ]);
  });

  test('a route on a routing queue: the caller who gives up hears of the queue', () => {
    const routed: GenesysInput[] = [
      ...arrived('A', 'RQ'),
      { type: 'TRouteCall', ...on('RQ'), otherDN: 'B' },
    ];
    expect(said(routed, { type: 'hangs-up', ...on('A') }, flying)).toEqual([
      'A EventReleased 1 Internal Origination other RQ Destination CallState=Ok',
      'RQ EventAbandoned 1 Internal Destination other A Origination ThisQueue=RQ CallState=Ok',
      'RQ EventError 1 ErrorCode=237 ErrorMessage=Call has disconnected (answers)',
    ]);
  });
});

describe('a phone that comes back', () => {
  test('is told so, where anybody listens', () => {
    const out = (thisDN: string): GenesysInput[] => [{ type: 'goes-out-of-service', thisDN }];
    expect(said(out('A'), { type: 'comes-back-in-service', thisDN: 'A' })).toEqual([
      'A EventDNBackInService',
    ]);
    expect(said(out('U'), { type: 'comes-back-in-service', thisDN: 'U' })).toEqual([]);
  });
});
