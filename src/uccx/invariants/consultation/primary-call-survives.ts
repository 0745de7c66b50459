import type { HeardInvariant } from '../../../model/invariant.ts';
import { CALL_TYPE } from '../../vocabulary/enumerations.ts';
import { against } from '../evidence.ts';
import { isMerge, listOf } from '../fields.ts';
import { type CallHistory, callHistory } from '../memories/call-history.ts';
import { jtapi } from '../sources.ts';

/** The call under the PrimaryCallID is the one the caller has, not the one the agents made. */
export const primaryCallSurvives: HeardInvariant<CallHistory> = {
  id: 'primary-call-survives',
  statement:
    'A merge names the original call as the primary one, and its CallID is that of every connected party.',
  basis: 'stated',
  source: jtapi('Transfer and conference: the final call is the first one'),
  breaks: 'After a transfer the desktops follow a call that no longer exists.',

  needs: 'events',
  memory: callHistory,
  observe(call, heard) {
    if (!isMerge(heard.name)) return undefined;
    const { PrimaryCallID: primary, SecondaryCallID: secondary } = heard.attributes;
    if (primary === secondary) return against(heard, 'the call is merged with itself');
    if (call.callType === CALL_TYPE.consult) return against(heard, 'that is the consult call');
    if (call.cleared || call.ended) return against(heard, 'the primary call is over');
    const stray = listOf(heard.attributes, 'ConnectedPartyCallID').find((id) => id !== primary);
    return stray === undefined ? 'upheld' : against(heard, `a party is connected to call ${stray}`);
  },
};
