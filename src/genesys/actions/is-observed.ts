import { type Occurrence, occurrence } from '../occurrence.ts';
import { supervisorOf } from '../telephony/monitoring.ts';
import {
  type Leg,
  type Now,
  isAnswered,
  isObserver,
  legAt,
  legHere,
  legsOfDN,
} from '../telephony/now.ts';
import { callObserver } from '../telephony/observe.ts';
import { hasLineFree } from '../telephony/offer.ts';
import { isUntaken, othersOn } from '../telephony/two-calls.ts';
import type { InputOf } from '../vocabulary/inputs.ts';
import { somePlace } from './person.ts';

/** The call that an agent has answered is observed. Source: monitoring calls, service observing on agent. */
export const isObserved: Occurrence = occurrence<InputOf<'is-observed'>>({
  type: 'is-observed',
  class: 'action',
  weight: 10,
  ends: false,
  some(glance, choose) {
    const place = somePlace(glance, ['established'], choose);
    return place && { type: 'is-observed', ...place };
  },
  isPossible(now, { connID, thisDN }) {
    const leg = legAt(now, connID, thisDN);
    return leg !== undefined && isObservable(now, leg);
  },
  happen: (now, input) => callObserver(now, legHere(now, input)),
});

/**
 * The agent talks with somebody, and its supervisor is free to listen.
 * Choices: a consultation is not observed (field knowledge: the default), a call
 * not twice for one agent, and nobody listens to two calls at a time.
 */
function isObservable(now: Now, leg: Leg): boolean {
  const { call, party, dn } = leg;
  const supervisor = supervisorOf(now, dn);
  return (
    supervisor !== '' &&
    party.state === 'established' &&
    call.observed === '' &&
    call.consults === null &&
    call.standing[supervisor] === 'none' &&
    hasLineFree(now, supervisor) &&
    !legsOfDN(now, supervisor).some(isObserver) &&
    !isUntaken(now, leg) &&
    othersOn(now, leg).some(isAnswered)
  );
}
