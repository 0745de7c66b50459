import type { Said } from '../../model/event.ts';
import { type GenesysFault, attributing, isLive, isOfQueue, sayingEach } from './planting.ts';
import { ofState } from './wrong-states.ts';

/** The dialing of a predictive call has come to nothing, and its queue is told. */
const isFailure = (event: Said): boolean =>
  event.event === 'EventReleased' && isOfQueue(event) && isLive(event);

/** The event is said on the originator's side of the call, as to the agent of a predictive one. */
const isOriginators = ({ attributes }: Said): boolean => attributes['ThisDNRole'] === 'Origination';

/** Defects in how the switch dials by itself. */
export const predictive: readonly GenesysFault[] = [
  {
    id: 'predictive-dialing-names-no-queue',
    about: 'EventDialing of a predictive call does not say for which queue the switch dials.',
    breaks: 'this-queue-said',
    plant: attributing(
      ({ event }) => event === 'EventDialing',
      () => ({ ThisQueue: undefined }),
    ),
  },
  {
    id: 'failed-dialing-unsaid',
    about: 'That the dialing of a predictive call has failed is not said.',
    breaks: 'dialing-has-one-result',
    plant: sayingEach((event) => (isFailure(event) ? [] : [event])),
  },
  {
    id: 'failed-dialing-abandoned',
    about: 'A predictive call that nobody has answered is abandoned rather than released.',
    breaks: 'dialing-has-one-result',
    plant: sayingEach((event) => [
      isFailure(event) ? { ...event, event: 'EventAbandoned' } : event,
    ]),
  },
  {
    id: 'failed-dialing-ok',
    about: 'A predictive call that fails is released without a reason.',
    breaks: 'release-gives-result',
    plant: attributing(isFailure, () => ({ CallState: 'Ok' })),
  },
  {
    id: 'failed-dialing-always-busy',
    about: 'Every predictive call that fails is reported as busy.',
    breaks: 'call-state-says-why',
    plant: attributing(isFailure, () => ({ CallState: 'Busy' })),
  },
  {
    id: 'machine-queued-as-person',
    about: 'A call that an answering machine has taken is queued as one that a person answered.',
    breaks: 'queued-says-who-answered',
    plant: attributing(
      ({ event }) => event === 'EventQueued',
      () => ({ CallState: 'Ok' }),
    ),
  },
  {
    id: 'predictive-agent-rings-as-called',
    about: 'The agent of a predictive call rings as if the customer had called.',
    breaks: 'agent-takes-originators-side',
    plant: attributing(
      (event) => event.event === 'EventRinging' && isOriginators(event),
      () => ({ ThisDNRole: 'Destination', OtherDNRole: 'Origination' }),
    ),
  },
  {
    id: 'predictive-diverted-names-nobody',
    about: 'EventDiverted of a predictive call does not name who was called.',
    breaks: 'agent-takes-originators-side',
    plant: attributing(
      (event) => event.event === 'EventDiverted' && isOriginators(event),
      () => ({ OtherDN: undefined, OtherDNRole: undefined }),
    ),
  },
  {
    id: 'predictive-agent-named-as-called',
    about: 'EventDiverted of a predictive call gives the agent the role of who is called.',
    breaks: 'where-sent-is-named',
    plant: attributing(
      (event) =>
        event.event === 'EventDiverted' &&
        isOriginators(event) &&
        event.attributes['ThirdPartyDN'] !== undefined,
      () => ({ ThirdPartyDNRole: 'Destination' }),
    ),
  },
  ofState(
    'predictive-queued-while-ringing',
    'queued-after-answer',
    'A predictive call waits for an agent as soon as it rings where it is dialed.',
    ({ draft, type }) => {
      if (type !== 'arrives') return;
      for (const { caller, dialed, standing } of draft.calls) {
        if (caller === null || dialed === null || standing[caller] !== 'detecting') continue;
        if (standing[dialed] === 'ringing') standing[caller] = 'queued';
      }
    },
  ),
  ofState(
    'predictive-answered-not-queued',
    'queued-after-answer',
    'A predictive call that is answered is said to be queued and is not.',
    ({ was, call, said }) => {
      if (call?.dialedBy !== 'switch') return;
      for (const { to } of said) {
        if (was?.standing[to] === 'detecting') call.standing[to] = 'detecting';
      }
    },
  ),
];
