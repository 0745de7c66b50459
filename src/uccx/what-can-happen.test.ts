import { describe, expect, test } from 'vitest';

import {
  ACCEPTED,
  ANSWERED,
  AT_PORT,
  CALLED,
  CONSULTED,
  CONSULTS,
  CONSULT_RINGS,
  DIALED,
  OFFERED,
  OFFLINE,
  PREVIEWED,
  QUEUED,
  RESERVED,
  RINGING,
  SELECTED,
  TALKING,
  at,
  canHappen,
  responded,
} from './centre.fixture.ts';
import type { InputOf, UCCXInput } from './vocabulary/inputs.ts';

/** What needs no more than a call. */
type OfCall = InputOf<
  | 'arrives'
  | 'accepts'
  | 'queues'
  | 'rings'
  | 'releases-port'
  | 'offers-reservation'
  | 'ends-reservation'
  | 'frees-agent'
  | 'begins-preview'
  | 'dials-preview'
  | 'customer-answers'
  | 'machine-answers'
  | 'customer-busy'
  | 'customer-no-answer'
  | 'fails'
>['type'];

const call = (type: OfCall, connID = 1): UCCXInput => ({ type, connID });
const selects = (thisDN: string): UCCXInput => ({ type: 'selects', ...at(thisDN) });
const dials = (thisDN: string, otherDN = 'T'): UCCXInput => ({ type: 'dials', thisDN, otherDN });
const consults = (thisDN: string, otherDN: string): UCCXInput => ({
  type: 'consults',
  ...at(thisDN),
  otherDN,
});
const reserves = (thisDN: string, otherDN = 'Y'): UCCXInput => ({
  type: 'reserves-contact',
  thisDN,
  otherDN,
});
const clears: UCCXInput = { type: 'clears', connID: 1, by: 'supervisor' };

/** A holds and calls Y, who is outside. */
const CONSULT_OUT: readonly UCCXInput[] = [...TALKING, consults('A', 'Y')];
const HELD: readonly UCCXInput[] = [...TALKING, { type: 'holds', ...at('A') }];
const LOST: readonly UCCXInput[] = [...TALKING, ...OFFLINE];

type Case = [what: string, story: readonly UCCXInput[], input: UCCXInput, special?: object];

/** Source: the guide's flows and agent states; where they are silent, as the reducer's Choices have it. */
const CAN: readonly Case[] = [
  ['somebody outside calls a trigger', [], dials('X')],
  ['a phone without an agent calls a trigger', [], dials('N')],
  ['an agent who is ready calls a trigger', [], dials('A')],
  ['an agent who is not ready calls a trigger', [], dials('B')],
  ['an agent who is logged out calls a trigger', [], dials('C')],
  ['a call comes to a port', DIALED, call('arrives')],
  ['a port accepts', AT_PORT, call('accepts')],
  ['an application queues', ACCEPTED, call('queues')],
  ['a CSQ selects a ready agent', QUEUED, selects('A')],
  ['a call rings at its agent', SELECTED, call('rings')],
  ['an agent answers', RINGING, { type: 'answers', ...at('A') }],
  ['a port leaves', ANSWERED, call('releases-port')],
  ['an agent holds', TALKING, { type: 'holds', ...at('A') }],
  ['an agent retrieves', HELD, { type: 'retrieves', ...at('A') }],
  ['a caller hangs up before the port', DIALED, { type: 'drops', ...at('X') }],
  ['a caller hangs up while queued', QUEUED, { type: 'drops', ...at('X') }],
  ['an agent hangs up', TALKING, { type: 'drops', ...at('A') }],
  ['people hang up while there is no server', LOST, { type: 'drops', ...at('A') }],
  ['an agent consults an agent', TALKING, consults('A', 'B')],
  ['an agent consults somebody outside', TALKING, consults('A', 'Y')],
  ['an agent consults a phone without an agent', TALKING, consults('A', 'N')],
  ['who is consulted is rung', CONSULTS, call('arrives', 2)],
  ['an agent alternates', CONSULTED, { type: 'alternates', ...at('A') }],
  ['an agent transfers', CONSULTED, { type: 'transfers', ...at('A') }],
  ['an agent transfers before the answer', CONSULT_RINGS, { type: 'transfers', ...at('A') }],
  ['an agent confers', CONSULTED, { type: 'conferences', ...at('A') }],
  ['an agent logs in', [], { type: 'logs-in', thisDN: 'C' }],
  ['an agent logs out', [], { type: 'logs-out', thisDN: 'B' }],
  ['an agent goes ready', [], { type: 'goes-ready', thisDN: 'B' }],
  ['an agent goes not ready', [], { type: 'goes-not-ready', thisDN: 'A' }],
  [
    'an agent says while talking that he will not be ready',
    TALKING,
    { type: 'goes-not-ready', thisDN: 'A' },
  ],
  [
    'after-call work is over',
    [
      ...QUEUED,
      selects('A2'),
      call('rings'),
      { type: 'answers', ...at('A2') },
      call('releases-port'),
      { type: 'drops', ...at('X') },
    ],
    { type: 'work-timer-expires', thisDN: 'A2' },
  ],
  ['a contact gets an agent', [], reserves('A')],
  ['a reservation is offered', RESERVED, call('offers-reservation')],
  ['a reservation that was answered ends', responded('Skip'), call('ends-reservation')],
  ['an agent who skipped is free', responded('Skip'), call('frees-agent')],
  ['an accepted contact begins', responded('Accept'), call('begins-preview')],
  ['an accepted contact is dialed', PREVIEWED, call('dials-preview')],
  ['a contact answers', CALLED, call('customer-answers')],
  ['a machine answers', CALLED, call('machine-answers')],
  ['a contact is busy', CALLED, call('customer-busy')],
  ['a contact does not answer', CALLED, call('customer-no-answer')],
  ['who is consulted outside answers', CONSULT_OUT, call('customer-answers', 2)],
  ['a phone rings out', RINGING, { type: 'rings-out', ...at('A') }],
  ['a call on its way fails', DIALED, call('fails')],
  ['a supervisor clears', TALKING, clears],
  ['a supervisor takes back a contact', RESERVED, clears],
  ['the server fails', [], { type: 'fails-over' }],
  ['the standby takes over', OFFLINE, { type: 'takes-over' }],
];

const CANNOT: readonly Case[] = [
  ['somebody calls a phone', [], dials('X', 'A')],
  ['a trigger calls', [], dials('T')],
  ['a port calls', [], dials('P')],
  ['who calls already calls again', DIALED, dials('X')],
  ['an agent who talks calls', TALKING, dials('A')],
  ['an agent who is reserved calls', SELECTED, dials('A')],
  ['one call more than a run may see', DIALED, dials('Y'), { calls: 1 }],
  ['a call comes to two ports', AT_PORT, call('arrives')],
  ['no call comes to a port', [], call('arrives')],
  ['a contact arrives', CALLED, call('arrives')],
  ['who is consulted outside is rung', CONSULT_OUT, call('arrives', 2)],
  ['a port accepts before the call comes', DIALED, call('accepts')],
  ['a port accepts twice', ACCEPTED, call('accepts')],
  ['an application queues what is not accepted', AT_PORT, call('queues')],
  ['an application queues twice', QUEUED, call('queues')],
  ['an application queues what an agent has', ANSWERED, call('queues')],
  ['a CSQ selects for a call that is not queued', ACCEPTED, selects('A')],
  ['a CSQ selects who is not ready', QUEUED, selects('B')],
  ['a CSQ selects an agent of another', QUEUED, selects('E')],
  ['a CSQ selects a phone without an agent', QUEUED, selects('N')],
  ['a CSQ selects a second agent', SELECTED, selects('A2')],
  ['a call rings with nobody selected', QUEUED, call('rings')],
  ['a call rings twice', RINGING, call('rings')],
  ['the port leaves before the answer', RINGING, call('releases-port')],
  ['the port leaves twice', TALKING, call('releases-port')],
  ['the port leaves while queued', QUEUED, call('releases-port')],
  ['an agent answers what does not ring', SELECTED, { type: 'answers', ...at('A') }],
  ['a port is answered by hand', AT_PORT, { type: 'answers', ...at('P') }],
  ['a port hangs up by hand', ACCEPTED, { type: 'drops', ...at('P') }],
  ['somebody outside holds', TALKING, { type: 'holds', ...at('X') }],
  ['an agent retrieves what is not held', TALKING, { type: 'retrieves', ...at('A') }],
  ['who rings hangs up', RINGING, { type: 'drops', ...at('A') }],
  ['who holds hangs up', HELD, { type: 'drops', ...at('A') }],
  ['an agent consults while ringing', RINGING, consults('A', 'B')],
  ['an agent consults before the port has left', ANSWERED, consults('A', 'B')],
  ['an agent consults the caller', TALKING, consults('A', 'X')],
  ['an agent consults a port', TALKING, consults('A', 'P2')],
  [
    'an agent consults twice',
    [...CONSULTED, { type: 'alternates', ...at('A') }],
    consults('A', 'Y'),
  ],
  ['the caller consults', TALKING, consults('X', 'B')],
  ['an agent alternates without a consultation', TALKING, { type: 'alternates', ...at('A') }],
  ['who is consulted alternates', CONSULTED, { type: 'alternates', ...at('B') }],
  ['an agent transfers before it rings', CONSULTS, { type: 'transfers', ...at('A') }],
  ['an agent confers before the answer', CONSULT_RINGS, { type: 'conferences', ...at('A') }],
  ['an agent logs in twice', [], { type: 'logs-in', thisDN: 'A' }],
  ['an agent logs out twice', [], { type: 'logs-out', thisDN: 'C' }],
  ['an agent logs out while talking', TALKING, { type: 'logs-out', thisDN: 'A' }],
  ['an agent logs out while calling', [dials('B')], { type: 'logs-out', thisDN: 'B' }],
  ['an agent is ready twice', [], { type: 'goes-ready', thisDN: 'A' }],
  ['a phone without an agent is ready', [], { type: 'goes-ready', thisDN: 'N' }],
  ['work ends that never began', [], { type: 'work-timer-expires', thisDN: 'A' }],
  ['a contact gets an agent who is not ready', [], reserves('B')],
  ['a contact is a phone', [], reserves('A', 'N')],
  ['a contact gets an agent who is reserved', RESERVED, reserves('A')],
  ['a contact more than a run may see', DIALED, reserves('A'), { calls: 1 }],
  ['a reservation is offered twice', OFFERED, call('offers-reservation')],
  ['a reservation ends that was not answered', OFFERED, call('ends-reservation')],
  ['a call is offered', DIALED, call('offers-reservation')],
  ['an agent who accepted is freed', responded('Accept'), call('frees-agent')],
  ['an agent who was not asked is freed', OFFERED, call('frees-agent')],
  ['an agent is freed twice', [...responded('Skip'), call('frees-agent')], call('frees-agent')],
  ['a contact that was skipped begins', responded('Skip'), call('begins-preview')],
  ['a contact begins twice', PREVIEWED, call('begins-preview')],
  ['a contact is dialed before it begins', responded('Accept'), call('dials-preview')],
  ['a contact is dialed twice', CALLED, call('dials-preview')],
  ['a contact answers before it is dialed', PREVIEWED, call('customer-answers')],
  ['a contact answers twice', [...CALLED, call('customer-answers')], call('customer-answers')],
  ['a machine answers a consultation', CONSULT_OUT, call('machine-answers', 2)],
  ['a call to a trigger is busy outside', DIALED, call('customer-busy')],
  ['a phone rings out that does not ring', TALKING, { type: 'rings-out', ...at('A') }],
  ['a port rings out', AT_PORT, { type: 'rings-out', ...at('P') }],
  ['a call fails that has come', AT_PORT, call('fails')],
  ['a contact fails', CALLED, call('fails')],
  ['a call that never was is cleared', [], clears],
  ['the standby takes over from nobody', [], { type: 'takes-over' }],
  ['the server fails twice', OFFLINE, { type: 'fails-over' }],
  ['a request that is not there is carried out', [], { type: 'carried-out', reference: 1 }],
  ['a request that is not there is rejected', [], { type: 'rejected-by-switch', reference: 1 }],
  ['a request that is not there times out', [], { type: 'times-out', reference: 1 }],
];

/** None of these while there is no server; a call that stands at no port outlives it. */
const NOT_OFFLINE: readonly Case[] = [
  ['a call begins', OFFLINE, dials('X')],
  ['an agent holds', LOST, { type: 'holds', ...at('A') }],
  ['an agent consults', LOST, consults('A', 'B')],
  ['who is consulted is rung', [...CONSULTS, ...OFFLINE], call('arrives', 2)],
  ['who is consulted outside answers', [...CONSULT_OUT, ...OFFLINE], call('customer-answers', 2)],
  ['who rings is answered', [...CONSULT_RINGS, ...OFFLINE], { type: 'answers', ...at('B', 2) }],
  ['a phone rings out', [...CONSULT_RINGS, ...OFFLINE], { type: 'rings-out', ...at('B', 2) }],
  ['a consultation fails', [...CONSULTS, ...OFFLINE], call('fails', 2)],
  ['a call is cleared', LOST, clears],
  ['an agent goes ready', OFFLINE, { type: 'goes-ready', thisDN: 'B' }],
  ['a contact gets an agent', OFFLINE, reserves('A')],
  ['a reservation is offered', [...RESERVED, ...OFFLINE], call('offers-reservation')],
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

  test.each(NOT_OFFLINE)('without a CTI server: %s', (_, story, input) => {
    expect(canHappen(story, input)).toBe(false);
  });
});
