import type { KnownContradiction } from '../../model/document.ts';
import {
  MONITORING,
  FIELD_MODEL,
  T_SERVER,
  VOICE_MICROSERVICES,
  T_SERVER_MONITORING,
} from './sources.ts';

const both: readonly string[] = [VOICE_MICROSERVICES.id, T_SERVER.id];

/** EventDiverted of the queue that distributes the call, where the call stands in several. */
const divertedAtB = {
  scenario: 'genesys/multi-acd-call',
  documents: both,
  interruption: null,
  row: 3,
  party: 'B',
  event: 'EventDiverted',
} as const;

/**
 * Cells where the documents and the model differ, and why it stays so. What a
 * single document lost in print stands with its table instead.
 */
export const known: readonly KnownContradiction[] = [
  {
    ...divertedAtB,
    attribute: 'ThisDNRole',
    printed: 'Origination',
    said: 'Destination',
    why: 'B received the call: the table of the single queue says Destination, and so does EventQueued of the same stay',
  },
  {
    ...divertedAtB,
    attribute: 'OtherDN',
    printed: 'C',
    said: 'A',
    why: 'C is the other queue, not the other side of the call: the table of the single queue names the caller',
  },
  {
    ...divertedAtB,
    attribute: 'OtherDNRole',
    printed: 'Destination',
    said: 'Origination',
    why: 'follows OtherDN, which is the caller',
  },
  {
    scenario: 'genesys/multi-acd-call',
    documents: both,
    interruption: '****',
    row: 1,
    party: 'D',
    event: 'EventAbandoned',
    attribute: 'ThisQueue',
    printed: 'C',
    said: 'B',
    why: 'B distributed the call: EventRinging at D says ThisQueue B, and EventDiverted at C says ThirdPartyQueue B',
  },
  {
    scenario: 'genesys/route-queue-call',
    documents: both,
    interruption: '**',
    row: 1,
    party: 'B',
    event: 'EventError',
    attribute: null,
    printed: null,
    said: 'EventError',
    why: 'TRouteCall is under way and every ReferenceID is answered: the table of routing says so in note a of its **',
  },
  {
    scenario: 'genesys/call-on-hold',
    documents: both,
    interruption: null,
    row: 1,
    party: 'A',
    event: 'EventDialing',
    attribute: 'CallState',
    printed: 'OK',
    said: null,
    why: 'EventDialing has no CallState in its attribute list, nor in any other table',
  },
  ...(['genesys/internal-call', 'genesys/outbound-call'] as const).map(
    (scenario): KnownContradiction => ({
      scenario,
      documents: both,
      interruption: '**',
      row: 1,
      party: 'A',
      event: 'EventDestinationBusy',
      attribute: 'CallState',
      printed: 'SitInvalidNum',
      said: 'SitInvalidnum',
      why: 'the note spells its example otherwise than the enumeration TCallState',
    }),
  ),
  ...(['genesys/single-step-transfer', 'genesys/single-step-transfer-outbound'] as const).map(
    (scenario): KnownContradiction => ({
      scenario,
      documents: [FIELD_MODEL.id],
      interruption: null,
      row: 1,
      party: 'B',
      event: 'EventReleased',
      attribute: 'Cause',
      printed: '1stepTransfer',
      said: null,
      why: 'said since release 7.2 only, and Cause is in no table that a vendor prints: the model has no such attribute',
    }),
  ),
  {
    scenario: 'genesys/monitored-call',
    documents: [MONITORING.id, T_SERVER_MONITORING.id],
    interruption: '*',
    row: 1,
    party: 'B',
    event: null,
    attribute: null,
    printed: null,
    said: 'EventReleased',
    why: 'the row is about the observer alone: whose call ends is released, as every release phase has it',
  },
];
