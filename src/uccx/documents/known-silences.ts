import type { KnownContradiction } from '../../model/document.ts';
import type { MessageName } from '../vocabulary/messages.ts';
import { GUIDE, OUTBOUND_PAGE } from './sources.ts';

/** A message that the model says and its flow does not print. */
const unprinted = (
  place: Pick<KnownContradiction, 'scenario' | 'row' | 'party'>,
  event: MessageName,
  why: string,
  documents: readonly string[] = [GUIDE.id],
): KnownContradiction => ({
  ...place,
  documents,
  interruption: null,
  event,
  attribute: null,
  printed: null,
  said: event,
  why,
});

const both: readonly string[] = [GUIDE.id, OUTBOUND_PAGE.id];

const confirmation =
  'answers the request, which is not printed either: the flows list what the server says unasked';

const earlier = 'the row is cut from the end of an earlier reservation, whose id it shows';

/** Messages that the flows leave out. */
export const knownSilences: readonly KnownContradiction[] = [
  unprinted(
    { scenario: 'uccx/conferenced', row: 3, party: '2007' },
    'AGENT_STATE_EVENT',
    'the server clears the last connection, which 2007 talks on: the transfer flow prints the change of state when that happens there',
  ),
  unprinted(
    { scenario: 'uccx/outbound-accept', row: 4, party: '4020' },
    'SET_CALL_DATA_CONF',
    confirmation,
    both,
  ),
  unprinted(
    { scenario: 'uccx/outbound-accept', row: 9, party: '' },
    'END_CALL_EVENT',
    'the flow stops after CALL_CLEARED_EVENT, but every call that begins ends: the inbound flows and the reservation call print it',
    both,
  ),
  unprinted(
    { scenario: 'uccx/outbound-skip', row: 1, party: '4020' },
    'CALL_CONNECTION_CLEARED_EVENT',
    earlier,
  ),
  unprinted(
    { scenario: 'uccx/outbound-skip', row: 1, party: '4020' },
    'CALL_CLEARED_EVENT',
    earlier,
  ),
  unprinted(
    { scenario: 'uccx/outbound-skip', row: 2, party: '4020' },
    'SET_CALL_DATA_CONF',
    confirmation,
  ),
  unprinted(
    { scenario: 'uccx/outbound-reject', row: 2, party: '4020' },
    'SET_CALL_DATA_CONF',
    confirmation,
  ),
];
