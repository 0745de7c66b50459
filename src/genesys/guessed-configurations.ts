import type { Heard } from '../model/heard.ts';
import { ConfigurationError } from '../model/errors.ts';
import { readConfiguration } from './configurations.ts';
import { guessedOperations } from './guessed-operations.ts';
import type { Configuration } from './vocabulary/configuration.ts';
import type { DNType } from './vocabulary/dn.ts';

interface GuessedDN {
  readonly name: string;
  readonly type: DNType;
  readonly registered: boolean;
  readonly lines: number;
}

/** What is heard of one DN. */
interface Traits {
  heard: boolean;
  queued: boolean;
  /** The switch dials predictive calls on its behalf. */
  dialing: boolean;
  routing: boolean;
  outside: boolean;
  /** A supervisor's phone. */
  observes: boolean;
  isQueue: boolean;
}

/**
 * The exchanges on which these things may have been heard, the likeliest
 * first; none where a DN has a name that no configuration can have.
 *
 * Who hears events is registered; who is only named is not, and outside if the
 * call came from there or went there. What PBXs differ in is tried both ways.
 * The switch can do what was heard of, and no more.
 */
export function guessedConfigurations(said: readonly Heard[]): readonly Configuration[] {
  const events = said.filter(({ kind }) => kind === 'event');
  const calls = new Set(events.flatMap(({ attributes: { ConnID } }) => ConnID ?? [])).size;
  const operations = guessedOperations(events);
  const dns: GuessedDN[] = [...traitsOf(said)].map(([name, traits]) => ({
    name,
    type: typeOf(traits),
    registered: traits.heard,
    lines: 8,
  }));
  dns.push(...UNNAMED.filter(({ name }) => !dns.some((dn) => dn.name === name)));
  const flights = inFlightOf(said);
  const isParked = said.some(
    ({ name, attributes }) => name === 'EventQueued' && attributes['ThisQueue'] === undefined,
  );
  const guesses = ['reported', 'simulated'].flatMap((networkReached) =>
    (isParked ? [true, false] : [true]).flatMap((destinationBusyBeforeParking) =>
      flights.map((inFlight) => ({
        capabilities: { networkReached, destinationBusyBeforeParking },
        operations,
        dns,
        calls,
        inFlight,
      })),
    ),
  );
  try {
    return guesses.map(readConfiguration);
  } catch (error) {
    if (error instanceof ConfigurationError) return [];
    throw error;
  }
}

/** How many requests were in flight: none, unless one was refused that made sense when it was asked. */
const inFlightOf = (said: readonly Heard[]): readonly number[] =>
  said.some(({ name }) => name === 'EventError' || name === 'TRouteCall') ? [0, 1] : [0];

/** DNs that nobody names: somebody inside and somebody outside whom the log leaves out. */
const UNNAMED = [
  { name: 'inside', type: 'extension', registered: false, lines: 8 },
  { name: 'outside', type: 'external', registered: false, lines: 8 },
] as const;

const NOTHING: Readonly<Traits> = {
  heard: false,
  queued: false,
  dialing: false,
  routing: false,
  outside: false,
  observes: false,
  isQueue: false,
};

function traitsOf(said: readonly Heard[]): ReadonlyMap<string, Traits> {
  const all = new Map<string, Traits>();
  const reached = reachedOutside(said);
  const of = (dn: string): Traits => {
    let traits = all.get(dn);
    if (traits === undefined) {
      traits = { ...NOTHING };
      all.set(dn, traits);
    }
    return traits;
  };
  for (const { kind, name, attributes } of said) {
    if (kind === 'request' || name === 'EventError') continue;
    const { ThisDN, OtherDN, ThirdPartyDN, ThisQueue, ThirdPartyQueue } = attributes;
    const outward = attributes['CallType'] === 'Outbound' || attributes['CallType'] === 'Inbound';
    if (ThisDN !== undefined) {
      const here = of(ThisDN);
      here.heard = true;
      here.queued ||= name === 'EventQueued' && ThisQueue === ThisDN;
      here.dialing ||= name === 'EventDialing' && ThisQueue === ThisDN;
      here.routing ||= name === 'EventRouteRequest' || name === 'EventRouteUsed';
      here.observes ||= attributes['ThisDNRole'] === 'Observer';
      here.outside ||=
        attributes['CallType'] === 'Outbound' && attributes['ThisDNRole'] === 'Destination';
    }
    if (OtherDN !== undefined) {
      of(OtherDN).observes ||= attributes['OtherDNRole'] === 'Observer';
      of(OtherDN).outside ||= name === 'EventNetworkReached' || (outward && isFarEnd(attributes));
    }
    if (ThirdPartyDN !== undefined) of(ThirdPartyDN).outside ||= reached.has(ThirdPartyDN);
    if (ThisQueue !== undefined && ThisQueue !== ThisDN) of(ThisQueue).isQueue = true;
    if (ThirdPartyQueue !== undefined) of(ThirdPartyQueue).isQueue = true;
  }
  return all;
}

/** Where calls were routed that then reached the network, though it is not said whom there. */
function reachedOutside(said: readonly Heard[]): ReadonlySet<string | undefined> {
  const calls = new Set(
    said.flatMap(({ name, attributes: { OtherDN, ConnID } }) =>
      name === 'EventNetworkReached' && OtherDN === undefined ? [ConnID] : [],
    ),
  );
  return new Set(
    said.flatMap(({ name, attributes: { ConnID, ThirdPartyDN } }) =>
      name === 'EventRouteUsed' && calls.has(ConnID) ? [ThirdPartyDN] : [],
    ),
  );
}

/** The other side of an inbound call's destination, or of an outbound call's origin. */
const isFarEnd = ({ CallType, ThisDNRole }: Heard['attributes']): boolean =>
  CallType === 'Inbound' ? ThisDNRole === 'Destination' : ThisDNRole === 'Origination';

function typeOf({ heard, queued, dialing, routing, outside, observes, isQueue }: Traits): DNType {
  if (queued && routing) return 'routing-queue';
  if (routing) return 'routing-point';
  if (queued || dialing || (isQueue && !heard)) return 'acd-queue';
  if (outside && !observes) return heard ? 'trunk' : 'external';
  return 'extension';
}
