import { pick } from '../../model/choices.ts';
import type { Choose } from '../../model/switch.ts';
import { type Leg, type Now, callAt, legOf } from '../telephony/now.ts';

/** A call between DNs: who called, and where it is going. */
export interface OnItsWay {
  readonly caller: Leg;
  readonly to: string;
}

/** The call with this ConnID, if it is on its way. */
export function onItsWay(now: Now, connID: number): OnItsWay | undefined {
  const call = callAt(now, connID);
  if (call === undefined || call.heading === null || call.caller === null) return undefined;
  return { caller: legOf(connID, call, call.caller), to: call.heading };
}

/** A call that is on its way, by choice. */
export function someOnItsWay(now: Now, choose: Choose): OnItsWay | undefined {
  return pick(
    now.state.calls.flatMap((_, slot) => onItsWay(now, slot + 1) ?? []),
    choose,
  );
}
