import type { HeardInvariant } from '../../../model/invariant.ts';
import { against } from '../evidence.ts';
import { type RequestHistory, requestHistory } from '../memories/request-history.ts';
import { ged188 } from '../sources.ts';

/**
 * What happens is told in messages of their own, which have no InvokeID. A log
 * of one connection need not say whose it is.
 */
export const confirmationAnswersRequest: HeardInvariant<RequestHistory> = {
  id: 'confirmation-answers-request',
  statement:
    'An InvokeID is only on the confirmation that belongs to the request, or on a failure, to the client that asked.',
  basis: 'stated',
  source: ged188('Messaging conventions: request and response, InvokeID; unsolicited events'),
  breaks: 'A client takes what happens at another phone for the answer to its own request.',

  needs: 'events',
  memory: requestHistory,
  observe({ request, client }, heard) {
    if (heard.kind === 'request' || request === '') return undefined;
    const { name, to } = heard;
    const isFailure = name === 'FAILURE_CONF' || name === 'CONTROL_FAILURE_CONF';
    if (!isFailure && name !== request.replace(/_REQ$/u, '_CONF')) {
      return against(heard, `it does not confirm ${request}`);
    }
    if (to === '' || to === client) return 'upheld';
    return against(heard, `${client} has asked, ${to} is answered`);
  },
};
