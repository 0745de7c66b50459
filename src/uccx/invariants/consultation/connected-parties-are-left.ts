import type { Finding, StateInvariant } from '../../../model/invariant.ts';
import type { UCCXState } from '../../state.ts';
import type { Configuration } from '../../vocabulary/configuration.ts';
import { slotOf } from '../calls-of.ts';
import { againstSaid } from '../evidence.ts';
import { connectedParties, isMerge } from '../fields.ts';
import { protocol } from '../sources.ts';
import { isOn } from '../../telephony/now.ts';
import { devicesOn } from '../who-is-on.ts';

/** Outside numbers that no other message names are connected parties too. */
export const connectedPartiesAreLeft: StateInvariant<UCCXState, Configuration> = {
  id: 'connected-parties-are-left',
  statement:
    'The ConnectedParty entries of a merge are the parties that are on the primary call after it.',
  basis: 'stated',
  source: protocol('CALL_TRANSFERRED_EVENT; CALL_CONFERENCED_EVENT: connected parties'),
  breaks: 'A supervisor counts people in the call who have left it, or misses some who are there.',

  needs: 'state',
  examine({ after, events }, config) {
    let finding: Finding;
    for (const said of events) {
      if (!isMerge(said.event)) continue;
      const call = after.calls[slotOf(config, said.attributes['PrimaryCallID']) - 1];
      if (call === undefined) return 'undecided';
      const listed = connectedParties(said.attributes);
      const stray = listed.find((device) => !isOn(call, device));
      if (stray !== undefined) return againstSaid(said, `${stray} is not on the call`);
      const missed = devicesOn(call).find((device) => !listed.includes(device));
      if (missed !== undefined) return againstSaid(said, `${missed} is on the call, not listed`);
      finding = 'upheld';
    }
    return finding;
  },
};
