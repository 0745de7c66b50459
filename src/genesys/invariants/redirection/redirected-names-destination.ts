import type { HeardInvariant } from '../../../model/invariant.ts';
import { against } from '../evidence.ts';
import { type RequestHistory, requestHistory } from '../memories/request-history.ts';
import { tLibrary } from '../sources.ts';

/** Field knowledge has both roles; that they go by the role of who redirects is ours. */
export const redirectedNamesDestination: HeardInvariant<RequestHistory> = {
  id: 'redirected-names-destination',
  statement:
    'The EventReleased that answers a TRedirectCall says Redirected and names where the call goes as ThirdPartyDN: as ConferenceMember if who redirects was to be one, else as Destination.',
  basis: 'inferred',
  source: tLibrary('TRedirectCall'),
  breaks: 'Nobody can tell where a call went that was not answered.',

  needs: 'events',
  memory: requestHistory,
  observe({ request, otherDN }, { kind, name, to, attributes }) {
    if (request !== 'TRedirectCall' || kind === 'request' || name !== 'EventReleased') {
      return undefined;
    }
    const { CallState: callState, ThirdPartyDN: sentTo, ThirdPartyDNRole: role } = attributes;
    const wrong = (problem: string) => against({ name, to, attributes }, problem);
    if (callState !== 'Redirected') return wrong(`CallState is ${callState ?? 'missing'}`);
    if (sentTo !== otherDN) {
      return wrong(`the call was redirected to ${otherDN}, ThirdPartyDN is ${sentTo ?? 'missing'}`);
    }
    const isMember = attributes['ThisDNRole'] === 'ConferenceMember';
    return role === (isMember ? 'ConferenceMember' : 'Destination')
      ? 'upheld'
      : wrong(`ThirdPartyDNRole is ${role ?? 'missing'}`);
  },
};
