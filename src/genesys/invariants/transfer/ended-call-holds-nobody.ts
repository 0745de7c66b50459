import type { Finding, StateInvariant } from '../../../model/invariant.ts';
import type { GenesysState } from '../../state.ts';
import type { Configuration } from '../../vocabulary/configuration.ts';
import { partyStates } from '../sources.ts';

/** At rest the same is claimed of all calls; here at once, so that nobody is left alone with a call meanwhile. */
export const endedCallHoldsNobody: StateInvariant<GenesysState, Configuration> = {
  id: 'ended-call-holds-nobody',
  statement:
    'A call that ends, or becomes one with another, leaves nobody behind that talks on it, holds it or waits for it; and a call on which nobody is left has ended.',
  basis: 'inferred',
  source: partyStates('NULL: the party has left the call'),
  breaks: 'Somebody is left on hold on a call that there is not any more.',

  needs: 'state',
  examine({ before, after }, { dns }) {
    if (before.calls === after.calls) return undefined;
    let finding: Finding;
    for (const [slot, call] of after.calls.entries()) {
      if (before.calls[slot] === call || call.stage === 'unused') continue;
      const left = dns.find(({ name }) => (call.standing[name] ?? 'none') !== 'none');
      if ((left === undefined) !== (call.stage === 'over')) {
        return {
          evidence: `call ${slot + 1} is ${call.stage} with ${left?.name ?? 'nobody'} on it`,
        };
      }
      if (left === undefined) finding = 'upheld';
    }
    return finding;
  },
};
