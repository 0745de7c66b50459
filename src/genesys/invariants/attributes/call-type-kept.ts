import type { HeardInvariant } from '../../../model/invariant.ts';
import { against } from '../evidence.ts';
import { type CallHistory, callHistory } from '../memories/call-history.ts';
import { eventReference } from '../sources.ts';

/** Choices: Unknown is no type; a call that a party is moved to may be told as it was where the party came from. */
export const callTypeKept: HeardInvariant<CallHistory> = {
  id: 'call-type-kept',
  statement: 'All events of a call have the same CallType.',
  basis: 'inferred',
  source: eventReference('CallType'),
  breaks: 'A call that came from outside counts as an internal one in the reports.',

  needs: 'events',
  memory: callHistory,
  observe(call, heard) {
    const callType = heard.attributes['CallType'];
    if (callType === undefined || callType === 'Unknown' || call.callType === '') return undefined;
    if (callType === call.callType) return 'upheld';
    return heard.name === 'EventPartyChanged'
      ? 'undecided'
      : against(heard, `CallType was ${call.callType} and is ${callType}`);
  },
};
