import { type Leg, type Now, type Place, legAt, legOf } from '../telephony/now.ts';
import type { Target } from './control.ts';

/** A call that is consulted about, and the consultation: both as the agent in between has them. */
export interface Consultation {
  readonly primary: Leg;
  readonly consult: Leg;
  /** The connection of who is consulted; `none` while nothing alerts there. */
  readonly consulted: Leg;
}

/** The consultation that this device makes about this call. */
export function consultationAt(now: Now, { thisDN, connID }: Place): Consultation | undefined {
  const primary = legAt(now, connID, thisDN);
  const slot = now.state.calls.findIndex(
    (call) => call.stage === 'live' && call.primary === connID && call.caller === thisDN,
  );
  const call = now.state.calls[slot];
  const dialed = call?.dialed ?? null;
  if (primary === undefined || call === undefined || dialed === null) return undefined;
  return {
    primary,
    consult: legOf(slot + 1, call, thisDN),
    consulted: legOf(slot + 1, call, dialed),
  };
}

/** The consultation there, after it was found to be there. */
export function consultationHere(now: Now, { thisDN, connID }: Target): Consultation {
  const found = consultationAt(now, { thisDN, connID });
  if (found === undefined) throw new RangeError(`${thisDN} does not consult about call ${connID}`);
  return found;
}
