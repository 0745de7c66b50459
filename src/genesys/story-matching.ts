import type { StoryMatching } from '../model/story-matching.ts';
import { guessedConfigurations } from './guessed-configurations.ts';
import { BUSY_REASONS, DIALING_RESULTS } from './vocabulary/attributes.ts';
import type { Configuration } from './vocabulary/configuration.ts';

/** The CallStates that the model says; with another one something happened that it does not know. */
const CALL_STATES: ReadonlySet<string> = new Set([
  'Ok',
  'Redirected',
  'Conferenced',
  'Transferred',
  'Bridged',
  ...BUSY_REASONS,
  ...DIALING_RESULTS,
]);

/**
 * How T-Library events of a log are compared with those of the model; refusals change nothing and are left
 * to the invariants, and so are agents and their supervisors, who may have logged in, or asked to monitor,
 * long before the log begins.
 */
export const storyMatching: StoryMatching<Configuration> = {
  configurations: guessedConfigurations,
  ignores: (event) => event === 'EventError' || /^Event(Agent|Monitoring)/u.test(event),
  isBeyond: (said) =>
    said.some(
      ({ name, attributes: { CallState } }) =>
        CallState !== undefined &&
        !CALL_STATES.has(CallState) &&
        !(name === 'EventListenDisconnected' && CallState === 'Held'),
    ),
  calls: ['ConnID', 'PreviousConnID'],
  attributes: [
    'ThisDN',
    'CallType',
    'CallState',
    'ThisDNRole',
    'OtherDN',
    'OtherDNRole',
    'ThirdPartyDN',
    'ThirdPartyDNRole',
    'ThisQueue',
    'ThirdPartyQueue',
    'Reliability',
    'MonitorNextCallType',
  ],

  /** Logs print CallState Ok everywhere, and in OtherDN what was dialed. */
  saysNothing(attribute, logged, modelled, heard) {
    if (attribute === 'CallState') return logged === 'Ok' && modelled === undefined;
    return attribute === 'OtherDN' && !heard.has(logged);
  },

  never: new Set(),
};
