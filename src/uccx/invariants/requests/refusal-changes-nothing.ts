import { onlyLanded } from '../../../model/exchange/only-landed.ts';
import type { StateInvariant } from '../../../model/invariant.ts';
import type { Step } from '../../../model/scenario.ts';
import type { UCCXState } from '../../state.ts';
import { ged188 } from '../sources.ts';

/** Where it was under way, a refused request leaves its place; nothing else is different. */
export const refusalChangesNothing: StateInvariant<UCCXState> = {
  id: 'refusal-changes-nothing',
  statement: 'A request that fails changes nothing: no call, no agent, no session.',
  basis: 'inferred',
  source: ged188('FAILURE_CONF; CONTROL_FAILURE_CONF'),
  breaks: 'A client is told that its request failed, and it has an effect all the same.',

  needs: 'state',
  examine(step) {
    if (!fails(step)) return undefined;
    const { input, events } = step;
    const extra = events.find(({ event }) => !event.endsWith('FAILURE_CONF'));
    if (extra !== undefined) return { evidence: `${input.type} failed and ${extra.event} is said` };
    if (onlyLanded(step)) return 'upheld';
    return { evidence: `${input.type} failed and the state is not as before` };
  },
};

/** A request is refused at once, when the server comes to it, or without its ever coming to it. */
const fails = ({ reference, answer, events, input: { type } }: Step): boolean =>
  type === 'rejected-by-switch' || type === 'times-out'
    ? events.length > 0
    : answer === 'refused' && (reference !== undefined || type === 'carried-out');
