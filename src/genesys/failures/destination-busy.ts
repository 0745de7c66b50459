import { pick } from '../../model/choices.ts';
import { onItsWay, someUnderWay, underWay } from '../actions/on-its-way.ts';
import { type Occurrence, occurrence } from '../occurrence.ts';
import { findBusy } from '../telephony/depart.ts';
import type { Now } from '../telephony/now.ts';
import { BUSY_REASONS, type BusyReason } from '../vocabulary/attributes.ts';
import type { InputOf } from '../vocabulary/inputs.ts';

/** The destination is busy or no such number; CallState says why. Source: internal/inbound call, row `**`, note a. */
export const destinationBusy: Occurrence = occurrence<InputOf<'destination-busy'>>({
  type: 'destination-busy',
  class: 'failure',
  weight: 0.7,
  ends: false,
  some(glance, choose) {
    const connID = someUnderWay(glance, choose);
    const callState = connID && pick(BUSY_REASONS, choose);
    return callState ? { type: 'destination-busy', connID, callState } : undefined;
  },
  isPossible(now, { connID, callState }) {
    const way = onItsWay(now, connID);
    return (
      way !== undefined &&
      way.caller.party.state !== 'detecting' &&
      isReasonAt(now, way.to, callState)
    );
  },
  happen(now, { connID, callState }) {
    const { caller, to } = underWay(now, connID);
    findBusy(now, caller, to, callState);
  },
});

/**
 * Choices: people outside can leave a call unanswered and lines to them can be
 * taken; inside only a person is busy, and a queue or routing point is at most
 * no valid number.
 */
function isReasonAt({ site }: Now, dn: string, callState: BusyReason): boolean {
  if (site.is(dn, 'external', 'trunk')) return true;
  if (OUTSIDE_ONLY.has(callState)) return false;
  return callState !== 'Busy' || site.is(dn, 'extension');
}

const OUTSIDE_ONLY: ReadonlySet<BusyReason> = new Set([
  'NoAnswer',
  'AllTrunksBusy',
  'SitNocircuit',
]);
