import type { HeardInvariant } from '../../../model/invariant.ts';
import { CAUSE } from '../../vocabulary/enumerations.ts';
import { against } from '../evidence.ts';
import { type CallHistory, callHistory } from '../memories/call-history.ts';
import { guidelines } from '../sources.ts';

/** A port that leaves because the caller hangs up has no such cause. */
export const portLeavesAfterAnswer: HeardInvariant<CallHistory> = {
  id: 'port-leaves-after-answer',
  statement:
    "The CTI port's connection is cleared with cause Redirected only after an agent has answered.",
  basis: 'inferred',
  source: guidelines('Queued and answered call, steps 6 and 7'),
  breaks: 'The caller loses the port before an agent is there, and hears nothing.',

  needs: 'events',
  memory: callHistory,
  observe({ answered }, heard) {
    const { name, attributes } = heard;
    const isRedirected = attributes['EventCause'] === CAUSE.redirected;
    if (!isRedirected || name !== 'CALL_CONNECTION_CLEARED_EVENT') return undefined;
    return answered ? 'upheld' : against(heard, 'no agent has answered');
  },
};
