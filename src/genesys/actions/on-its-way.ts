import { pick } from '../../model/choices.ts';
import type { Choose } from '../../model/switch.ts';
import type { Glance } from '../telephony/glance.ts';
import { type Leg, type Now, callAt, legOf } from '../telephony/now.ts';

/** A call between DNs: who called, and where it is going. */
export interface OnItsWay {
  readonly caller: Leg;
  readonly to: string;
}

/** The call with this ConnID, if it is on its way. */
export function onItsWay(now: Now, connID: number): OnItsWay | undefined {
  const call = callAt(now, connID);
  if (call === undefined) return undefined;
  const { heading, caller } = call;
  return heading === null || caller === null
    ? undefined
    : { caller: legOf(connID, call, caller), to: heading };
}

/** The call with this ConnID, after it was found to be on its way. */
export function underWay(now: Now, connID: number): OnItsWay {
  const way = onItsWay(now, connID);
  if (way === undefined) throw new RangeError(`call ${connID} is not on its way`);
  return way;
}

/** The ConnID of a call that is on its way, by choice. */
export function someUnderWay({ state }: Glance, choose: Choose): number | undefined {
  const onTheirWay: number[] = [];
  for (const [slot, { heading }] of state.calls.entries()) {
    if (heading !== null) onTheirWay.push(slot + 1);
  }
  return pick(onTheirWay, choose);
}
