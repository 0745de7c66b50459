import type { HeardInvariant } from '../../../model/invariant.ts';
import { against } from '../evidence.ts';
import { type Switchboard, switchboard } from '../memories/switchboard.ts';
import { eventReference } from '../sources.ts';

/**
 * Choices: the tables print OtherDN without its role where they shorten; so a
 * missing role is judged only where the event's page demands it: EventDialing.
 */
export const otherDNAndRoleTogether: HeardInvariant<Switchboard> = {
  id: 'other-dn-and-role-together',
  statement: 'OtherDNRole is there only if OtherDN is, and in EventDialing whenever OtherDN is.',
  basis: 'stated',
  source: eventReference('EventDialing: OtherDNRole'),
  breaks: 'An event gives a role to nobody.',

  needs: 'events',
  memory: switchboard,
  observe(_board, heard) {
    const { OtherDN: otherDN, OtherDNRole: role } = heard.attributes;
    if (heard.kind === 'request' || (otherDN === undefined && role === undefined)) return undefined;
    if (otherDN === undefined) {
      return against(heard, `OtherDNRole is ${role} and there is no OtherDN`);
    }
    if (role !== undefined) return 'upheld';
    return heard.name === 'EventDialing'
      ? against(heard, `OtherDN ${otherDN} has no role`)
      : 'undecided';
  },
};
