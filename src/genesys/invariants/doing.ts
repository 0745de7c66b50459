import type { SwitchEvent } from '../../model/event.ts';
import type { Step } from '../../model/scenario.ts';
import type { GenesysState, InFlight } from '../state.ts';
import { slotOf } from '../vocabulary/conn-id.ts';
import { isObserver } from './each-move.ts';

/** The party of a call that an event is said to observes it, before the step or after. */
export function isToldToObserver(
  { to, attributes }: SwitchEvent,
  step: Step<GenesysState>,
): boolean {
  const slot = slotOf(attributes['ConnID']) - 1;
  return (
    isObserver(step.before.calls[slot]?.standing[to]) ||
    isObserver(step.after.calls[slot]?.standing[to])
  );
}

/** What a step was about: the request that was carried out or given up, or else the input itself. */
export interface Doing {
  readonly type: string;
  readonly thisDN?: string | number;
  readonly otherDN?: string | number;
  readonly connID?: string | number;
  readonly consultConnID?: string | number;
  readonly mergeType?: string | number;
  readonly workMode?: string | number;
}

/** What happened in a step, whether it was asked then or before. */
export const doing = (step: Step<GenesysState>): Doing => landed(step) ?? step.input;

/** The request that was in flight before the step and is not any more; routes of an abandoned call apart. */
function landed({ input, before, after }: Step<GenesysState>): Doing | undefined {
  if (input.type !== 'carried-out') return undefined;
  for (const [slot, request] of before.inFlight.entries()) {
    if (request !== null && after.inFlight[slot] === null && request.request !== 'TRouteCall') {
      return asDone(request);
    }
  }
  return undefined;
}

const asDone = ({ request, ...asked }: InFlight): Doing => ({ type: request, ...asked });

/** The party that hands its call on by this step, if it was let. */
export function whoTransfers(step: Step<GenesysState>): string | undefined {
  const done = doing(step);
  return TRANSFERS.has(done.type) ? whoLeft(done, step) : undefined;
}

/** The party that sends a ringing call on by this step, if it was let. */
export function whoRedirects(step: Step<GenesysState>): string | undefined {
  const done = doing(step);
  return done.type === 'TRedirectCall' ? whoLeft(done, step) : undefined;
}

/** The party that makes a conference of its two calls by this step, if it was let. */
export function whoConferences(step: Step<GenesysState>): string | undefined {
  const { type, thisDN, ...asked } = doing(step);
  const isMeant = type === 'TCompleteConference' || asked.mergeType === 'ForConference';
  return isMeant && typeof thisDN === 'string' ? thisDN : undefined;
}

/** The party that asked, if it was on the call and is not any more. */
function whoLeft(
  { thisDN, connID }: Doing,
  { before, after }: Step<GenesysState>,
): string | undefined {
  if (typeof thisDN !== 'string' || typeof connID !== 'number') return undefined;
  const slot = connID - 1;
  const hasLeft =
    (before.calls[slot]?.standing[thisDN] ?? 'none') !== 'none' &&
    after.calls[slot]?.standing[thisDN] === 'none';
  return hasLeft ? thisDN : undefined;
}

const TRANSFERS: ReadonlySet<string> = new Set([
  'TCompleteTransfer',
  'TMuteTransfer',
  'TSingleStepTransfer',
  'TMergeCalls',
]);

/** The party that leaves its call by its own doing: it hangs up, rejects, sends it on, or asked to be let go. */
export function whoLeaves(step: Step<GenesysState>): string | undefined {
  const { type, thisDN, otherDN } = doing(step);
  const isOwnDoing = LEAVING.has(type) || (type === 'TDeleteFromConference' && thisDN === otherDN);
  return isOwnDoing && typeof thisDN === 'string' ? thisDN : undefined;
}

const LEAVING: ReadonlySet<string> = new Set([
  'hangs-up',
  'rejects',
  'TReleaseCall',
  'TClearCall',
  'TRedirectCall',
]);
