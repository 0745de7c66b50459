import { pick } from '../../model/choices.ts';
import { type Occurrence, occurrence } from '../occurrence.ts';
import { findBusy } from '../telephony/depart.ts';
import { type Leg, type Now, callAt, legOf } from '../telephony/now.ts';
import { dialingFor } from '../telephony/predictive.ts';
import { DIALING_RESULTS, type DialingResult } from '../vocabulary/attributes.ts';
import type { InputOf } from '../vocabulary/inputs.ts';

/** The dialing of a predictive call comes to nothing; EventReleased at the queue says why. Source: predictive call, row `*`, note a. */
export const dialingFails: Occurrence = occurrence<InputOf<'dialing-fails'>>({
  type: 'dialing-fails',
  class: 'failure',
  weight: 2,
  ends: true,
  some({ state }, choose) {
    const dialed = state.calls.flatMap((call, slot) =>
      call.dialedBy === 'switch' && Object.values(call.standing).includes('detecting')
        ? [slot + 1]
        : [],
    );
    const connID = pick(dialed, choose);
    const result = connID && pick(DIALING_RESULTS, choose);
    return result ? { type: 'dialing-fails', connID, result } : undefined;
  },
  isPossible(now, { connID, result }) {
    const queue = queueOf(now, connID);
    return queue !== undefined && isResult(now, queue, result);
  },
  happen(now, { connID, result }) {
    const queue = queueOf(now, connID);
    if (queue !== undefined) findBusy(now, queue, queue.call.dialed ?? '', result);
  },
});

function queueOf(now: Now, connID: number): Leg | undefined {
  const call = callAt(now, connID);
  return call && dialingFor(now, { connID, call });
}

/**
 * Choices: what answers, or does not, has rung before; a number that cannot be
 * reached never rings. Machines answer, and lines are taken, outside only.
 */
function isResult(now: Now, { connID, call }: Leg, result: DialingResult): boolean {
  if (result === 'GeneralError' || result === 'SystemError') return true;
  const to = call.dialed ?? '';
  if (OUTSIDE_ONLY.has(result) && !now.site.is(to, 'external', 'trunk')) return false;
  return RUNG.has(result) === (legOf(connID, call, to).party.state === 'ringing');
}

const RUNG: ReadonlySet<DialingResult> = new Set([
  'NoAnswer',
  'AnsweringMachineDetected',
  'FaxDetected',
  'QueueFull',
  'Dropped',
]);

const OUTSIDE_ONLY: ReadonlySet<DialingResult> = new Set([
  'AnsweringMachineDetected',
  'FaxDetected',
  'AllTrunksBusy',
  'SitNocircuit',
]);
