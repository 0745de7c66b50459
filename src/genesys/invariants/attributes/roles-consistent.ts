import type { Heard } from '../../../model/heard.ts';
import type { HeardInvariant } from '../../../model/invariant.ts';
import { against } from '../evidence.ts';
import { type PartyHistory, partyHistory } from '../memories/party-history.ts';
import { basicCallModels } from '../sources.ts';

/**
 * Choices: the multiple-ACD table prints role Origination in EventDiverted of
 * a queue that has Destination everywhere else; a log that does so is undecided.
 */
export const rolesConsistent: HeardInvariant<PartyHistory> = {
  id: 'roles-consistent',
  statement:
    'A party keeps its ThisDNRole, unless it becomes ConferenceMember when the call is conferenced or another party takes the place of one that transfers it, and the other side has the other role.',
  basis: 'inferred',
  source: basicCallModels('ThisDNRole and OtherDNRole in every table'),
  breaks: 'Caller and called party change places in the middle of a call.',

  needs: 'events',
  memory: partyHistory,
  observe(party, heard) {
    const { ThisDNRole: role, OtherDNRole: otherRole } = heard.attributes;
    if (role === undefined) return undefined;
    if (isOfPair(role) && role === otherRole) {
      return against(heard, `both sides have the role ${role}`);
    }
    if (party.role === '') return undefined;
    if (role === party.role) return 'upheld';
    if (party.doubted || (heard.name === 'EventDiverted' && role === 'Origination')) {
      return 'undecided';
    }
    return isConferencing(heard) || isTransferring(heard)
      ? 'upheld'
      : against(heard, `ThisDNRole was ${party.role} and is ${role}`);
  },
};

const isOfPair = (role: string): boolean => role === 'Origination' || role === 'Destination';

const isTransferring = ({ name, attributes }: Heard): boolean =>
  name === 'EventPartyChanged' && attributes['CallState'] === 'Transferred';

const isConferencing = ({ name, attributes }: Heard): boolean =>
  attributes['ThisDNRole'] === 'ConferenceMember' &&
  (name === 'EventPartyAdded' ||
    name === 'EventPartyChanged' ||
    attributes['CallState'] === 'Conferenced');
