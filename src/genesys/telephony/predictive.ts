import { type Leg, type Now, legsIn } from './now.ts';

/** Calls wait there; the switch dials predictive calls on its behalf. */
export const isQueue = ({ site }: Now, dn: string): boolean =>
  site.is(dn, 'acd-queue', 'routing-point', 'routing-queue');

/** The queue or routing point that has this call dialed while it is not answered yet; none of any other call. */
export const dialingFor = (now: Now, { connID, call }: CallOf): Leg | undefined =>
  call.dialedBy === 'switch' ? legsIn(now, connID, call, ['detecting'])[0] : undefined;

type CallOf = Pick<Leg, 'connID' | 'call'>;
