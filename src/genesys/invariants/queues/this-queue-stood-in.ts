import type { Heard } from '../../../model/heard.ts';
import type { Finding, HeardInvariant } from '../../../model/invariant.ts';
import { against } from '../evidence.ts';
import { type CallHistory, callHistory } from '../memories/call-history.ts';
import { eventReference } from '../sources.ts';

/** A queue that nobody monitors is not heard; then it cannot be decided. A waiting call may come by a transfer. */
export const thisQueueStoodIn: HeardInvariant<CallHistory> = {
  id: 'this-queue-stood-in',
  statement:
    'ThisQueue names a queue or routing point the call stood in; in the events of a queue it is ThisDN itself.',
  basis: 'stated',
  source: eventReference('EventRouteRequest, EventRouteUsed, EventRinging: ThisQueue'),
  breaks: 'A call counts for a queue that it was never in.',

  needs: 'events',
  memory: callHistory,
  observe(call, heard) {
    const { ThisQueue: thisQueue, ThisDN: thisDN } = heard.attributes;
    if (thisQueue === undefined) return undefined;
    if (call.places[thisQueue] === 'queue') {
      return thisQueue === thisDN || !isOfQueue(heard.name) ? 'upheld' : wrong(heard);
    }
    if (isOfQueue(heard.name)) return thisQueue === thisDN ? 'upheld' : wrong(heard);
    if (heard.name === 'EventPartyChanged' && thisQueue === thisDN) return 'upheld';
    if (call.places[thisQueue] === 'phone' || thisQueue === thisDN) return wrong(heard);
    return 'undecided';
  },
};

const isOfQueue = (name: string): boolean =>
  name === 'EventDialing' ||
  name === 'EventQueued' ||
  name === 'EventRouteRequest' ||
  name === 'EventRouteUsed' ||
  name === 'EventDiverted';

const wrong = (heard: Heard): Finding =>
  against(heard, `the call was not in ${heard.attributes['ThisQueue']} as a queue`);
