import type { DocumentedScenario } from '../../model/document.ts';
import type { UCCXInput } from '../vocabulary/inputs.ts';
import { said, step } from './notation.ts';
import { contactSite, freed, offered, reservationEnded, reserved, responded } from './outbound.ts';
import { GUIDE } from './sources.ts';

/** The contact before the one before: skipped, and its reservation not over yet. */
const skippedBefore: readonly UCCXInput[] = [
  ...reserved,
  ...offered(1),
  ...responded(1, 'Skip', 1),
];

/** The contact before, whose CallIDs lie between, and the reservation of the one that is skipped now. */
const inBetween: readonly UCCXInput[] = [
  ...reserved,
  ...offered(2),
  ...responded(2, 'Skip', 2),
  ...freed(2),
  ...reservationEnded(2),
  ...reserved,
  ...offered(3),
];

/**
 * An outbound contact that the agent skips.
 *
 * Its first row is the end of an earlier reservation: the CallID is four below.
 */
export const outboundSkip: DocumentedScenario<UCCXInput> = {
  id: 'uccx/outbound-skip',
  title: 'Outbound contact skipped',
  sourcing: 'vendor table',
  printings: [{ document: GUIDE, section: 'The Agent Skips the Contact' }],
  parties: [],
  config: { devices: contactSite, globalCallId: 22878 },
  prelude: skippedBefore,
  rows: [
    step(
      [...freed(1), ...reservationEnded(1)],
      [
        said('AGENT_STATE_EVENT', {
          CSQState: 'AVAILABLE',
          'State Duration': '0',
          CSQID: 'N/A',
          AgentState: 'AVAILABLE',
          EventReasonCode: '0',
          NumCSQs: '0',
          AgentID: 'chli4020',
          AgentExtension: '4020',
        }),
        said('END_CALL_EVENT', {
          ConnectionDeviceType: 'CONNECTION_ID_STATIC',
          ConnectionCallID: '16800095',
          ConnectionDeviceID: '',
        }),
      ],
    ),
    step(
      [...responded(3, 'Skip', 3), ...freed(3)],
      [
        said('CALL_DATA_UPDATE_EVENT', {
          NumCTIClients: '0',
          NumNamedVariables: '1',
          NumNamedArrays: '0',
          CallType: 'CALLTYPE_RESERVATION',
          ConnectionDeviceType: 'CONNECTION_ID_STATIC',
          ConnectionCallID: '16800098',
          NewConnectionDeviceType: 'CONNECTION_ID_STATIC',
          NewConnectionCallID: '16800098',
          CalledPartyDisposition: 'CD_INVALID',
          CampaignID: '0',
          QueryRuleID: '0',
          ConnectionDeviceID: '4020',
          NewConnectionDeviceID: '4020',
          TotalBytes: '18',
          BAResponse: 'Skip',
          CustomerPhoneNumber: '',
          CustomerAccountNumber: '',
        }),
        said('AGENT_STATE_EVENT', {
          CSQState: 'AVAILABLE',
          StateDuration: '0',
          CSQID: 'N/A',
          AgentState: 'AVAILABLE',
          EventReasonCode: '0',
          NumCSQs: '0',
          AgentID: 'chli4020',
          AgentExtension: '4020',
        }),
      ],
      inBetween,
    ),
    step(reservationEnded(3), [
      said('CALL_CONNECTION_CLEARED_EVENT', {
        ConnectionDeviceType: 'CONNECTION_ID_STATIC',
        ConnectionCallID: '16800099',
        ReleasingDeviceType: 'DEVID_AGENT_DEVICE_IDENTIFIER',
        LocalConnectionState: 'LCS_NONE',
        EventCause: 'CEC_NONE',
        ConnectionDeviceID: '4020',
        ReleasingDeviceID: '4020',
      }),
      said('CALL_CLEARED_EVENT', {
        ConnectionDeviceType: 'CONNECTION_ID_STATIC',
        ConnectionCallID: '16800099',
        LocalConnectionState: 'LCS_NULL',
        EventCause: 'CEC_NONE',
        ConnectionDeviceID: '4020',
      }),
      said('END_CALL_EVENT', {
        ConnectionDeviceType: 'CONNECTION_ID_STATIC',
        ConnectionCallID: '16800099',
        ConnectionDeviceID: '',
      }),
    ]),
  ],
  interruptions: [],
  variants: [],
};
