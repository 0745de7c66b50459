import type { HeardInvariant } from '../../../model/invariant.ts';
import { against } from '../evidence.ts';
import { type RequestHistory, requestHistory } from '../memories/request-history.ts';
import { basicCallModels } from '../sources.ts';

/** Where the switch or another application routed the call, the attribute is optional. */
export const routeUsedNamesDestination: HeardInvariant<RequestHistory> = {
  id: 'route-used-names-destination',
  statement: 'The EventRouteUsed that answers a TRouteCall names its destination in ThirdPartyDN.',
  basis: 'stated',
  source: basicCallModels(
    'Connection-establishing phase for internal/inbound call with routing, note b',
  ),
  breaks: 'The routing client does not learn where its call went.',

  needs: 'events',
  memory: requestHistory,
  observe(asked, heard) {
    if (heard.name !== 'EventRouteUsed' || asked.request !== 'TRouteCall') return undefined;
    const sentTo = heard.attributes['ThirdPartyDN'];
    if (sentTo === asked.otherDN) return 'upheld';
    return against(
      heard,
      `the route asked for was ${asked.otherDN}, ThirdPartyDN is ${sentTo ?? 'missing'}`,
    );
  },
};
