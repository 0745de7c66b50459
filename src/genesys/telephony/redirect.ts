import { finish, queueOf, tellDeleted } from './depart.ts';
import { invite } from './invite.ts';
import { type Leg, type Now, ON_THE_CALL, isAnswered, legsIn } from './now.ts';
import { otherSide } from './other-side.ts';
import { third } from './tell.ts';

const CallState = 'Redirected';

/**
 * The phone that rings sends the call on: it is released, not abandoned, and the
 * call is on its way.
 *
 * Source: T-Library (TRedirectCall); the events are field knowledge. Choices:
 * who calls is not told; ThisQueue stays what it was.
 */
export function redirect(now: Now, leg: Leg, to: string, answers: number): void {
  const extra = { ...queueOf(leg), ...otherSide(now, leg), ...third(to, 'Destination') };
  finish(now, leg, 'EventReleased', { ...extra, CallState }, answers);
  leg.call.heading = to;
  leg.call.sentBy = 'redirect';
  leg.call.reached = false;
}

/**
 * Who was added to a conference and still rings has another phone added in its place.
 *
 * ThirdPartyDNRole ConferenceMember is field knowledge. Choices: the other phone
 * rings at once, as one that is added does; those who talk are told that the one
 * left, and that it added the other one.
 */
export function redirectInvitation(now: Now, leg: Leg, to: string, answers: number): void {
  const { connID, call, dn } = leg;
  const extra = { ...otherSide(now, leg), ...third(to, 'ConferenceMember') };
  finish(now, leg, 'EventReleased', { ...extra, CallState }, answers);
  const others = legsIn(now, connID, call, ON_THE_CALL).filter((other) => other.dn !== dn);
  tellDeleted(now, leg, { others, talking: others.filter(isAnswered) });
  invite(now, leg, { to, came: CallState });
}
