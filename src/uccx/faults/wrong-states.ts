import type { Said } from '../../model/event.ts';
import type { Call, InFlight, UCCXState } from '../state.ts';
import type { UCCXInput } from '../vocabulary/inputs.ts';
import { type Plant, type UCCXFault, flightOf, is } from './planting.ts';

/** What a step did, and how things stood before it. */
interface Done {
  readonly draft: UCCXState;
  readonly input: UCCXInput;
  readonly said: readonly Said[];
  /** The requests in flight before it. */
  readonly flight: readonly (InFlight | null)[];
  /** Where devices stood on each call before it. */
  readonly stood: readonly Readonly<Call['standing']>[];
}

/** The contact centre says what it should, and then stands otherwise than it should. */
const standing =
  (spoil: (done: Done) => void): Plant =>
  (recipe) =>
  (draft, input) => {
    const flight = flightOf(draft);
    const stood = draft.calls.map((call) => ({ ...call.standing }));
    const said = recipe(draft, input);
    if (said.length > 0) spoil({ draft, input, said, flight, stood });
    return said;
  };

const ofState = (
  id: string,
  breaks: string,
  about: string,
  spoil: (done: Done) => void,
): UCCXFault => ({ id, about, breaks, ofState: true, plant: standing(spoil) });

/** The devices whose connection was cleared in the step, on calls that are over. */
function* leftOver({ draft, stood }: Done, state: string): Generator<[Call, string]> {
  for (const [slot, call] of draft.calls.entries()) {
    const before = stood[slot] ?? {};
    if (call.stage !== 'over') continue;
    for (const device of Object.keys(before)) if (before[device] === state) yield [call, device];
  }
}

/** Puts back who stood so on a call that has just ended. */
const keeping =
  (state: Call['standing'][string]) =>
  (done: Done): void => {
    for (const [call, device] of leftOver(done, state)) call.standing[device] = state;
  };

/** Defects of what the contact centre knows. */
export const wrongStates: readonly UCCXFault[] = [
  ofState(
    'hold-survives-end',
    'nothing-left-at-rest',
    'Who has a call on hold that ends goes on holding it.',
    keeping('held'),
  ),
  ofState(
    'phone-left-alerting',
    'nothing-left-at-rest',
    'A phone that rings when the caller gives up rings on.',
    keeping('alerting'),
  ),
  ofState(
    'talker-left-on-call',
    'nothing-left-at-rest',
    'Who talks when the call ends is kept on it.',
    keeping('connected'),
  ),
  ofState(
    'queue-entry-left-after-abandon',
    'nothing-left-at-rest',
    'A caller who gives up is dequeued and still waits.',
    ({ draft, said }) => {
      if (!said.some(is('CALL_DEQUEUED_EVENT'))) return;
      for (const call of draft.calls) {
        if (call.stage === 'over' && said.some(is('CALL_CLEARED_EVENT'))) call.queued = true;
      }
    },
  ),
  ofState(
    'hold-not-kept',
    'held-and-retrieved-alternate',
    'A call is said to be held and goes on.',
    ({ draft, input, said }) => {
      if (!said.some(is('CALL_HELD_EVENT')) || said.some(is('BEGIN_CALL_EVENT'))) return;
      for (const { standing: on } of draft.calls) {
        for (const { to } of said) {
          if (on[to] === 'held' && input.type !== 'alternates') on[to] = 'connected';
        }
      }
    },
  ),
  ofState(
    'consultation-not-cleared',
    'conference-of-one-is-cleared',
    'Who transfers or conferences a call stays on the consult call.',
    ({ draft, said }) => {
      const merge = said.find(
        (one) => is('CALL_TRANSFERRED_EVENT')(one) || is('CALL_CONFERENCED_EVENT')(one),
      );
      const ended = said.findLast(is('CALL_CLEARED_EVENT'));
      if (merge === undefined || ended === undefined) return;
      for (const call of draft.calls) {
        if (call.stage === 'over' && call.caller === null) call.standing[merge.to] = 'connected';
      }
    },
  ),
  ofState(
    'transferring-agent-stays',
    'transferring-device-has-left',
    'Who transfers a call is still on it.',
    ({ draft, said }) => {
      const merge = said.find(is('CALL_TRANSFERRED_EVENT'));
      const joiner = merge?.attributes['TransferredDeviceID'] ?? '';
      for (const call of draft.calls) {
        if (merge === undefined || call.stage !== 'live' || call.redirectedBy !== merge.to) {
          continue;
        }
        if ((call.standing[joiner] ?? 'none') !== 'none') call.standing[merge.to] = 'connected';
      }
    },
  ),
  ofState(
    'timed-out-request-stays',
    'request-confirmed-once',
    'A request that timed out fails and stays under way.',
    ({ draft, input, flight }) => {
      if (input.type !== 'times-out') return;
      draft.inFlight[input.reference - 1] = flight[input.reference - 1] ?? null;
    },
  ),
  ofState(
    'failover-keeps-requests',
    'request-confirmed-once',
    'Requests under way fail when the server fails over, and are carried out by the standby.',
    ({ draft, input, flight }) => {
      if (input.type !== 'fails-over') return;
      flight.forEach((request, slot) => {
        draft.inFlight[slot] = request;
      });
    },
  ),
  ofState(
    'confirmed-request-stays',
    'request-confirmed-once',
    'A request that was carried out stays under way.',
    ({ draft, input, flight }) => {
      if (input.type !== 'carried-out') return;
      draft.inFlight[input.reference - 1] = flight[input.reference - 1] ?? null;
    },
  ),
  ofState(
    'talking-agent-ready',
    'agent-state-is-told',
    'An agent who talks counts as ready.',
    ({ draft, input }) => {
      if (input.type !== 'answers') return;
      const agent = draft.agents[input.thisDN];
      if (agent?.state === 'talking') agent.state = 'ready';
    },
  ),
  ofState(
    'ringing-out-keeps-agent-ready',
    'agent-state-is-told',
    'An agent who does not answer is said to be Not Ready and can be reserved all the same.',
    ({ draft, input }) => {
      if (input.type !== 'rings-out') return;
      const agent = draft.agents[input.thisDN];
      if (agent?.state === 'not-ready') agent.state = 'ready';
    },
  ),
  ofState(
    'client-still-connected',
    'session-as-asked',
    'A client that closes its session goes on receiving.',
    ({ draft, said }) => {
      for (const one of said) if (is('CLOSE_CONF')(one)) draft.clients[one.to] = true;
    },
  ),
  ofState(
    'standby-never-online',
    'server-change-is-told',
    'A standby is said to have taken over, and nobody has.',
    ({ draft, input }) => {
      if (input.type === 'takes-over') draft.server = 'offline';
    },
  ),
];
