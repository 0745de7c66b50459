import { onlyLanded } from '../../../model/exchange/only-landed.ts';
import type { StateInvariant } from '../../../model/invariant.ts';
import type { Step } from '../../../model/scenario.ts';
import type { GenesysState } from '../../state.ts';
import { tLibrary } from '../sources.ts';

/** Where it was under way, a refused request leaves its place; nothing else is different. */
export const refusalChangesNothing: StateInvariant<GenesysState> = {
  id: 'refusal-changes-nothing',
  statement: 'A request that is refused changes nothing on the switch.',
  basis: 'inferred',
  source: tLibrary('EventError as the answer to a request'),
  breaks: 'A request that was answered by EventError has an effect all the same.',

  needs: 'state',
  examine(step) {
    if (!fails(step)) return undefined;
    if (onlyLanded(step)) return 'upheld';
    return { evidence: `${step.input.type} was refused and the state is not as before` };
  },
};

/** A request is refused at once, when the switch comes to it, or without its ever coming to it. */
const fails = ({ reference, answer, events, input: { type } }: Step): boolean =>
  type === 'rejected-by-switch' || type === 'times-out'
    ? events.length > 0
    : answer === 'refused' && (reference !== undefined || type === 'carried-out');
