import type { Finding, StateInvariant } from '../../../model/invariant.ts';
import type { Call, GenesysState } from '../../state.ts';
import type { Configuration } from '../../vocabulary/configuration.ts';
import { isAnswered, isObserver } from '../each-move.ts';
import { monitoringCalls } from '../sources.ts';

/** A call that is over has nobody on it at all: that is claimed elsewhere. */
export const observerLeavesWithAgent: StateInvariant<GenesysState, Configuration> = {
  id: 'observer-leaves-with-agent',
  statement:
    'A call has one observer at most, and only as long as the agent it was called for is on the call.',
  basis: 'stated',
  source: monitoringCalls('Agent releases first; External party releases first'),
  breaks: 'A supervisor goes on listening to a call of which its agent is not a party any more.',

  needs: 'state',
  examine({ before, after }, { dns }) {
    if (before.calls === after.calls) return undefined;
    let finding: Finding;
    for (const [slot, call] of after.calls.entries()) {
      if (before.calls[slot] === call) continue;
      const observers = dns.filter(({ name }) => isObserver(call.standing[name]));
      if (observers.length === 0) continue;
      const wrong = wrongWith(call, observers.length);
      if (wrong !== undefined) return { evidence: `call ${slot + 1} ${wrong}` };
      finding = 'upheld';
    }
    return finding;
  },
};

function wrongWith({ observed, standing }: Call, observers: number): string | undefined {
  if (observers > 1) return `has ${observers} observers`;
  return isAnswered(standing[observed])
    ? undefined
    : `has an observer, and ${observed === '' ? 'nobody is observed' : `${observed} is not on it`}`;
}
