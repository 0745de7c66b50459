import type { DocumentedScenario } from '../../model/document.ts';
import type { UCCXInput } from '../vocabulary/inputs.ts';
import { said, step } from './notation.ts';
import { contactSite, offered, reservationEnded, reserved, responded } from './outbound.ts';
import { GUIDE } from './sources.ts';

/** An outbound contact whose reservation the agent rejects. */
export const outboundReject: DocumentedScenario<UCCXInput> = {
  id: 'uccx/outbound-reject',
  title: 'Outbound contact rejected',
  sourcing: 'vendor table',
  printings: [{ document: GUIDE, section: 'The Agent Rejects the Reservation Call' }],
  parties: [],
  config: { devices: contactSite, globalCallId: 22884 },
  prelude: [...reserved, ...offered(1)],
  rows: [
    step(
      [],
      [
        said('CALL_DATA_UPDATE_EVENT', {
          NumCTIClients: '0',
          NumNamedVariables: '1',
          NumNamedArrays: '0',
          CallType: 'CALLTYPE_RESERVATION',
          ConnectionDeviceType: 'CONNECTION_ID_STATIC',
          ConnectionCallID: '16800100',
          NewConnectionDeviceType: 'CONNECTION_ID_STATIC',
          NewConnectionCallID: '16800100',
          CalledPartyDisposition: 'CD_INVALID',
          CampaignID: '0',
          QueryRuleID: '0',
          ConnectionDeviceID: '4020',
          NewConnectionDeviceID: '4020',
          TotalBytes: '20',
          BAResponse: 'Reject',
          CustomerPhoneNumber: '',
          CustomerAccountNumber: '',
        }),
        said('CALL_CONNECTION_CLEARED_EVENT', {
          ConnectionDeviceType: 'CONNECTION_ID_STATIC',
          ConnectionCallID: '16800101',
          ReleasingDeviceType: 'DEVID_AGENT_DEVICE_IDENTIFIER',
          LocalConnectionState: 'LCS_NONE',
          EventCause: 'CEC_NONE',
          ConnectionDeviceID: '4020',
          ReleasingDeviceID: '4020',
        }),
      ],
    ),
    step(
      [...responded(1, 'Reject', 1), ...reservationEnded(1)],
      [
        said('CALL_CLEARED_EVENT', {
          ConnectionDeviceType: 'CONNECTION_ID_STATIC',
          ConnectionCallID: '16800101',
          LocalConnectionState: 'LCS_NULL',
          EventCause: 'CEC_NONE',
          ConnectionDeviceID: '4020',
        }),
        said('END_CALL_EVENT', {
          ConnectionDeviceType: 'CONNECTION_ID_STATIC',
          ConnectionCallID: '16800101',
          ConnectionDeviceID: '',
        }),
      ],
    ),
  ],
  interruptions: [],
  variants: [],
};
