import type { StateInvariant } from '../../../model/invariant.ts';
import type { Step } from '../../../model/scenario.ts';
import type { GenesysState, PartyState } from '../../state.ts';
import type { Configuration } from '../../vocabulary/configuration.ts';
import { eachMove } from '../each-move.ts';
import { tLibrary } from '../sources.ts';

/** Nobody is asked to do anything when two calls become one, but the party that asked for it. */
export const goesOverAsItStands: StateInvariant<GenesysState, Configuration> = {
  id: 'goes-over-as-it-stands',
  statement:
    'Who goes over from one call to another when they become one stands there as it stood: it talks, rings, waits or holds on.',
  basis: 'inferred',
  source: tLibrary('TCompleteTransfer; TCompleteConference: before and after the answer'),
  breaks: 'A phone that still rings counts as answered, or somebody is taken off hold unasked.',

  needs: 'state',
  examine: eachMove(({ dn, connID, was, is }, step) => {
    if (was !== 'none') return undefined;
    const stood = leftBehind(step, dn);
    if (stood === undefined) return undefined;
    return is === stood
      ? 'upheld'
      : { evidence: `${dn} was ${stood} and is ${is} on call ${connID}, to which it went over` };
  }),
};

/** How the party stood on the call that it left by this step; nothing where it left none. */
function leftBehind({ before, after }: Step<GenesysState>, dn: string): PartyState | undefined {
  const left = before.calls.find(
    ({ standing }, slot) =>
      (standing[dn] ?? 'none') !== 'none' && after.calls[slot]?.standing[dn] === 'none',
  );
  return left?.standing[dn];
}
