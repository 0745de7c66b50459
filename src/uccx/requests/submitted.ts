import type { Attributes } from '../../model/event.ts';
import type { Heard } from '../../model/heard.ts';
import type { Site } from '../site.ts';
import { BA_RESPONSES } from '../vocabulary/call-context.ts';
import { AGENT_STATE, SERVICES } from '../vocabulary/enumerations.ts';
import type { Request, UCCXInput } from '../vocabulary/inputs.ts';

/** A request as it stands on its client's connection, with the fields that GED-188 has for it. */
export function submitted(site: Site, input: UCCXInput, reference: number): Heard {
  return {
    kind: 'request',
    name: input.type,
    to: 'client' in input ? input.client : '',
    attributes: { ...('client' in input ? asked(site, input) : {}), ReferenceID: `${reference}` },
  };
}

/** Source: GED-188, the tables of the requests. Left out: what says how a call is to be placed. */
function asked({ clients, bridges, callID, callIDAbove }: Site, input: Request): Attributes {
  if ('thisDN' in input && 'connID' in input) return aboutCall(input, named(input.connID, callID));
  switch (input.type) {
    case 'OPEN_REQ': {
      const isBridge = clients.indexOf(input.client) < bridges;
      return {
        ServicesRequested: isBridge ? SERVICES.bridge : SERVICES.agent,
        ClientID: input.client,
        AgentExtension: isBridge ? undefined : input.client,
      };
    }
    case 'CLOSE_REQ':
      return {};
    case 'SET_AGENT_STATE_REQ':
      return { AgentState: AGENT_STATES_ASKED[input.agentState], AgentInstrument: input.thisDN };
    case 'SET_CALL_DATA_REQ':
      return {
        CallID: named(input.connID, isReservation(input.baResponse) ? callIDAbove : callID),
        NumNamedVars: '1',
        BAResponse: input.baResponse,
      };
  }
}

/** The number 0 is that of no call. */
const named = (connID: number, callID: Site['callID']): string | undefined =>
  connID === 0 ? undefined : callID(connID);

const AGENT_STATES_ASKED = {
  login: AGENT_STATE.login,
  logout: AGENT_STATE['logged-out'],
  ready: AGENT_STATE.ready,
  'not-ready': AGENT_STATE['not-ready'],
} as const;

const isReservation = (answer: string): boolean =>
  BA_RESPONSES.some((response) => response === answer);

type CallControl = Extract<Request, { readonly thisDN: string; readonly connID: number }>;

/** Which of several calls of a device it is: the one that is there, the one talked on, the one held. */
function aboutCall(input: CallControl, callID: string | undefined): Attributes {
  const { thisDN } = input;
  switch (input.type) {
    case 'CONSULTATION_CALL_REQ':
      return {
        ActiveConnectionCallID: callID,
        ActiveConnectionDeviceID: thisDN,
        DialedNumber: input.otherDN,
      };
    case 'ALTERNATE_CALL_REQ':
      return { OtherConnectionCallID: callID, OtherConnectionDeviceID: thisDN };
    case 'RETRIEVE_CALL_REQ':
    case 'TRANSFER_CALL_REQ':
    case 'CONFERENCE_CALL_REQ':
      return { HeldConnectionCallID: callID, HeldConnectionDeviceID: thisDN };
    case 'ANSWER_CALL_REQ':
    case 'HOLD_CALL_REQ':
    case 'CLEAR_CONNECTION_REQ':
    case 'CLEAR_CALL_REQ':
      return { CallID: callID, ConnectionDeviceID: thisDN };
  }
}
