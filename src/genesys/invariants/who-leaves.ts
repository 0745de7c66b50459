import type { Step } from '../../model/scenario.ts';
import type { GenesysState, InFlight } from '../state.ts';

/** The party that a step makes leave its call by its own doing or by being deleted; nobody where that is not what it does. */
export function whoLeaves(step: Step<GenesysState>): string | undefined {
  const { type, thisDN, otherDN } = carriedOut(step) ?? step.input;
  const leaving = type === 'TDeleteFromConference' ? otherDN : thisDN;
  return typeof leaving === 'string' ? leaving : undefined;
}

interface Doing {
  readonly type: string;
  readonly thisDN?: string | number;
  readonly otherDN?: string | number;
}

/** The request that was in flight before the step and is not any more; abandoned route requests apart. */
function carriedOut({ input, before, after }: Step<GenesysState>): Doing | undefined {
  if (input.type !== 'carried-out') return undefined;
  for (const [slot, request] of before.inFlight.entries()) {
    if (request !== null && after.inFlight[slot] === null && request.request !== 'TRouteCall') {
      return asDone(request);
    }
  }
  return undefined;
}

const asDone = ({ request, thisDN, otherDN }: InFlight): Doing => ({
  type: request,
  thisDN,
  otherDN,
});
