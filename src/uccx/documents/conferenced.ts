import type { DocumentedScenario } from '../../model/document.ts';
import type { UCCXInput } from '../vocabulary/inputs.ts';
import { columns, said, step } from './notation.ts';
import { agentDrops, callerDrops, conferenced, consultation } from './plays.ts';
import { GUIDE } from './sources.ts';
import { callerIsNoAgent, devices } from './variants.ts';

const received = columns('bridge', '2006', '2007', '2005');

/** A call that becomes a conference of the caller, its agent and another whom he has consulted. */
export const conferencedCall: DocumentedScenario<UCCXInput> = {
  id: 'uccx/conferenced',
  title: 'Conferenced call',
  sourcing: 'vendor table',
  printings: [{ document: GUIDE, section: 'Example Message Flow for a Conferenced Call' }],
  parties: ['bridge', '2006', '2007', '2005'],
  config: { devices: devices({ agent: {} }), globalCallId: 323 },
  prelude: consultation,
  rows: [
    step(conferenced, [
      said(
        'CALL_DATA_UPDATE_EVENT',
        {
          NumCTIClients: '0',
          NumNamedVars: '0',
          NumNamedArrays: '0',
          CallType: '15',
          ConnectionDeviceType: '0',
          CallID: '16777539',
          CalledPartyDisposition: '0',
          ConnectionDeviceID: '2005',
        },
        received('Yes', 'No', 'Yes', 'Yes'),
      ),
      said(
        'CALL_CONFERENCED_EVENT',
        {
          PrimaryDeviceType: '0',
          PrimaryCallID: '16777507',
          NumParties: '3',
          SecondaryDeviceType: '0',
          SecondaryCallID: '16777541',
          ControllerDeviceType: '76',
          AddedPartyDeviceType: '76',
          LocalConnectionState: '3',
          EventCause: '17',
          PrimaryDeviceID: '2006',
          SecondaryDeviceID: '2007',
          ControllerDeviceID: '2006',
          AddedDeviceID: '2007',
          'ConnectedPartyDCallID[0]': '16777539',
          'ConnectedPartyDeviceType[0]': '0',
          'ConnectedPartyDeviceID[0]': '2005',
          'ConnectedPartyDCallID[1]': '16777539',
          'ConnectedPartyDeviceType[1]': '0',
          'ConnectedPartyDeviceID[1]': '2006',
          'ConnectedPartyDCallID[2]': '16777539',
          'ConnectedPartyDeviceType[2]': '0',
          'ConnectedPartyDeviceID[2]': '2007',
        },
        received('Yes', 'Yes', 'Yes', 'Yes'),
      ),
      said(
        'CALL_CONNECTION_CLEARED_EVENT',
        {
          ConnectionDeviceType: '0',
          CallID: '16777541',
          ReleasingDeviceType: '76',
          LocalConnectionState: '65535',
          EventCause: '65535',
          ConnectionDeviceID: '2006',
          ReleasingDeviceID: '2006',
        },
        received('Yes', 'Yes', 'Yes', 'No'),
      ),
      said(
        'CALL_ESTABLISHED_EVENT',
        {
          ConnectionDeviceType: '0',
          CallID: '16777539',
          ApplicationID: '-1',
          CSQID: '1',
          AnsweringDeviceType: '65535',
          CallingDeviceType: '76',
          CalledDeviceType: '65535',
          LastRedirectedDeviceType: '76',
          LocalConnectionState: '3',
          EventCause: '22',
          ConnectionDeviceID: '2005',
          AnsweringDeviceID: 'Unknown',
          CallingDeviceID: '2005',
          CalledDeviceID: 'Unknown',
          LastRedirectedDeviceID: '2006',
        },
        received('Yes', 'Yes', 'Yes', 'Yes'),
      ),
      said(
        'CALL_CONNECTION_CLEARED_EVENT',
        {
          ConnectionDeviceType: '0',
          CallID: '16777541',
          ReleasingDeviceType: '76',
          LocalConnectionState: '65535',
          EventCause: '65535',
          ConnectionDeviceID: '2007',
          ReleasingDeviceID: '2007',
        },
        received('Yes', 'No', 'Yes', 'No'),
      ),
      said(
        'CALL_CLEARED_EVENT',
        {
          ConnectionDeviceType: '0',
          CallID: '16777541',
          LocalConnectionState: '0',
          EventCause: '1014',
          ConnectionDeviceID: '2006',
        },
        received('YYeses', 'No', 'No', 'No'),
      ),
      said(
        'END_CALL_EVENT',
        {
          ConnectionDeviceType: '0',
          ConnectionCallID: '16777541',
          ConnectionDeviceID: '',
        },
        received('Yes', 'No', 'No', 'No'),
      ),
    ]),
    step(callerDrops, [
      said(
        'CALL_CONNECTION_CLEARED_EVENT',
        {
          ConnectionDeviceType: '0',
          CallID: '16777539',
          ReleasingingDeviceType: '76',
          LocalConnectionState: '65535',
          EventCause: '65535',
          ConnectionDeviceID: '2005',
          ReleasingDeviceID: '2005',
        },
        received('Yes', 'Yes', 'Yes', 'Yes'),
      ),
    ]),
    step(agentDrops, [
      said(
        'AGENT_STATE_EVENT',
        {
          CSQState: '3',
          StateDuration: '0',
          CSQID: '-1',
          AgentState: '3',
          EventReasonCode: '0',
          NumCSQs: '0',
          AgentExtension: '2006',
          AgentID: 'agt2006',
          NextAgentState: '65535',
        },
        received('Yes', 'Yes', 'No', 'No'),
      ),
      said(
        'CALL_CONNECTION_CLEARED_EVENT',
        {
          ConnectionDeviceType: '0',
          CallID: '16777539',
          ReleasingDeviceType: '76',
          LocalConnectionState: '65535',
          EventCause: '65535',
          ConnectionDeviceID: '2006',
          ReleasingDeviceID: '2006',
        },
        received('Yes', 'Yes', 'Yes', 'No'),
      ),
      said(
        'CALL_CONNECTION_CLEARED_EVENT',
        {
          ConnectionDeviceType: '0',
          CallID: '16777539',
          ReleasingDeviceType: '76',
          LocalConnectionState: '65535',
          EventCause: '65535',
          ConnectionDeviceID: '2007',
          ReleasingDeviceID: '2007',
        },
        received('Yes', 'No', 'Yes', 'No'),
      ),
      said(
        'CALL_CLEARED_EVENT',
        {
          ConnectionDeviceType: '0',
          CallID: '16777539',
          LocalConnectionState: '0',
          EventCause: '1014',
          ConnectionDeviceID: '2005',
        },
        received('Yes', 'No', 'No', 'No'),
      ),
      said(
        'END_CALL_EVENT',
        {
          ConnectionDeviceType: '0',
          ConnectionCallID: '16777539',
          ConnectionDeviceID: '',
        },
        received('Yes', 'No', 'No', 'No'),
      ),
    ]),
  ],
  interruptions: [],
  variants: [callerIsNoAgent],
};
