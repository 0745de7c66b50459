import type { HeardInvariant } from '../../../model/invariant.ts';
import { against } from '../evidence.ts';
import { type CallHistory, callHistory, talkersBeside } from '../memories/call-history.ts';
import { legend } from '../sources.ts';

/** Judged on what one party that talks does in a conference; events about a member that comes or goes name that one. */
export const otherDNAbsentInConference: HeardInvariant<CallHistory> = {
  id: 'other-dn-absent-in-conference',
  statement: 'OtherDN is absent where the other side is a conference.',
  basis: 'stated',
  source: legend('Complex parties'),
  breaks: 'One member of a conference is shown as if it were the whole other side.',

  needs: 'events',
  memory: callHistory,
  observe(call, heard) {
    if (!isOfOneParty(heard.name) || heard.attributes['ThisDNRole'] === 'Observer') {
      return undefined;
    }
    const { ThisDN: thisDN, OtherDN: otherDN } = heard.attributes;
    if (Object.keys(call.members).length < 3 || talkersBeside(call, thisDN) < 2) return undefined;
    if (call.doubted) return 'undecided';
    return otherDN === undefined
      ? 'upheld'
      : against(heard, `the other side is a conference, OtherDN is ${otherDN}`);
  },
};

const isOfOneParty = (name: string): boolean =>
  name === 'EventReleased' ||
  name === 'EventHeld' ||
  name === 'EventRetrieved' ||
  name === 'EventEstablished';
