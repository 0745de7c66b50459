import { describe, expect, test } from 'vitest';

import {
  ANSWERED,
  CALLED,
  CONSULTED,
  CONSULTS,
  CONSULT_RINGS,
  OFFERED,
  OFFLINE,
  PREVIEWED,
  RESERVED,
  RINGING,
  TALKING,
  at,
  next,
  responded,
} from '../centre.fixture.ts';
import type { Request, UCCXInput } from '../vocabulary/inputs.ts';

type OnCall = Exclude<
  Request['type'],
  'OPEN_REQ' | 'CLOSE_REQ' | 'SET_AGENT_STATE_REQ' | 'SET_CALL_DATA_REQ' | 'CONSULTATION_CALL_REQ'
>;

const ask = (type: OnCall, thisDN: string, connID = 1, client = 'bridge'): Request => ({
  type,
  client,
  thisDN,
  connID,
});
const consult = (thisDN: string, otherDN: string): Request => ({
  type: 'CONSULTATION_CALL_REQ',
  client: 'bridge',
  thisDN,
  connID: 1,
  otherDN,
});
const become = (
  thisDN: string,
  agentState: 'login' | 'logout' | 'ready' | 'not-ready',
): Request => ({ type: 'SET_AGENT_STATE_REQ', client: 'bridge', thisDN, agentState });
const data = (
  client: string,
  connID: number,
  baResponse: 'Accept' | 'Skip' | 'BUSY' = 'Accept',
): Request => ({ type: 'SET_CALL_DATA_REQ', client, connID, baResponse });

type Refusal = [
  why: string,
  code: string,
  story: readonly UCCXInput[],
  request: Request,
  special?: object,
];

const HELD: readonly UCCXInput[] = [...TALKING, { type: 'holds', ...at('A') }];
const CLOSED: readonly UCCXInput[] = [{ type: 'CLOSE_REQ', client: 'bridge' }];

/** Numbers: GED-188, status and failure codes. Which of them applies where a text is silent is inferred. */
const REFUSALS: readonly Refusal[] = [
  ['opens a session twice', 'Status 5', [], { type: 'OPEN_REQ', client: 'bridge' }],
  ['opens a session as nobody', 'Status 63', [], { type: 'OPEN_REQ', client: 'nobody' }],
  ['opens a session with no server', 'Status 15', OFFLINE, { type: 'OPEN_REQ', client: 'E' }],
  ['closes a session that is not open', 'Status 4', [], { type: 'CLOSE_REQ', client: 'E' }],
  ['closes a session twice', 'Status 4', CLOSED, { type: 'CLOSE_REQ', client: 'bridge' }],
  ['asks with no session', 'Status 4', [...TALKING, ...CLOSED], ask('HOLD_CALL_REQ', 'A')],
  ['asks with no server', 'Status 15', OFFLINE, become('A', 'not-ready')],
  ['asks for another agent', 'FailureCode 8', TALKING, ask('HOLD_CALL_REQ', 'A', 1, 'B')],
  ['asks for a phone of no agent', 'FailureCode 12', [], ask('HOLD_CALL_REQ', 'N')],
  ['asks for who is logged out', 'Status 9', [], ask('HOLD_CALL_REQ', 'C')],

  ['logs in twice', 'FailureCode 22', [], become('A', 'login')],
  ['logs out twice', 'FailureCode 22', [], become('C', 'logout')],
  ['is ready already', 'FailureCode 22', [], become('A', 'ready')],
  ['is not ready already', 'FailureCode 22', [], become('B', 'not-ready')],
  ['logs out while talking', 'FailureCode 22', TALKING, become('A', 'logout')],
  ['logs in while talking', 'FailureCode 22', TALKING, become('A', 'login')],
  ['will be ready anyway', 'FailureCode 22', TALKING, become('A', 'ready')],
  ['becomes ready while reserved', 'FailureCode 22', RINGING, become('A', 'ready')],
  [
    'becomes ready while dialing',
    'FailureCode 22',
    [{ type: 'dials', thisDN: 'B', otherDN: 'T' }],
    become('B', 'ready'),
  ],
  ['becomes something at no phone', 'FailureCode 12', [], become('N', 'ready')],

  ['answers a call that never was', 'FailureCode 11', [], ask('ANSWER_CALL_REQ', 'A')],
  ['is not on the call', 'FailureCode 13', TALKING, ask('HOLD_CALL_REQ', 'B')],
  ['answers twice', 'FailureCode 22', TALKING, ask('ANSWER_CALL_REQ', 'A')],
  ['holds what rings', 'FailureCode 22', RINGING, ask('HOLD_CALL_REQ', 'A')],
  ['holds twice', 'FailureCode 22', HELD, ask('HOLD_CALL_REQ', 'A')],
  ['retrieves what is not held', 'FailureCode 22', TALKING, ask('RETRIEVE_CALL_REQ', 'A')],
  ['retrieves beside a consultation', 'FailureCode 21', CONSULTED, ask('RETRIEVE_CALL_REQ', 'A')],

  ['consults while the port is there', 'FailureCode 21', ANSWERED, consult('A', 'B')],
  ['consults while on hold', 'FailureCode 22', HELD, consult('A', 'B')],
  ['consults a trigger', 'FailureCode 14', TALKING, consult('A', 'T')],
  ['consults who is on the call', 'FailureCode 14', TALKING, consult('A', 'X')],
  ['has no call left to consult on', 'FailureCode 33', TALKING, consult('A', 'B'), { calls: 1 }],
  ['alternates without a consultation', 'FailureCode 21', TALKING, ask('ALTERNATE_CALL_REQ', 'A')],
  ['alternates before the answer', 'FailureCode 21', CONSULT_RINGS, ask('ALTERNATE_CALL_REQ', 'A')],
  ['alternates what rings', 'FailureCode 22', RINGING, ask('ALTERNATE_CALL_REQ', 'A')],
  ['transfers without a consultation', 'FailureCode 21', TALKING, ask('TRANSFER_CALL_REQ', 'A')],
  ['transfers before it rings', 'FailureCode 21', CONSULTS, ask('TRANSFER_CALL_REQ', 'A')],
  ['confers before the answer', 'FailureCode 21', CONSULT_RINGS, ask('CONFERENCE_CALL_REQ', 'A')],
  ['confers on what rings', 'FailureCode 22', RINGING, ask('CONFERENCE_CALL_REQ', 'A')],

  ['drops what rings', 'FailureCode 22', RINGING, ask('CLEAR_CONNECTION_REQ', 'A')],
  ['drops what is held', 'FailureCode 22', HELD, ask('CLEAR_CONNECTION_REQ', 'A')],
  ['drops a preview not dialed', 'FailureCode 22', PREVIEWED, ask('CLEAR_CONNECTION_REQ', 'A')],
  ['clears a preview not dialed', 'FailureCode 22', PREVIEWED, ask('CLEAR_CALL_REQ', 'A')],
  ['clears a call it is not on', 'FailureCode 13', TALKING, ask('CLEAR_CALL_REQ', 'B')],

  ['answers a reservation of no call', 'Status 13', [], data('A', 1)],
  ['answers a call that is no contact', 'Status 13', TALKING, data('A', 1)],
  ['answers the reservation of another', 'Status 35', OFFERED, data('B', 1)],
  ['answers before the offer', 'Status 38', RESERVED, data('A', 1)],
  ['answers twice', 'Status 38', responded('Accept'), data('A', 1, 'Skip')],
  ['classifies before the call', 'Status 38', OFFERED, data('A', 1, 'BUSY')],
  ['answers while talking', 'Status 38', CALLED, data('A', 1)],
  ['answers with no session', 'Status 4', OFFERED, data('E', 1)],
];

const refusals = (story: readonly UCCXInput[], request: Request, special?: object) =>
  next(story, request, special).map(({ event, attributes, audience }) => ({
    event,
    code: Object.entries(attributes).flat().join(' '),
    audience,
  }));

describe('a request is refused to a client that', () => {
  test.each(REFUSALS)('%s: %s', (_, code, story, request, special) => {
    const event = code.startsWith('Status') ? 'FAILURE_CONF' : 'CONTROL_FAILURE_CONF';
    expect(refusals(story, request, special)).toEqual([
      { event, code, audience: [request.client] },
    ]);
  });
});

type Confirmed = [
  what: string,
  says: readonly string[],
  story: readonly UCCXInput[],
  request: Request,
];

/** The confirmation comes first; then what was asked for happens. */
const CONFIRMED: readonly Confirmed[] = [
  ['opens', ['OPEN_CONF'], [], { type: 'OPEN_REQ', client: 'E' }],
  ['closes', ['CLOSE_CONF'], [], { type: 'CLOSE_REQ', client: 'A' }],
  ['is ready', ['SET_AGENT_STATE_CONF', 'AGENT_STATE_EVENT'], [], become('B', 'ready')],
  [
    'logs in: Login, then Not Ready',
    ['SET_AGENT_STATE_CONF', 'AGENT_STATE_EVENT', 'AGENT_STATE_EVENT'],
    [],
    become('C', 'login'),
  ],
  [
    'asks for its own',
    ['HOLD_CALL_CONF', 'CALL_HELD_EVENT'],
    TALKING,
    ask('HOLD_CALL_REQ', 'A', 1, 'A'),
  ],
  [
    'retrieves',
    ['RETRIEVE_CALL_CONF', 'CALL_RETRIEVED_EVENT'],
    HELD,
    ask('RETRIEVE_CALL_REQ', 'A'),
  ],
  [
    'alternates',
    ['ALTERNATE_CALL_CONF', 'CALL_HELD_EVENT', 'CALL_RETRIEVED_EVENT'],
    CONSULTED,
    ask('ALTERNATE_CALL_REQ', 'A'),
  ],
  [
    'answers a reservation',
    ['SET_CALL_DATA_CONF', 'CALL_DATA_UPDATE_EVENT'],
    OFFERED,
    data('A', 1, 'Skip'),
  ],
  ['classifies', ['SET_CALL_DATA_CONF', 'CALL_DATA_UPDATE_EVENT'], CALLED, data('A', 1, 'BUSY')],
];

describe('a request is confirmed to a client that', () => {
  test.each(CONFIRMED)('%s', (_, says, story, request) => {
    const heard = next(story, request);
    expect(heard.map(({ event }) => event)).toEqual(says);
    expect(heard[0]?.audience).toEqual([request.client]);
  });

  test.each([
    ['bridge', { ServicesGranted: '16', AgentExtension: undefined }],
    ['E', { ServicesGranted: '1', AgentExtension: 'E' }],
  ])('opens its session as %s: its mode', (client, granted) => {
    const closed: UCCXInput[] = client === 'bridge' ? [{ type: 'CLOSE_REQ', client }] : [];
    expect(next(closed, { type: 'OPEN_REQ', client })[0]?.attributes).toEqual(granted);
  });

  test.each([
    ['ready', '3', [become('A', 'not-ready')]],
    ['not-ready', '2', []],
  ] as const)('says what comes after the call: %s', (agentState, NextAgentState, before) => {
    const [, said] = next([...TALKING, ...before], become('A', agentState));
    expect(said?.attributes).toMatchObject({ AgentState: '4', NextAgentState });
  });
});
