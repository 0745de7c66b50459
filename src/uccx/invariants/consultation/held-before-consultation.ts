import type { HeardInvariant } from '../../../model/invariant.ts';
import { against } from '../evidence.ts';
import { type PhoneHistory, phoneHistory } from '../memories/phone-history.ts';
import { guidelines } from '../sources.ts';

/** BEGIN_CALL_EVENT does not say about which call: holds and consult calls of the phone are counted. */
export const heldBeforeConsultation: HeardInvariant<PhoneHistory> = {
  id: 'held-before-consultation',
  statement: 'The call consulted about is held before the consult call begins.',
  basis: 'inferred',
  source: guidelines('Transferred call, step 1'),
  breaks: 'The customer hears what the agents say to each other.',

  needs: 'events',
  memory: phoneHistory,
  observe({ holds }, heard) {
    if (heard.name !== 'BEGIN_CALL_EVENT') return undefined;
    return holds > 0 ? 'upheld' : against(heard, 'no call is held there');
  },
};
