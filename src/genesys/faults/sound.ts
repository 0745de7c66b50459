import { type GenesysFault, again, attributing, sayingEach } from './planting.ts';
import { hasSaid, ofState } from './wrong-states.ts';

/** Defects in who hears whom. */
export const sound: readonly GenesysFault[] = [
  {
    id: 'mute-off-unsaid',
    about: 'TSetMuteOff is carried out and nobody is told.',
    breaks: 'mute-is-told',
    plant: sayingEach((event) => (event.event === 'EventMuteOff' ? [] : [event])),
  },
  {
    id: 'muted-twice',
    about: 'EventMuteOn is said twice.',
    breaks: 'mute-events-alternate',
    plant: sayingEach((event) => (event.event === 'EventMuteOn' ? [event, again(event)] : [event])),
  },
  ofState(
    'mute-not-kept',
    'mute-is-told',
    'TSetMuteOn is answered by EventMuteOn and the party is heard all the same.',
    (done) => {
      if (hasSaid(done, 'EventMuteOn') && done.call !== undefined) {
        done.call.microphone[done.thisDN] = 'on';
      }
    },
  ),
  ofState(
    'mute-survives-release',
    'mute-is-told',
    'Who hangs up stays muted on the call that it has left.',
    ({ type, thisDN, call, draft }) => {
      const muting = draft.calls.some(({ microphone }) =>
        Object.values(microphone).includes('off'),
      );
      if (type === 'hangs-up' && call?.stage === 'live' && muting) call.microphone[thisDN] = 'off';
    },
  ),
  {
    id: 'deafened-member-untold',
    about: 'Who does not hear the conference any more is not told.',
    breaks: 'listening-is-told',
    plant: sayingEach((event) =>
      event.event === 'EventListenDisconnected' && event.attributes['OtherDN'] === undefined
        ? []
        : [event],
    ),
  },
  {
    id: 'deafened-member-misnamed',
    about: 'The others are told that who asked for it does not hear the conference any more.',
    breaks: 'listening-is-told',
    plant: attributing(
      ({ event, attributes }) =>
        event === 'EventListenDisconnected' && attributes['OtherDN'] !== undefined,
      ({ attributes }) => ({ OtherDN: attributes['ThirdPartyDN'] }),
    ),
  },
  {
    id: 'deafened-says-ok',
    about: 'EventListenDisconnected says Ok.',
    breaks: 'listening-says-how',
    plant: attributing(
      ({ event }) => event === 'EventListenDisconnected',
      () => ({ CallState: 'Ok' }),
    ),
  },
  {
    id: 'deafened-with-two-left',
    about: 'Who is left with one other and hears again is not told so.',
    breaks: 'listening-is-told',
    plant: sayingEach((event) =>
      event.event === 'EventListenReconnected' && event.answers === undefined ? [] : [event],
    ),
  },
];
