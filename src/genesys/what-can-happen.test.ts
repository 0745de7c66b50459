import { describe, expect, test } from 'vitest';

import { arrived, calling, canHappen, talking } from './flow.fixture.ts';
import type { GenesysInput } from './vocabulary/inputs.ts';

const holds = (thisDN: string, connID = 1): GenesysInput => ({ type: 'THoldCall', thisDN, connID });
const hangsUp = (thisDN: string, connID = 1): GenesysInput => ({
  type: 'hangs-up',
  thisDN,
  connID,
});
const answers = (thisDN: string, connID = 1): GenesysInput => ({ type: 'answers', thisDN, connID });
const dials = (thisDN: string, otherDN: string): GenesysInput => ({
  type: 'dials',
  thisDN,
  otherDN,
});
const diverts = (otherDN: string, connID = 1): GenesysInput => ({
  type: 'diverts',
  thisDN: 'P',
  connID,
  otherDN,
});
const overflows = (otherDN: string): GenesysInput => ({
  type: 'overflows',
  thisDN: 'P',
  connID: 1,
  otherDN,
});
const expires = (thisDN: string, otherDN: string): GenesysInput => ({
  type: 'route-timer-expires',
  thisDN,
  connID: 1,
  otherDN,
});
const outOfService = (thisDN: string): GenesysInput => ({ type: 'goes-out-of-service', thisDN });
const found = (
  callState: 'Busy' | 'NoAnswer' | 'AllTrunksBusy' | 'SitInvalidnum',
): GenesysInput => ({
  type: 'destination-busy',
  connID: 1,
  callState,
});

const REACHED: GenesysInput = { type: 'network-reached', connID: 1 };
const ARRIVES: GenesysInput = { type: 'arrives', connID: 1 };
const PARKED: GenesysInput = { type: 'is-parked', connID: 1 };
const PICKS_UP: GenesysInput = { type: 'picks-up', thisDN: 'B', connID: 1 };
const REJECTS: GenesysInput = { type: 'rejects', thisDN: 'B', connID: 1 };

type Case = [what: string, story: readonly GenesysInput[], input: GenesysInput, special?: object];

/** Side by side with what cannot; where the documents are silent, as the reducer's Choices have it. */
const CAN: readonly Case[] = [
  ['somebody outside calls a phone', [], dials('X', 'A')],
  ['somebody outside calls a queue', [], dials('X', 'P')],
  ['somebody outside calls a routing point', [], dials('X', 'R')],
  ['somebody outside calls a routing queue', [], dials('X', 'RQ')],
  ['a phone calls outside', [], dials('A', 'X')],
  ['a phone that is not registered dials', [], dials('U', 'A')],
  ['a phone dials beside a call on hold', [...talking('A', 'B'), holds('A')], dials('A', 'C')],
  ['a ringing phone answers', arrived('A', 'B'), answers('B')],
  [
    'a second line answers beside a held call',
    [...talking('A', 'W'), holds('W'), ...arrived('B', 'W', 2)],
    answers('W', 2),
  ],
  ['a caller hangs up while dialing', calling('A', 'B'), hangsUp('A')],
  ['a caller hangs up a dialing call on hold', [...calling('A', 'B'), holds('A')], hangsUp('A')],
  ['a caller hangs up after busy', [...calling('A', 'B'), found('Busy')], hangsUp('A')],
  [
    'a caller hangs up a busy call on hold',
    [...calling('A', 'B'), holds('A'), found('Busy')],
    hangsUp('A'),
  ],
  ['who holds hangs up', [...talking('A', 'B'), holds('A')], hangsUp('A')],
  ['the ACD gives a call to a free agent', arrived('A', 'P'), diverts('B')],
  [
    'the ACD gives a call to an agent with a call parked on the phone',
    [...calling('A', 'B'), PARKED, ...arrived('C', 'P', 2)],
    diverts('B', 2),
  ],
  ['a call overflows to another queue', arrived('A', 'P'), overflows('Q')],
  ['the network reports an outgoing call', calling('A', 'X'), REACHED],
  ['the network reports a call on a trunk', calling('A', 'T'), REACHED],
  ['a call is parked where it was dialed to', calling('A', 'B'), PARKED],
  ['a phone takes back a parked call', [...calling('A', 'B'), PARKED], PICKS_UP],
  ['a called person rejects', arrived('A', 'B'), REJECTS],
  ['default routing to a phone', arrived('A', 'R'), expires('R', 'B')],
  ['a phone is busy', calling('A', 'B'), found('Busy')],
  ['a number inside is no valid one', calling('A', 'P'), found('SitInvalidnum')],
  ['people outside do not answer', calling('A', 'X'), found('NoAnswer')],
  ['all trunks are busy', calling('A', 'T'), found('AllTrunksBusy')],
  ['a phone fails', [], outOfService('A')],
  ['a phone works again', [outOfService('A')], { type: 'comes-back-in-service', thisDN: 'A' }],
  ['the link is lost', [], { type: 'link-lost' }],
  ['the link is restored', [{ type: 'link-lost' }], { type: 'link-restored' }],
];

const CANNOT: readonly Case[] = [
  ['somebody outside calls somebody outside', [], dials('X', 'T')],
  ['somebody outside calls a number of nobody', [], dials('X', 'nobody')],
  ['a queue dials', [], dials('P', 'A')],
  ['a trunk dials', [], dials('T', 'A')],
  ['a phone calls itself', [], dials('A', 'A')],
  ['a phone calls a number of nobody', [], dials('A', 'nobody')],
  ['a phone out of service dials', [outOfService('A')], dials('A', 'B')],
  ['a phone that talks dials', talking('A', 'B'), dials('A', 'C')],
  ['one call more than a run may see', calling('A', 'B'), dials('C', 'D'), { calls: 1 }],
  ['a caller answers', arrived('A', 'B'), answers('A')],
  ['somebody answers a call that never was', [], answers('A', 2)],
  ['a phone nobody has answers', arrived('A', 'B'), answers('nobody')],
  [
    'a second line answers beside a call that is talked on',
    [...talking('A', 'W'), ...arrived('B', 'W', 2)],
    answers('W', 2),
  ],
  [
    'a second line answers while dialing',
    [...calling('W', 'A'), ...arrived('B', 'W', 2)],
    answers('W', 2),
  ],
  ['who rings hangs up', arrived('A', 'B'), hangsUp('B')],
  ['who is not on the call hangs up', talking('A', 'B'), hangsUp('C')],
  ['a queue hangs up', arrived('A', 'P'), hangsUp('P')],
  ['a call arrives twice', arrived('A', 'B'), ARRIVES],
  ['a call that was answered arrives', talking('A', 'B'), ARRIVES],
  ['no call arrives', [], ARRIVES],
  [
    'the ACD gives a call to an agent who talks',
    [...talking('B', 'C'), ...arrived('A', 'P', 2)],
    diverts('B', 2),
  ],
  [
    'the ACD gives a call to an agent out of service',
    [...arrived('A', 'P'), outOfService('B')],
    diverts('B'),
  ],
  ['the ACD gives a call to its caller', arrived('A', 'P'), diverts('A')],
  ['the ACD gives a call to a queue', arrived('A', 'P'), diverts('Q')],
  ['the ACD gives a call to a trunk', arrived('A', 'P'), diverts('T')],
  ['the ACD gives a call that is on its way', calling('A', 'P'), diverts('B')],
  ['the ACD gives a call twice', [...arrived('A', 'P'), diverts('B')], diverts('C')],
  ['a call overflows to the queue it is in', arrived('A', 'P'), overflows('P')],
  ['a call overflows to a phone', arrived('A', 'P'), overflows('B')],
  ['a call overflows to a routing queue', arrived('A', 'P'), overflows('RQ')],
  ['a call that does not wait overflows', calling('A', 'P'), overflows('Q')],
  ['a call overflows twice to one queue', [...arrived('A', 'P'), overflows('Q')], overflows('Q')],
  ['the network reports twice', [...calling('A', 'X'), REACHED], REACHED],
  ['the network reports a call inside', calling('A', 'B'), REACHED],
  ['the network reports a call that was answered', talking('A', 'X'), REACHED],
  [
    'the network reports where the switch simulates it',
    calling('A', 'X'),
    REACHED,
    { capabilities: { networkReached: 'simulated' } },
  ],
  ['a call is parked outside', calling('A', 'X'), PARKED],
  ['a call is parked on a queue', calling('A', 'P'), PARKED],
  ['a ringing call is parked', arrived('A', 'B'), PARKED],
  ['a call is parked on a phone out of service', [...calling('A', 'B'), outOfService('B')], PARKED],
  ['a call on hold is parked', [...calling('A', 'B'), holds('A')], PARKED],
  ['a call that the ACD gave away is parked', [...arrived('A', 'P'), diverts('B')], PARKED],
  ['a phone takes back what is not parked', arrived('A', 'B'), PICKS_UP],
  ['a phone takes back what is parked on another', [...calling('A', 'C'), PARKED], PICKS_UP],
  [
    'a phone with no line free takes back a call',
    [...calling('A', 'B'), PARKED, ...talking('C', 'B', 2)],
    PICKS_UP,
  ],
  ['a person who does not ring rejects', talking('A', 'B'), REJECTS],
  ['default routing to a routing point', arrived('A', 'RQ'), expires('RQ', 'R')],
  ['default routing to the caller', arrived('A', 'R'), expires('R', 'A')],
  ['default routing of a queued call', arrived('A', 'P'), expires('P', 'B')],
  [
    'another application routes what does not wait',
    talking('A', 'B'),
    { type: 'routed-by-another-application', thisDN: 'B', connID: 1, otherDN: 'C' },
  ],
  [
    'another application routes back',
    arrived('A', 'RQ'),
    { type: 'routed-by-another-application', thisDN: 'RQ', connID: 1, otherDN: 'R' },
  ],
  ['a queue is busy', calling('A', 'P'), found('Busy')],
  ['a phone inside does not answer', calling('A', 'B'), found('NoAnswer')],
  ['trunks are busy on a call inside', calling('A', 'B'), found('AllTrunksBusy')],
  ['a call that rings is found busy', arrived('A', 'B'), found('Busy')],
  ['no call is found busy', [], found('Busy')],
  ['a queue fails', [], outOfService('P')],
  ['a trunk fails', [], outOfService('T')],
  ['a phone fails twice', [outOfService('A')], outOfService('A')],
  ['a phone that works comes back', [], { type: 'comes-back-in-service', thisDN: 'A' }],
  ['a phone nobody has comes back', [], { type: 'comes-back-in-service', thisDN: 'nobody' }],
  ['the link is lost twice', [{ type: 'link-lost' }], { type: 'link-lost' }],
  ['the link is restored unlost', [], { type: 'link-restored' }],
  ['a request that is not there is carried out', [], { type: 'carried-out', reference: 1 }],
  ['a request that is not there is rejected', [], { type: 'rejected-by-switch', reference: 1 }],
  ['a request that is not there times out', [], { type: 'times-out', reference: 0 }],
];

describe('what can happen', () => {
  test.each(CAN)('%s', (_, story, input, special) => {
    expect(canHappen(story, input, special)).toBe(true);
  });
});

describe('what cannot happen', () => {
  test.each(CANNOT)('%s', (_, story, input, special) => {
    expect(canHappen(story, input, special)).toBe(false);
  });
});
