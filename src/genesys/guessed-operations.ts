import type { Heard } from '../model/heard.ts';
import type { Operation } from './vocabulary/operations.ts';

/** What is heard at a DN that queues calls or asks for routes. */
const AT_QUEUES: ReadonlySet<string> = new Set(['EventQueued', 'EventRouteRequest']);

const SOUND: readonly [Operation, RegExp][] = [
  ['muting', /^EventMute/u],
  ['listening', /^EventListen/u],
];

/**
 * The operations that may have been asked for where these events were heard.
 *
 * Whoever asks is registered and hears what comes of it, so that an operation
 * of which nothing was heard was not asked for. Agents are left out: their
 * events are not compared.
 */
export function guessedOperations(events: readonly Heard[]): readonly Operation[] {
  const calls = new Set(events.flatMap(({ attributes: { ConnID } }) => ConnID ?? [])).size;
  const ringing = phones(events, 'EventRinging');
  const isOfSeveral = calls > 1 || ringing.size > 1 || events.some(isOfThird);
  const operations: Operation[] = SOUND.flatMap(([operation, name]) =>
    events.some((event) => name.test(event.name)) ? [operation] : [],
  );
  if (isOfSeveral) {
    operations.push('conference', 'blind-conference', 'conference-joining', 'transfer');
  }
  if (calls > 1) operations.push('merging', 'alternation');
  if (isRedirected(events, ringing)) operations.push('redirection');
  if (events.some(isOfObserver)) operations.push('monitoring');
  if (isDialedByQueue(events)) operations.push('predictive-dialing');
  return operations;
}

const isOfObserver = ({ attributes: { ThisDNRole, OtherDNRole, CallState } }: Heard): boolean =>
  ThisDNRole === 'Observer' || OtherDNRole === 'Observer' || CallState === 'Bridged';

/** Somebody comes to a call or takes another's place in it, and not to observe it. */
const isOfThird = (heard: Heard): boolean =>
  heard.name === 'EventPartyChanged' ||
  heard.attributes['CallState'] === 'Transferred' ||
  (heard.name === 'EventPartyAdded' && !isOfObserver(heard));

/** Who hears such an event, but for observers. */
const phones = (events: readonly Heard[], name: string): ReadonlySet<string> =>
  new Set(events.filter((one) => one.name === name && !isOfObserver(one)).map(({ to }) => to));

/** A phone has rung and was released without an answer, or it is said. */
function isRedirected(events: readonly Heard[], ringing: ReadonlySet<string>): boolean {
  const answered = phones(events, 'EventEstablished');
  const released = phones(events, 'EventReleased');
  return (
    events.some(({ attributes: { CallState } }) => CallState === 'Redirected') ||
    [...ringing].some((dn) => released.has(dn) && !answered.has(dn))
  );
}

/** A queue or routing point hears that it dials. */
function isDialedByQueue(events: readonly Heard[]): boolean {
  const queues = new Set(events.filter(({ name }) => AT_QUEUES.has(name)).map(({ to }) => to));
  return events.some(
    ({ name, to, attributes: { ThisQueue } }) =>
      name === 'EventDialing' && (ThisQueue === to || queues.has(to)),
  );
}
