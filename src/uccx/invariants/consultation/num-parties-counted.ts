import type { HeardInvariant } from '../../../model/invariant.ts';
import { against } from '../evidence.ts';
import { connectedParties, isMerge, listOf } from '../fields.ts';
import { singleMessage } from '../memories/single-message.ts';
import { ged188 } from '../sources.ts';

/** Each party is a group of three fields: call, type and device. */
export const numPartiesCounted: HeardInvariant<object> = {
  id: 'num-parties-counted',
  statement: 'NumParties is the number of ConnectedParty entries, and no party is there twice.',
  basis: 'stated',
  source: ged188('CALL_CONFERENCED_EVENT; CALL_TRANSFERRED_EVENT: NumParties'),
  breaks: 'A client that reads as many entries as it was told reads too far or too little.',

  needs: 'events',
  memory: singleMessage,
  observe(_nothing, heard) {
    if (!isMerge(heard.name)) return undefined;
    const { NumParties: told } = heard.attributes;
    const parties = connectedParties(heard.attributes);
    const calls = listOf(heard.attributes, 'ConnectedPartyCallID');
    if (told !== String(parties.length) || calls.length !== parties.length) {
      return against(heard, `NumParties is ${told}, ${parties.length} parties are listed`);
    }
    return new Set(parties).size === parties.length
      ? 'upheld'
      : against(heard, `a party is listed twice: ${parties.join(', ')}`);
  },
};
