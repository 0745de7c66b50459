import type { HeardInvariant } from '../../../model/invariant.ts';
import { against } from '../evidence.ts';
import { deviceOf } from '../fields.ts';
import { type CallHistory, callHistory } from '../memories/call-history.ts';
import { connectionOf } from '../memories/connection.ts';
import { guidelines } from '../sources.ts';

/** The application can queue what it has accepted. An agent may be selected before the call is said to be queued. */
export const queuedAtAnsweredPort: HeardInvariant<CallHistory> = {
  id: 'queued-at-answered-port',
  statement: 'CALL_QUEUED_EVENT is said once, after the CTI port has accepted the call.',
  basis: 'inferred',
  source: guidelines('Queued and answered call, steps 1 and 2'),
  breaks: 'A caller counts as waiting who has not been let in.',

  needs: 'events',
  memory: callHistory,
  observe({ connections, established, queued }, heard) {
    if (heard.name !== 'CALL_QUEUED_EVENT') return undefined;
    if (queued) return against(heard, 'the call is queued already');
    const alerting = connectionOf(connections, deviceOf(heard.attributes))?.alerting ?? false;
    return established && !alerting ? 'upheld' : against(heard, 'the port has not answered');
  },
};
