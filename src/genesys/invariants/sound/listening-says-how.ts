import type { HeardInvariant } from '../../../model/invariant.ts';
import { against } from '../evidence.ts';
import { type PartyHistory, partyHistory } from '../memories/party-history.ts';
import { tLibrary } from '../sources.ts';

/** Who has been a member of a conference stays one with two left, so that this holds of the last event too. */
export const listeningSaysHow: HeardInvariant<PartyHistory> = {
  id: 'listening-says-how',
  statement:
    'EventListenDisconnected and EventListenReconnected are said to members of a conference that have joined it, the one with CallState Held, the other with Ok, and name as ThirdPartyDN a member that did it.',
  basis: 'inferred',
  source: tLibrary('TListenDisconnect; TListenReconnect'),
  breaks: 'A supervisor believes that a customer is kept from hearing who hears everything.',

  needs: 'events',
  memory: partyHistory,
  observe(party, heard) {
    const due = CALL_STATES.get(heard.name);
    if (due === undefined) return undefined;
    if (party.doubted) return 'undecided';
    if (party.stage !== 'established' && party.stage !== 'moved') {
      return against(heard, `the party does not talk, it is ${party.stage}`);
    }
    const { ThisDNRole, CallState, ThirdPartyDN, ThirdPartyDNRole } = heard.attributes;
    if (ThisDNRole !== 'ConferenceMember') {
      return against(heard, `ThisDNRole is ${ThisDNRole ?? 'missing'}`);
    }
    if (CallState !== due) return against(heard, `CallState is ${CallState ?? 'missing'}`);
    if (ThirdPartyDN === undefined) return against(heard, 'ThirdPartyDN is missing');
    return ThirdPartyDNRole === 'ConferenceMember'
      ? 'upheld'
      : against(heard, `ThirdPartyDNRole is ${ThirdPartyDNRole ?? 'missing'}`);
  },
};

const CALL_STATES: ReadonlyMap<string, string> = new Map([
  ['EventListenDisconnected', 'Held'],
  ['EventListenReconnected', 'Ok'],
]);
