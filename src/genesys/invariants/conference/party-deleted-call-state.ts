import type { HeardInvariant } from '../../../model/invariant.ts';
import { against } from '../evidence.ts';
import { type CallHistory, callHistory, membersWithout } from '../memories/call-history.ts';
import { releasingCalls } from '../sources.ts';

/** Not decided where somebody may be on the call whom no event has named. A member that still rings counts. */
export const partyDeletedCallState: HeardInvariant<CallHistory> = {
  id: 'party-deleted-call-state',
  statement:
    'CallState of EventPartyDeleted is Conferenced if and only if more than two parties remain, otherwise Ok.',
  basis: 'stated',
  source: releasingCalls('Release from conference phase, note a'),
  breaks:
    'A conversation of two is still shown as a conference, or a conference as a conversation.',

  needs: 'events',
  memory: callHistory,
  observe(call, heard) {
    if (heard.name !== 'EventPartyDeleted') return undefined;
    if (!call.complete) return 'undecided';
    const { CallState: callState, OtherDN: leaver } = heard.attributes;
    const remaining = membersWithout(call, leaver);
    const due = remaining > 2 ? 'Conferenced' : 'Ok';
    if ((callState ?? 'Ok') === due) return 'upheld';
    return against(heard, `${remaining} parties remain and CallState is ${callState ?? 'missing'}`);
  },
};
