import type { HeardInvariant } from '../../../model/invariant.ts';
import { CALL_TYPE } from '../../vocabulary/enumerations.ts';
import { against } from '../evidence.ts';
import { type CallHistory, callHistory } from '../memories/call-history.ts';
import { guidelines } from '../sources.ts';

/** Rejected, skipped, cancelled, or not answered at all: nobody is called. */
export const refusedContactNotCalled: HeardInvariant<CallHistory> = {
  id: 'refused-contact-not-called',
  statement: 'A preview call begins only where the reservation was accepted.',
  basis: 'stated',
  source: guidelines('The agent skips the contact; the agent rejects the reservation call'),
  breaks: 'A customer is called whom the agent has declined to call.',

  needs: 'events',
  memory: callHistory,
  observe({ response }, heard) {
    if (heard.attributes['CallType'] !== CALL_TYPE.preview) return undefined;
    if (heard.name !== 'BEGIN_CALL_EVENT') return undefined;
    return response === 'Accept'
      ? 'upheld'
      : against(heard, `the reservation was ${response === '' ? 'not answered' : response}`);
  },
};
