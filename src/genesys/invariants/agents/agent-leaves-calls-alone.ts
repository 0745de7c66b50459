import type { StateInvariant } from '../../../model/invariant.ts';
import type { GenesysState } from '../../state.ts';
import { agentStates } from '../sources.ts';
import { agentStep } from './agent-step.ts';

/** Even on a call: it is then busy and Ready, or busy and NotReady. */
export const agentLeavesCallsAlone: StateInvariant<GenesysState> = {
  id: 'agent-leaves-calls-alone',
  statement:
    'Whoever logs in or out, or gets ready or not, changes no call by it, and no event of a call is said.',
  basis: 'inferred',
  source: agentStates('BusyReady, BusyNotReady'),
  breaks: 'An agent who asks for a break after this call loses the caller.',

  needs: 'state',
  examine(step) {
    const asked = agentStep(step);
    if (asked === undefined) return undefined;
    const { before, after, events } = step;
    const said = events.find(({ attributes }) => attributes['ConnID'] !== undefined);
    if (said !== undefined) {
      return { evidence: `${said.event} was said to ${said.to} because of ${asked.thisDN}` };
    }
    return before.calls === after.calls ||
      JSON.stringify(before.calls) === JSON.stringify(after.calls)
      ? 'upheld'
      : { evidence: `a call is not as it was before ${asked.thisDN} changed` };
  },
};
