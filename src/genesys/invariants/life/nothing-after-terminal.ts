import type { HeardInvariant } from '../../../model/invariant.ts';
import { against } from '../evidence.ts';
import { type PartyHistory, comesAgain, partyHistory } from '../memories/party-history.ts';
import { basicCallModels } from '../sources.ts';

/** A queue the call comes to again, a member that is added again, and a phone to which a transferred or redirected call is sent back begin anew. */
export const nothingAfterTerminal: HeardInvariant<PartyHistory> = {
  id: 'nothing-after-terminal',
  statement: 'Nothing is said to a party of a call after its terminal event.',
  basis: 'inferred',
  source: basicCallModels('Abnormal call flows of every connection-establishing phase'),
  breaks: 'A call that is over comes back on the screen of a party that left it.',

  needs: 'events',
  memory: partyHistory,
  observe(party, heard) {
    if (party.stage !== 'over' || comesAgain(party, heard)) return undefined;
    return party.doubted ? 'undecided' : against(heard, 'the party had its terminal event before');
  },
  atRest: (party) => (party.stage === 'over' ? 'upheld' : undefined),
};
