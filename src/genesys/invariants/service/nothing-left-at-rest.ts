import type { StateInvariant } from '../../../model/invariant.ts';
import type { Call, GenesysState } from '../../state.ts';
import { partyStates } from '../sources.ts';

/** Terminal events that are still to be told when the link comes back are not left over. */
export const nothingLeftAtRest: StateInvariant<GenesysState> = {
  id: 'nothing-left-at-rest',
  statement:
    'When all calls are over, no party, queue entry, destination or request under way is left.',
  basis: 'inferred',
  source: partyStates('NULL: the party has left the call'),
  breaks: 'A phone or a queue position stays taken by a call that is over.',

  needs: 'state',
  atRest({ calls, inFlight, link }) {
    for (const [slot, call] of calls.entries()) {
      const left = leftIn(call, link === 'connected');
      if (left !== undefined) return { evidence: `call ${slot + 1} is over: ${left}` };
    }
    return inFlight.every((request) => request === null)
      ? 'upheld'
      : { evidence: 'a request is still in flight' };
  },
};

function leftIn(
  { standing, missed, heading, observed }: Call,
  linkUp: boolean,
): string | undefined {
  if (observed !== '') return `it is still the observed call of ${observed}`;
  if (heading !== null) return `it is still on its way to ${heading}`;
  for (const dn of Object.keys(standing)) {
    if (standing[dn] !== 'none') return `${dn} is still ${standing[dn]}`;
    if (linkUp && missed[dn] !== 'none') return `${dn} was never told of its end`;
  }
  return undefined;
}
