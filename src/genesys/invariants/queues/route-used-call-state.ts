import type { HeardInvariant } from '../../../model/invariant.ts';
import { against } from '../evidence.ts';
import { type RequestHistory, requestHistory } from '../memories/request-history.ts';
import { basicCallModelsOfTServer } from '../sources.ts';

/** Some switches leave CallState out (note c); what they leave out is not judged. */
export const routeUsedCallState: HeardInvariant<RequestHistory> = {
  id: 'route-used-call-state',
  statement: 'CallState of the EventRouteUsed that answers a TRouteCall is Ok, if it is there.',
  basis: 'stated',
  source: basicCallModelsOfTServer(
    'Connection-establishing phase for internal/inbound call with routing, note c',
  ),
  breaks: 'A call that a client routed counts as routed by default.',

  needs: 'events',
  memory: requestHistory,
  observe(_asked, heard) {
    const callState = heard.attributes['CallState'];
    if (heard.name !== 'EventRouteUsed' || callState === undefined) return undefined;
    return callState === 'Ok'
      ? 'upheld'
      : against(heard, `a client routed the call and CallState is ${callState}`);
  },
};
