import { sectionOf } from '../../model/citation.ts';
import type { Meaning } from '../../model/meaning.ts';
import { MESSAGES, type MessageName } from './messages.ts';

const confirms = (request: string): string =>
  `The request ${request} with this InvokeID is carried out.`;

/** What each message tells the client that receives it. */
const MEANINGS: Readonly<Record<MessageName, string>> = {
  FAILURE_CONF: 'The request with this InvokeID has failed; Status says why.',
  OPEN_CONF: 'The session of this client is open.',
  CLOSE_CONF: 'The session of this client is closed.',
  CALL_DELIVERED_EVENT: 'The call has arrived at a device and alerts there.',
  CALL_ESTABLISHED_EVENT: 'The call has been answered at a device.',
  CALL_HELD_EVENT: 'A device has put the call on hold.',
  CALL_RETRIEVED_EVENT: 'A device has taken the call back from hold.',
  CALL_CLEARED_EVENT: 'The call is over: its last connection has ended.',
  CALL_CONNECTION_CLEARED_EVENT:
    'One device has left the call; EventCause tells whether it was redirected.',
  CALL_ORIGINATED_EVENT: 'A device has placed a call.',
  CALL_FAILED_EVENT: 'The call cannot be completed; EventCause says why.',
  CALL_CONFERENCED_EVENT: 'A primary and a consultation call have become a conference.',
  CALL_TRANSFERRED_EVENT:
    'The primary call has been handed to whoever was consulted; the transferring device is off.',
  CALL_SERVICE_INITIATED_EVENT: 'A device has gone off hook to place a call.',
  CALL_QUEUED_EVENT: 'The call has begun to wait for an agent of a CSQ.',
  BEGIN_CALL_EVENT: 'A call begins for this client: its first message, with all its data.',
  END_CALL_EVENT: 'The call ends for this client: nothing more is said of it.',
  CALL_DATA_UPDATE_EVENT: 'The data of the call have changed.',
  SET_CALL_DATA_CONF: confirms('SET_CALL_DATA_REQ'),
  AGENT_STATE_EVENT: 'An agent has come into another AgentState.',
  SYSTEM_EVENT: 'The CTI server has gone offline or is online again.',
  CONTROL_FAILURE_CONF: 'The request with this InvokeID has failed; FailureCode says why.',
  SET_AGENT_STATE_CONF: confirms('SET_AGENT_STATE_REQ'),
  ALTERNATE_CALL_CONF: confirms('ALTERNATE_CALL_REQ'),
  ANSWER_CALL_CONF: confirms('ANSWER_CALL_REQ'),
  CLEAR_CALL_CONF: confirms('CLEAR_CALL_REQ'),
  CLEAR_CONNECTION_CONF: confirms('CLEAR_CONNECTION_REQ'),
  CONFERENCE_CALL_CONF: confirms('CONFERENCE_CALL_REQ'),
  CONSULTATION_CALL_CONF: confirms('CONSULTATION_CALL_REQ'),
  HOLD_CALL_CONF: confirms('HOLD_CALL_REQ'),
  RETRIEVE_CALL_CONF: confirms('RETRIEVE_CALL_REQ'),
  TRANSFER_CALL_CONF: confirms('TRANSFER_CALL_REQ'),
  CALL_DEQUEUED_EVENT: 'The call waits in a CSQ no more.',
};

/** Each message has a table of its own. */
const table = sectionOf('CTI Server Message Reference Guide (Protocol Version 25)');

const isMessage = (name: string): name is MessageName => Object.hasOwn(MESSAGES, name);

/** What a message tells; nothing where there is no such message. */
export const messageMeaning = (message: string): Meaning | undefined =>
  isMessage(message) ? { meaning: MEANINGS[message], source: table(message) } : undefined;
