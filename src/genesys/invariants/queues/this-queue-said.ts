import type { SwitchEvent } from '../../../model/event.ts';
import type { StateInvariant } from '../../../model/invariant.ts';
import type { Step } from '../../../model/scenario.ts';
import type { GenesysState } from '../../state.ts';
import { slotOf } from '../../vocabulary/conn-id.ts';
import type { Configuration } from '../../vocabulary/configuration.ts';
import { eachSaid, isLive } from '../each-said.ts';
import { againstSaid } from '../evidence.ts';
import { basicCallModels } from '../sources.ts';

/** Events of a party to which the call came out of a queue. */
const FROM_QUEUE: ReadonlySet<string> = new Set([
  'EventRinging',
  'EventEstablished',
  'EventRetrieved',
  'EventReleased',
  'EventAbandoned',
]);

/** Events that only queues, routing points and phones with a parked call have. */
const AT_QUEUE: ReadonlySet<string> = new Set([
  'EventQueued',
  'EventRouteRequest',
  'EventRouteUsed',
  'EventDiverted',
]);

/** Choices: the tables leave it out here and there, and so may a log; ours says it as long as the party is no member of a conference. */
export const thisQueueSaid: StateInvariant<GenesysState, Configuration> = {
  id: 'this-queue-said',
  statement:
    'ThisQueue is said in the events of a queue or routing point, the EventDialing of a predictive call included, and in those of a phone to which a queue gave the call: it is that queue.',
  basis: 'inferred',
  source: basicCallModels('ThisQueue in the tables of ACD, multiple ACDs and RouteQueue'),
  breaks: 'An answered call cannot be counted for the queue it came out of.',

  needs: 'state',
  examine: eachSaid((said, step, config) => {
    const isAtQueue =
      AT_QUEUE.has(said.event) || isWaiting(said, step) || isPredictive(said, config);
    if (!isLive(said) || (!isAtQueue && !FROM_QUEUE.has(said.event))) return undefined;
    const due = isAtQueue ? queueItself(said, step) : queueBefore(said, step);
    const thisQueue = said.attributes['ThisQueue'];
    if (thisQueue === due) return due === undefined ? undefined : 'upheld';
    return againstSaid(said, `ThisQueue is ${thisQueue ?? 'missing'}, ${due ?? 'none'} was due`);
  }),
};

/** A call that waits goes over to another ConnID, or to another party. */
const isWaiting = ({ event, to, attributes }: SwitchEvent, { after }: Step<GenesysState>) => {
  const standing = after.calls[slotOf(attributes['ConnID']) - 1]?.standing[to];
  return event === 'EventPartyChanged' && (standing === 'queued' || standing === 'routing');
};

/** The switch dials on behalf of a queue or routing point. */
const isPredictive = ({ event, to }: SwitchEvent, { dns }: Configuration): boolean =>
  event === 'EventDialing' && dns.some(({ name, type }) => name === to && type !== 'extension');

/** The queue is the party itself; a parked call is in no queue. */
const queueItself = (
  { to, attributes }: SwitchEvent,
  { after }: Step<GenesysState>,
): string | undefined =>
  after.calls[slotOf(attributes['ConnID']) - 1]?.standing[to] === 'parked' ? undefined : to;

/** The queue the call came out of, or in which it is lost. */
function queueBefore(
  { to, attributes }: SwitchEvent,
  { before }: Step<GenesysState>,
): string | undefined {
  const call = before.calls[slotOf(attributes['ConnID']) - 1];
  const served = call?.dialedBy === 'switch' ? 'Origination' : 'Destination';
  if (call === undefined || attributes['ThisDNRole'] !== served) return undefined;
  const stood = call.standing[to];
  const isQueue = stood === 'queued' || stood === 'routing' || stood === 'detecting';
  return isQueue ? to : (call.queue ?? undefined);
}
