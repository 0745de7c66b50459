import { pick } from '../../model/choices.ts';
import { someLeg } from '../../model/exchange/glance.ts';
import type { Choose } from '../../model/switch.ts';
import type { PartyState } from '../state.ts';
import type { Glance } from '../telephony/glance.ts';
import { isConference } from '../telephony/listening.ts';
import { type Leg, type Now, legOf, legsOfDN } from '../telephony/now.ts';
import type { RequestType } from '../vocabulary/inputs.ts';

/** Where parties stand that may ask, and how one of them is chosen. */
interface Usual {
  readonly standing: readonly PartyState[];
  readonly choose: Choose;
}

/** A party that may ask this of its call; nothing where there is none. */
export function likelyLeg(
  glance: Glance,
  type: RequestType,
  { standing, choose }: Usual,
): Leg | undefined {
  const has = WHAT_IT_TAKES[type];
  if (has === undefined) return someLeg(glance, standing, choose);
  const legs = standing.flatMap((state) => glance.legs.get(state) ?? []);
  return pick(
    legs.filter((leg) => has(glance, leg)),
    choose,
  );
}

/** The other DNs that the request may name. */
export function likelyDNs(now: Now, type: RequestType, { connID, call }: Leg): readonly string[] {
  if (!AMONG_MEMBERS.has(type)) return now.site.names;
  const members = now.site.names.filter((dn) => call.standing[dn] !== 'none');
  return type === 'TListenReconnect'
    ? members.filter((dn) => legOf(connID, call, dn).party.listening === 'off')
    : members;
}

/** The second calls that the request may name, beside the one of this leg. */
export function likelyCalls(now: Now, type: RequestType, leg: Leg): readonly number[] {
  return ALTERNATING.has(type) ? currentBeside(now, leg) : consultationsOf(now, leg);
}

/** Requests about another member of the same call. */
const AMONG_MEMBERS: ReadonlySet<RequestType> = new Set([
  'TDeleteFromConference',
  'TListenDisconnect',
  'TListenReconnect',
]);

/** Requests about the call that a party talks or dials on and one that it holds. */
const ALTERNATING: ReadonlySet<RequestType> = new Set([
  'TAlternateCall',
  'TReconnectCall',
  'TMergeCalls',
]);

/** Calls of the party, beside this one, that it neither holds nor hears ringing. */
const currentBeside = (now: Now, { dn, connID }: Leg): readonly number[] =>
  legsOfDN(now, dn)
    .filter((leg) => leg.connID !== connID && CURRENT.has(leg.party.state))
    .map((leg) => leg.connID);

const CURRENT: ReadonlySet<PartyState> = new Set(['established', 'dialing', 'busy']);

/** The consultations that this party made from the call, and the call that this one is a consultation about. */
const consultationsOf = ({ state }: Now, { connID, call, dn }: Leg): readonly number[] => [
  ...state.calls.flatMap(({ stage, consults, caller }, slot) =>
    stage === 'live' && consults === connID && caller === dn ? [slot + 1] : [],
  ),
  ...(call.consults === null ? [] : [call.consults]),
];

const isBesideAnother = (now: Now, leg: Leg): boolean => currentBeside(now, leg).length > 0;

const isConsulting = (now: Now, leg: Leg): boolean => consultationsOf(now, leg).length > 0;

/** What it takes beyond where the party stands: without it the request would be refused. */
const WHAT_IT_TAKES: Readonly<Partial<Record<RequestType, (now: Now, leg: Leg) => boolean>>> = {
  TCompleteConference: isConsulting,
  TCompleteTransfer: isConsulting,
  TAlternateCall: isBesideAnother,
  TReconnectCall: isBesideAnother,
  TMergeCalls: isBesideAnother,
  TSetMuteOff: (_, { party }) => party.microphone === 'off',
  TListenDisconnect: isConference,
  TListenReconnect: (now, leg) => likelyDNs(now, 'TListenReconnect', leg).length > 0,
};
