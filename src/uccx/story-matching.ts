import type { StoryMatching } from '../model/story-matching.ts';
import { guessedConfigurations } from './guessed-configurations.ts';
import { CALL_TYPE } from './vocabulary/enumerations.ts';
import type { Configuration } from './vocabulary/configuration.ts';

/** How CTI messages of a log are compared with those of the model; agents' states are of no single call. */
export const storyMatching: StoryMatching<Configuration> = {
  configurations: guessedConfigurations,
  ignores: (event) => event === 'AGENT_STATE_EVENT' || event.endsWith('_CONF'),

  /** A consultation is followed with its primary call only once the two are merged. */
  isBeyond: (said) =>
    said.find(({ name }) => name === 'BEGIN_CALL_EVENT')?.attributes['CallType'] ===
    CALL_TYPE.consult,

  calls: ['CallID', 'ConnectionCallID', 'PrimaryCallID', 'SecondaryCallID'],
  attributes: [
    'ConnectionDeviceID',
    'CallType',
    'LocalConnectionState',
    'EventCause',
    'CallingDeviceID',
    'CalledDeviceID',
    'AlertingDeviceID',
    'AnsweringDeviceID',
    'HoldingDeviceID',
    'RetrievingDeviceID',
    'ReleasingDeviceID',
    'FailingDeviceID',
    'LastRedirectedDeviceID',
    'PrimaryDeviceID',
    'SecondaryDeviceID',
    'TransferringDeviceID',
    'TransferredDeviceID',
    'ControllerDeviceID',
    'AddedPartyDeviceID',
    'NumParties',
    'ConnectedPartyDeviceID[0]',
    'ConnectedPartyDeviceID[1]',
    'ConnectedPartyDeviceID[2]',
    'BAResponse',
    'BAStatus',
  ],
  saysNothing: (_attribute, logged, modelled) => logged === '' && modelled === undefined,
  never: new Set(['fails-over', 'takes-over', 'logs-out']),
};
