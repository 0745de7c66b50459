import type { HeardInvariant } from '../../../model/invariant.ts';
import { against, leftOpen } from '../evidence.ts';
import { type RequestHistory, requestHistory } from '../memories/request-history.ts';
import { ged188 } from '../sources.ts';

/** A server that goes offline is no excuse: FAILURE_CONF answers what was under way. */
export const requestConfirmedOnce: HeardInvariant<RequestHistory> = {
  id: 'request-confirmed-once',
  statement:
    'Every request is answered exactly once under its InvokeID, by its confirmation or by a failure.',
  basis: 'stated',
  source: ged188('Messaging conventions: request and response, InvokeID'),
  breaks: 'A client waits for ever for an answer, or takes it for that of another request.',

  needs: 'events',
  memory: requestHistory,
  observe({ request, answered }, heard) {
    if (heard.kind === 'request') {
      return request === '' ? undefined : against(heard, `its InvokeID is in use for ${request}`);
    }
    if (request === '') return against(heard, 'nobody has asked anything under its InvokeID');
    return answered ? against(heard, `${request} was answered before`) : 'upheld';
  },
  atRest: ({ request, answered }, key) =>
    request === '' || answered
      ? undefined
      : leftOpen(`InvokeID ${key}`, `${request} was never answered`),
};
