import type { HeardInvariant } from '../../../model/invariant.ts';
import { against } from '../evidence.ts';
import { type CallHistory, callHistory } from '../memories/call-history.ts';
import { partyStates } from '../sources.ts';

/** A call is dialed once; whoever dials again makes another call. */
export const connIDNamesOneCall: HeardInvariant<CallHistory> = {
  id: 'conn-id-names-one-call',
  statement: 'A ConnID never means two calls: EventDialing is said once under it.',
  basis: 'stated',
  source: partyStates('A call and its ConnID'),
  breaks: 'Two calls melt into one in every client and every report.',

  needs: 'events',
  memory: callHistory,
  observe(call, heard) {
    if (heard.name !== 'EventDialing') return undefined;
    return call.dialed ? against(heard, 'this ConnID was dialed before') : 'upheld';
  },
};
