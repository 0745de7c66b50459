import { pick } from '../../model/choices.ts';
import { callsMade } from '../../model/exchange/call-slots.ts';
import { kindsOfRequests } from '../../model/exchange/kinds-of-requests.ts';
import type { Choose, Kind } from '../../model/switch.ts';
import type { Target } from '../call-control/control.ts';
import { someCall, someConsultation, someConsulting, somePlace } from '../choosing.ts';
import type { PartyState, UCCXState } from '../state.ts';
import type { Glance, Look } from '../telephony/glance.ts';
import type { Now } from '../telephony/now.ts';
import { BA_RESPONSES, RECLASSIFICATIONS } from '../vocabulary/call-context.ts';
import {
  ASKED_AGENT_STATES,
  type InputOf,
  REQUEST_TYPES,
  type Request,
  type RequestType,
} from '../vocabulary/inputs.ts';
import { makesSense } from './submit.ts';

/** A client, or a device, that no configuration should have. */
export const UNKNOWN_NAME = 'unknown';

/** How often a request is drawn, and where its device stands when it makes sense. */
interface Usual {
  readonly standing: readonly PartyState[];
  readonly weight: number;
  readonly ends: boolean;
}

const USUAL: Readonly<Record<RequestType, Usual>> = {
  OPEN_REQ: { standing: [], weight: 0.1, ends: false },
  CLOSE_REQ: { standing: [], weight: 0.02, ends: false },
  SET_AGENT_STATE_REQ: { standing: [], weight: 0.05, ends: false },
  SET_CALL_DATA_REQ: { standing: [], weight: 4, ends: true },
  ANSWER_CALL_REQ: { standing: ['alerting'], weight: 5, ends: false },
  HOLD_CALL_REQ: { standing: ['connected'], weight: 0.1, ends: false },
  RETRIEVE_CALL_REQ: { standing: ['held'], weight: 2, ends: false },
  CONSULTATION_CALL_REQ: { standing: [], weight: 6, ends: false },
  ALTERNATE_CALL_REQ: { standing: [], weight: 8, ends: false },
  TRANSFER_CALL_REQ: { standing: [], weight: 5, ends: false },
  CONFERENCE_CALL_REQ: { standing: [], weight: 9, ends: false },
  CLEAR_CONNECTION_REQ: { standing: ['dialing', 'connected', 'failed'], weight: 0.1, ends: true },
  CLEAR_CALL_REQ: { standing: ['connected'], weight: 0.12, ends: false },
};

/** How each request comes about: one kind that makes sense as things stand, and one that does not. */
export const requestKinds = (look: Look): Kind<UCCXState, Request>[] =>
  kindsOfRequests(look, {
    types: REQUEST_TYPES,
    usual: USUAL,
    senseless: 0.01,
    likely,
    anything,
    makesSense,
  });

/** A request of this type that may make sense. */
function likely(now: Glance, type: RequestType, choose: Choose): Request | undefined {
  const { site } = now;
  switch (type) {
    case 'OPEN_REQ':
    case 'CLOSE_REQ': {
      const client = pick(site.clients, choose);
      return client === undefined ? undefined : { type, client };
    }
    case 'SET_AGENT_STATE_REQ': {
      const thisDN = pick(site.agents, choose);
      const client = thisDN === undefined ? undefined : clientFor(now, thisDN, choose);
      return client && thisDN
        ? { type, client, thisDN, agentState: someAgentState(choose) }
        : undefined;
    }
    case 'SET_CALL_DATA_REQ':
      return likelyAnswer(now, choose);
    case 'ANSWER_CALL_REQ':
    case 'HOLD_CALL_REQ':
    case 'RETRIEVE_CALL_REQ':
    case 'CONSULTATION_CALL_REQ':
    case 'ALTERNATE_CALL_REQ':
    case 'TRANSFER_CALL_REQ':
    case 'CONFERENCE_CALL_REQ':
    case 'CLEAR_CONNECTION_REQ':
    case 'CLEAR_CALL_REQ':
      return likelyOnCall(now, type, choose);
  }
}

/** An answer to a reservation, or a classification of a contact. */
function likelyAnswer(now: Now, choose: Choose): Request | undefined {
  const isLate = choose(8) === 0;
  const connID = someCall(
    now,
    choose,
    (call) => call.reservation === 'offered' || (isLate && call.preview === 'live'),
  );
  const call = now.state.calls[(connID ?? 0) - 1];
  const client = call === undefined ? undefined : clientFor(now, call.caller ?? '', choose);
  if (connID === undefined || call === undefined || client === undefined) return undefined;
  const values = call.reservation === 'offered' ? BA_RESPONSES : RECLASSIFICATIONS;
  const baResponse = choose(2) === 0 ? values[0] : (pick(values, choose) ?? values[0]);
  return { type: 'SET_CALL_DATA_REQ', client, connID, baResponse };
}

type OnCallType = Exclude<
  RequestType,
  'OPEN_REQ' | 'CLOSE_REQ' | 'SET_AGENT_STATE_REQ' | 'SET_CALL_DATA_REQ'
>;

function likelyOnCall(now: Glance, type: OnCallType, choose: Choose): Request | undefined {
  const target = likelyTarget(now, type, choose);
  const client = target && clientFor(now, target.thisDN, choose);
  if (target === undefined || client === undefined) return undefined;
  const { thisDN, connID, otherDN } = target;
  return onCall(type, { client, thisDN, connID }, () => otherDN);
}

/** Where a request of this type makes sense. */
function likelyTarget(now: Glance, type: OnCallType, choose: Choose): Target | undefined {
  switch (type) {
    case 'CONSULTATION_CALL_REQ':
      return someConsultation(now, choose);
    case 'ALTERNATE_CALL_REQ':
    case 'TRANSFER_CALL_REQ':
    case 'CONFERENCE_CALL_REQ': {
      const place = someConsulting(now, choose);
      return place && { ...place, otherDN: '' };
    }
    case 'ANSWER_CALL_REQ':
    case 'HOLD_CALL_REQ':
    case 'RETRIEVE_CALL_REQ':
    case 'CLEAR_CONNECTION_REQ':
    case 'CLEAR_CALL_REQ': {
      const place = somePlace(now, choose, USUAL[type].standing);
      return place && { ...place, otherDN: '' };
    }
  }
}

type OnCall = Pick<InputOf<'ANSWER_CALL_REQ'>, 'client' | 'thisDN' | 'connID'>;

const onCall = (type: OnCallType, place: OnCall, otherDN: () => string): Request =>
  type === 'CONSULTATION_CALL_REQ' ? { type, ...place, otherDN: otherDN() } : { type, ...place };

/** A client that may ask for this device: a bridge or the agent's own. */
const clientFor = ({ site }: Now, device: string, choose: Choose): string | undefined =>
  pick(
    site.clients.filter((client, index) => index < site.bridges || client === device),
    choose,
  );

const someAgentState = (choose: Choose) => pick(ASKED_AGENT_STATES, choose) ?? 'ready';

/** Any client and device, known or not, and any call, past or none. */
function anything({ site, state }: Glance, type: RequestType, choose: Choose): Request {
  const clients = [...site.clients, UNKNOWN_NAME];
  const devices = [...site.parties, UNKNOWN_NAME];
  const client = clients[choose(clients.length)] ?? UNKNOWN_NAME;
  const device = () => devices[choose(devices.length)] ?? UNKNOWN_NAME;
  const connID = () => choose(callsMade(state) + 1);
  switch (type) {
    case 'OPEN_REQ':
    case 'CLOSE_REQ':
      return { type, client };
    case 'SET_AGENT_STATE_REQ':
      return { type, client, thisDN: device(), agentState: someAgentState(choose) };
    case 'SET_CALL_DATA_REQ':
      return { type, client, connID: connID(), baResponse: pick(BA_RESPONSES, choose) ?? 'Accept' };
    case 'ANSWER_CALL_REQ':
    case 'HOLD_CALL_REQ':
    case 'RETRIEVE_CALL_REQ':
    case 'CONSULTATION_CALL_REQ':
    case 'ALTERNATE_CALL_REQ':
    case 'TRANSFER_CALL_REQ':
    case 'CONFERENCE_CALL_REQ':
    case 'CLEAR_CONNECTION_REQ':
    case 'CLEAR_CALL_REQ':
      return onCall(type, { client, thisDN: device(), connID: connID() }, device);
  }
}
