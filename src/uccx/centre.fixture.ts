import type { Said } from '../model/event.ts';
import { NOTHING, heardNext } from '../model/next.fixture.ts';
import { readConfiguration } from './configurations.ts';
import { install } from './exchange.ts';
import { short } from './flow.fixture.ts';
import type { UCCXInput } from './vocabulary/inputs.ts';

/**
 * Agents A and A2 are ready, B is Not Ready, C logged out, E works for another
 * CSQ and its client is not connected; N is a phone without an agent.
 */
const CENTRE = {
  inFlight: 0,
  devices: [
    { name: 'A', type: 'phone', agent: { starts: 'ready' } },
    { name: 'A2', type: 'phone', agent: { starts: 'ready', afterCall: 'work' } },
    { name: 'B', type: 'phone', agent: {} },
    { name: 'C', type: 'phone', agent: { starts: 'logged-out' } },
    { name: 'E', type: 'phone', agent: { starts: 'ready', csqs: [2], session: 'closed' } },
    { name: 'N', type: 'phone' },
    { name: 'T', type: 'trigger' },
    { name: 'P', type: 'cti-port' },
    { name: 'P2', type: 'cti-port' },
    { name: 'X', type: 'external' },
    { name: 'Y', type: 'external' },
  ],
};

/** Plays a story, each step of which has to do something; then hears what comes next. */
export const next = (
  story: readonly UCCXInput[],
  input: UCCXInput,
  special: object = {},
): readonly Said[] =>
  heardNext(install(readConfiguration({ ...CENTRE, ...special })), story, input);

/** Whether this can happen after the story: something then changes. */
export const canHappen = (
  story: readonly UCCXInput[],
  input: UCCXInput,
  special: object = {},
): boolean => next(story, input, special) !== NOTHING;

/** A person does something at a phone on a call. */
export const at = (thisDN: string, connID = 1) => ({ thisDN, connID });

/** X calls the trigger. */
export const DIALED: readonly UCCXInput[] = [{ type: 'dials', thisDN: 'X', otherDN: 'T' }];

export const AT_PORT: readonly UCCXInput[] = [...DIALED, { type: 'arrives', connID: 1 }];

export const ACCEPTED: readonly UCCXInput[] = [...AT_PORT, { type: 'accepts', connID: 1 }];

export const QUEUED: readonly UCCXInput[] = [...ACCEPTED, { type: 'queues', connID: 1 }];

/** Agent A is reserved for it. */
export const SELECTED: readonly UCCXInput[] = [...QUEUED, { type: 'selects', ...at('A') }];

export const RINGING: readonly UCCXInput[] = [...SELECTED, { type: 'rings', connID: 1 }];

/** A talks, the port is still on the call. */
export const ANSWERED: readonly UCCXInput[] = [...RINGING, { type: 'answers', ...at('A') }];

export const TALKING: readonly UCCXInput[] = [...ANSWERED, { type: 'releases-port', connID: 1 }];

/** A holds and calls B about it. */
export const CONSULTS: readonly UCCXInput[] = [
  ...TALKING,
  { type: 'consults', ...at('A'), otherDN: 'B' },
];

export const CONSULT_RINGS: readonly UCCXInput[] = [...CONSULTS, { type: 'arrives', connID: 2 }];

export const CONSULTED: readonly UCCXInput[] = [
  ...CONSULT_RINGS,
  { type: 'answers', ...at('B', 2) },
];

/** The outbound subsystem has A for the contact at X. */
export const RESERVED: readonly UCCXInput[] = [
  { type: 'reserves-contact', thisDN: 'A', otherDN: 'X' },
];

export const OFFERED: readonly UCCXInput[] = [
  ...RESERVED,
  { type: 'offers-reservation', connID: 1 },
];

/** A's client has answered the reservation. */
export const responded = (baResponse: 'Accept' | 'Skip' | 'Cancel Reservation'): UCCXInput[] => [
  ...OFFERED,
  { type: 'SET_CALL_DATA_REQ', client: 'A', connID: 1, baResponse },
];

export const PREVIEWED: readonly UCCXInput[] = [
  ...responded('Accept'),
  { type: 'begins-preview', connID: 1 },
];

export const CALLED: readonly UCCXInput[] = [...PREVIEWED, { type: 'dials-preview', connID: 1 }];

export const OFFLINE: readonly UCCXInput[] = [{ type: 'fails-over' }];

/** What is said after the story, in short. */
export const said = (story: readonly UCCXInput[], input: UCCXInput, special?: object): string[] =>
  next(story, input, special).map(short);
