import type { HeardInvariant } from '../../../model/invariant.ts';
import { against } from '../evidence.ts';
import { type CallHistory, callHistory, memberNamed } from '../memories/call-history.ts';
import { tLibrary } from '../sources.ts';

/** Who joined as OtherDN, who made it join as ThirdPartyDN; with it the call is a conference. Of several who join together it may name none. */
export const partyAddedNamesNewcomer: HeardInvariant<CallHistory> = {
  id: 'party-added-names-newcomer',
  statement:
    'EventPartyAdded names another party as NewParty, if it names one, and the party of the call that added it as AddedBy, with CallState Conferenced.',
  basis: 'inferred',
  source: tLibrary('TCompleteConference; TSingleStepConference'),
  breaks: 'The desktops of those on the call do not show who has joined.',

  needs: 'events',
  memory: callHistory,
  observe(call, heard) {
    if (heard.name !== 'EventPartyAdded') return undefined;
    const {
      OtherDN: newcomer,
      OtherDNRole: role,
      ThirdPartyDN: adder,
      ThirdPartyDNRole: doer,
    } = heard.attributes;
    if (newcomer === heard.to) {
      return against(heard, 'the one who is told is named as the newcomer');
    }
    if (newcomer !== undefined && newcomer === adder) {
      return against(heard, `${newcomer} added itself`);
    }
    if (role === 'Observer') return undefined;
    if (newcomer !== undefined && role !== 'NewParty') {
      return against(heard, `OtherDNRole is ${role ?? 'missing'}`);
    }
    if (doer !== 'AddedBy') return against(heard, `ThirdPartyDNRole is ${doer ?? 'missing'}`);
    if (adder === undefined) return against(heard, 'ThirdPartyDN is missing');
    if (call.complete && memberNamed(call, adder) === undefined) {
      return against(heard, `${adder}, who added it, was not on the call`);
    }
    if (heard.attributes['ThisDNRole'] === 'Observer') return 'upheld';
    const callState = heard.attributes['CallState'];
    return callState === 'Conferenced'
      ? 'upheld'
      : against(heard, `CallState is ${callState ?? 'missing'}`);
  },
};
