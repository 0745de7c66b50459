import type { CallState } from '../vocabulary/attributes.ts';
import { type Leg, type Now, isObserver, legsIn } from './now.ts';
import { observe } from './observe.ts';
import { dialed, otherSide } from './other-side.ts';
import { queueOf } from './depart.ts';
import { wait } from './offer.ts';
import { dialingFor } from './predictive.ts';
import { sentAs } from './send.ts';
import { type Extra, tell } from './tell.ts';

/** How a call is answered: by which request, and CallState that says who took it. */
export interface Answer {
  readonly answers?: number;
  readonly by?: 'Ok' | 'AnsweringMachineDetected';
}

/**
 * The ringing party picks up: EventEstablished at both ends.
 *
 * A caller who put the dialing call on hold stays on hold (connection-
 * establishing phase while on hold). Who joins a conference is told alone, and so is an
 * observer. Who was called by the switch waits for an agent (predictive call).
 */
export function answer(now: Now, leg: Leg, { answers, by = 'Ok' }: Answer = {}): void {
  if (isObserver(leg)) {
    observe(now, leg, answers);
    return;
  }
  const queue = dialingFor(now, leg);
  const [caller] = legsIn(now, leg.connID, leg.call, ['dialing', 'dialing-held']);
  if (caller !== undefined) connect(now, caller, leg);
  leg.party.state = 'established';
  tell(
    now,
    leg,
    'EventEstablished',
    { ...queueOf(leg), ...otherSide(now, leg), CallState: 'Ok' },
    answers,
  );
  if (queue !== undefined) waitForAgent(now, leg, queue, by);
}

/**
 * Who was called has answered: from now on it is whom the call is about, and the
 * call waits in the queue that had it dialed.
 */
function waitForAgent(now: Now, called: Leg, queue: Leg, callState: CallState): void {
  called.call.caller = called.dn;
  wait(now, queue, callState);
}

function connect(now: Now, caller: Leg, { dn }: Leg): void {
  const outside = now.site.is(dn, 'external', 'trunk');
  if (outside && !caller.call.reached) reachNetwork(now, caller, dn);
  const unnamed =
    now.site.is(dn, 'external') && now.site.capabilities.optionalAttributes === 'omitted';
  const otherDN: Extra = unnamed ? {} : otherSide(now, caller);
  caller.party.state = caller.party.state === 'dialing-held' ? 'held' : 'established';
  tell(now, caller, 'EventEstablished', { ...otherDN, CallState: 'Ok' });
}

/**
 * The call left for the network: EventNetworkReached at the caller, at most
 * once for one destination. Source: outbound call, note a; routing outbound;
 * CallState Transferred of a transfer in a single step is field knowledge,
 * Redirected of a redirected call inferred from it.
 */
export function reachNetwork(now: Now, caller: Leg, to: string): void {
  const { call } = caller;
  call.reached = true;
  tell(now, caller, 'EventNetworkReached', { ...dialed(now, to), CallState: sentAs(call) });
}
