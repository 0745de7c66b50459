import type { KnownContradiction } from '../../model/document.ts';
import { GUIDE, OUTBOUND_PAGE } from './sources.ts';

const both: readonly string[] = [GUIDE.id, OUTBOUND_PAGE.id];

/** The message of the first flow by which the agent is reserved. */
const reserved = {
  scenario: 'uccx/queued-and-answered',
  documents: [GUIDE.id],
  interruption: null,
  row: 4,
  message: 8,
  party: '2006',
  event: 'AGENT_STATE_EVENT',
  printed: '3',
  said: '8',
} as const;

const repeated =
  'the row repeats the one above: its step and its note reserve the agent, and the transfer flow prints 8 for a reserved one';

/** The reservation call of the accepted contact as it begins. */
const reservationBegins = {
  scenario: 'uccx/outbound-accept',
  documents: both,
  interruption: null,
  row: 2,
  message: 2,
  party: '4020',
  event: 'BEGIN_CALL_EVENT',
} as const;

const otherCapture = (said: string): string =>
  `the id of the first flow, left over from another capture: the rest of this flow has ${said}`;

/** Fields whose print is a slip. */
export const knownFields: readonly KnownContradiction[] = [
  { ...reserved, attribute: 'CSQState', why: repeated },
  { ...reserved, attribute: 'AgentState', why: repeated },
  {
    scenario: 'uccx/transferred',
    documents: [GUIDE.id],
    interruption: null,
    row: 1,
    message: 1,
    party: '2006',
    event: 'CALL_HELD_EVENT',
    attribute: 'CallID',
    printed: '16777507',
    said: '16777533',
    why: otherCapture('16777533'),
  },
  {
    scenario: 'uccx/conferenced',
    documents: [GUIDE.id],
    interruption: null,
    row: 1,
    message: 2,
    party: '2006',
    event: 'CALL_CONFERENCED_EVENT',
    attribute: 'PrimaryCallID',
    printed: '16777507',
    said: '16777539',
    why: otherCapture('16777539, its ConnectedPartyCallIDs too'),
  },
  {
    scenario: 'uccx/conferenced',
    documents: [GUIDE.id],
    interruption: null,
    row: 1,
    message: 6,
    party: 'bridge',
    event: 'CALL_CLEARED_EVENT',
    attribute: 'audience',
    printed: 'YYeses',
    said: 'Yes',
    why: 'printed twice, one over the other',
  },
  {
    ...reservationBegins,
    attribute: 'ConnectionDeviceID',
    printed: '420',
    said: '4020',
    why: 'a digit is lost: no device is called so, and every other message has 4020',
  },
  {
    ...reservationBegins,
    attribute: 'BACampaignID',
    printed: '',
    said: '2',
    why: 'TotalBytes is 161, one more than the variables as printed take; the preview call has 2',
  },
  {
    ...reservationBegins,
    message: 3,
    event: 'CALL_DELIVERED_EVENT',
    attribute: 'LocalConnectionState',
    printed: 'LCS_ALERTIN',
    said: '2',
    why: 'LCS_ALERTING without its last letter',
  },
  {
    scenario: 'uccx/outbound-accept',
    documents: [GUIDE.id],
    interruption: null,
    row: 5,
    message: 5,
    party: '4020',
    event: 'BEGIN_CALL_EVENT',
    attribute: 'BABuddyName',
    printed: 'John, Doe',
    said: 'John,Doe',
    why: 'TotalBytes is 211, which leaves no room for the blank; the other messages and the other document have none',
  },
  {
    scenario: 'uccx/outbound-accept',
    documents: both,
    interruption: null,
    row: 6,
    message: 7,
    party: '4020',
    event: 'CALL_CLEARED_EVENT',
    attribute: 'CallID',
    printed: '1680097',
    said: '16800097',
    why: 'a digit is lost: the messages around it have 16800097, which would end without being cleared',
  },
  {
    scenario: 'uccx/outbound-accept',
    documents: [OUTBOUND_PAGE.id],
    interruption: null,
    row: 9,
    message: 19,
    party: '4020',
    event: 'CALL_CLEARED_EVENT',
    attribute: 'ConnectionDeviceType',
    printed: 'CONNECTION_ID_STATIc',
    said: '0',
    why: 'CONNECTION_ID_STATIC with a small letter at its end',
  },
];
