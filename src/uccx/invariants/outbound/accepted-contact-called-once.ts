import type { HeardInvariant } from '../../../model/invariant.ts';
import { CALL_TYPE } from '../../vocabulary/enumerations.ts';
import { against, leftOpen } from '../evidence.ts';
import { type CallHistory, callHistory } from '../memories/call-history.ts';
import { guidelines } from '../sources.ts';

const ACCEPT = 'Accept';

/** The answer to the reservation and the preview call have the same CallID. */
export const acceptedContactCalledOnce: HeardInvariant<CallHistory> = {
  id: 'accepted-contact-called-once',
  statement: 'An accepted reservation leads to exactly one preview call.',
  basis: 'stated',
  source: guidelines('The outbound subsystem picks an agent, steps 3 to 5'),
  breaks: 'The agent accepts a contact and nobody is called, or somebody is called twice.',

  needs: 'events',
  memory: callHistory,
  observe({ response, begun }, heard) {
    const isPreview = heard.attributes['CallType'] === CALL_TYPE.preview;
    if (heard.name !== 'BEGIN_CALL_EVENT' || !isPreview || response !== ACCEPT) return undefined;
    return begun ? against(heard, 'the contact was called before') : 'upheld';
  },
  atRest: ({ response, begun }, key) =>
    response === ACCEPT && !begun
      ? leftOpen(`call ${key}`, 'the reservation was accepted and nobody was called')
      : undefined,
};
