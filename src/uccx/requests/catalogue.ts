import { alternate } from '../call-control/alternate.ts';
import { answer } from '../call-control/answer.ts';
import { consult } from '../call-control/consult.ts';
import { clear, drop } from '../call-control/drop.ts';
import { hold, retrieve } from '../call-control/hold.ts';
import { conference, transfer } from '../call-control/merge.ts';
import type { RequestType } from '../vocabulary/inputs.ts';
import { type RequestRules, controlled } from './rules.ts';
import { closeSession, openSession } from './sessions.ts';
import { setAgentState } from './set-agent-state.ts';
import { setCallData } from './set-call-data.ts';

/** What the server does with each request that a client can send. */
export const REQUESTS: Readonly<Record<RequestType, RequestRules>> = {
  OPEN_REQ: openSession,
  CLOSE_REQ: closeSession,
  SET_AGENT_STATE_REQ: setAgentState,
  SET_CALL_DATA_REQ: setCallData,
  ANSWER_CALL_REQ: controlled(answer),
  HOLD_CALL_REQ: controlled(hold),
  RETRIEVE_CALL_REQ: controlled(retrieve),
  CONSULTATION_CALL_REQ: controlled(consult),
  ALTERNATE_CALL_REQ: controlled(alternate),
  TRANSFER_CALL_REQ: controlled(transfer),
  CONFERENCE_CALL_REQ: controlled(conference),
  CLEAR_CONNECTION_REQ: controlled(drop),
  CLEAR_CALL_REQ: controlled(clear),
};
