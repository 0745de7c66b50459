import type { HeardInvariant } from '../../../model/invariant.ts';
import { against } from '../evidence.ts';
import { type CallHistory, callHistory, memberNamed } from '../memories/call-history.ts';
import { releasingCalls } from '../sources.ts';

/** Who left as OtherDN, who made it leave as ThirdPartyDN: the same one when it left by itself. */
export const partyDeletedNamesLeaver: HeardInvariant<CallHistory> = {
  id: 'party-deleted-names-leaver',
  statement:
    'EventPartyDeleted names another party, the one that left, as DeletedParty and as DeletedBy the one that did it: itself or another party; who is left with an observer hears of that one instead, and the observer of neither.',
  basis: 'stated',
  source: releasingCalls('Release from conference phase; Delete from conference phase'),
  breaks: 'The desktops of those who stay show the wrong party as gone.',

  needs: 'events',
  memory: callHistory,
  observe(call, heard) {
    if (heard.name !== 'EventPartyDeleted') return undefined;
    const {
      OtherDN: leaver,
      OtherDNRole: role,
      ThirdPartyDN: deleter,
      ThirdPartyDNRole: doer,
      ThisDN: thisDN,
    } = heard.attributes;
    if (leaver === undefined) return 'undecided';
    if (leaver === thisDN) {
      return against(heard, 'the one who is told is named as the one who left');
    }
    if (role !== 'DeletedParty') return against(heard, `OtherDNRole is ${role ?? 'missing'}`);
    const isUnnamed = heard.attributes['ThisDNRole'] === 'Observer' && deleter === undefined;
    if (doer !== 'DeletedBy' && doer !== 'Observer' && !isUnnamed) {
      return against(heard, `ThirdPartyDNRole is ${doer ?? 'missing'}`);
    }
    if (deleter === undefined && !isUnnamed) return against(heard, 'ThirdPartyDN is missing');
    for (const named of [leaver, deleter ?? leaver]) {
      if (memberNamed(call, named) !== undefined || named === call.observer) continue;
      return isAllHeard(call) ? against(heard, `${named} was not on the call`) : 'undecided';
    }
    return 'upheld';
  },
};

/** Everybody on the call hears events itself: nobody can have come in the place of one who does not. */
const isAllHeard = ({ complete, members }: Readonly<CallHistory>): boolean =>
  complete && Object.values(members).every(({ heard, standing }) => heard || standing === 'gone');
