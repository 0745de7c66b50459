import type { StateInvariant } from '../../../model/invariant.ts';
import type { GenesysState, PartyState } from '../../state.ts';
import type { Configuration } from '../../vocabulary/configuration.ts';
import { eachMove } from '../each-move.ts';
import { partyStates } from '../sources.ts';

/** People outside have as many hands as lines: of phones alone it is claimed. */
export const talksOnOneCall: StateInvariant<GenesysState, Configuration> = {
  id: 'talks-on-one-call',
  statement:
    'A phone talks, dials or listens on one call at a time; all its others ring or are on hold.',
  basis: 'inferred',
  source: partyStates('Generic telephony states: Connected and Held'),
  breaks: 'Two conversations are heard at one phone, or a desktop shows two active calls.',

  needs: 'state',
  examine: eachMove(({ dn, connID, is }, { after }, { dns }) => {
    if (!isActive(is)) return undefined;
    if (!dns.some(({ name, type }) => name === dn && type === 'extension')) return undefined;
    const other = after.calls.findIndex(
      ({ standing }, slot) => slot + 1 !== connID && isActive(standing[dn]),
    );
    return other < 0 ? 'upheld' : { evidence: `${dn} talks on calls ${connID} and ${other + 1}` };
  }),
};

const isActive = (state: PartyState | undefined): boolean =>
  state === 'established' || state === 'dialing' || state === 'observing';
