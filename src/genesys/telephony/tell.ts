import type { ErrorCode } from '../vocabulary/errors.ts';
import { ERRORS } from '../vocabulary/errors.ts';
import type { EventName } from '../vocabulary/events.ts';
import type { DNRole } from '../vocabulary/attributes.ts';
import type { Leg, Now } from './now.ts';

/** Attributes that one event carries beyond those that every party event has. */
export type Extra = Readonly<Record<string, string | undefined>>;

/** Events with which a party's client first hears of its call. */
const FIRST: ReadonlySet<EventName> = new Set([
  'EventDialing',
  'EventRinging',
  'EventQueued',
  'EventRouteRequest',
  'EventPartyChanged',
]);

/** Events that also name the call a consultation was made from. */
const NAMES_PREVIOUS: ReadonlySet<EventName> = new Set([
  'EventDialing',
  'EventRinging',
  'EventQueued',
  'EventRouteRequest',
  'EventAbandoned',
]);

/**
 * Tells one party an event about its call, if anybody listens there.
 *
 * Choices: the references are silent about parties that come to be while the
 * CTI link is down; their clients never learn of them. `answers` is the request
 * this answers: a flight slot, or 0 for the one being asked.
 */
export function tell(
  now: Now,
  leg: Leg,
  event: EventName,
  extra: Extra = {},
  answers?: number,
): void {
  const { site, said } = now;
  const { call, dn, party, connID } = leg;
  if (!heardBy(now, leg, event)) return;
  party.told = true;
  const attributes: Record<string, string | undefined> = {
    ConnID: site.connID(connID),
    CallType: call.callType,
    ThisDN: dn,
    ThisDNRole: party.role,
  };
  if (call.consults !== null && NAMES_PREVIOUS.has(event)) {
    attributes['PreviousConnID'] = site.connID(call.consults);
  }
  for (const name in extra) if (extra[name] !== undefined) attributes[name] = extra[name];
  said.push(
    answers === undefined ? { to: dn, event, attributes } : { to: dn, event, attributes, answers },
  );
}

function heardBy({ site, state }: Now, { dn, party }: Leg, event: EventName): boolean {
  return site.monitored(dn) && state.link === 'connected' && (party.told || FIRST.has(event));
}

/** The pair that names another DN: both attributes or, where nobody is named, neither. */
export const other = (dn: string | undefined, role: DNRole): Extra =>
  dn === undefined ? {} : { OtherDN: dn, OtherDNRole: role };

/** The pair that names a third DN: who did it, or where the call was sent. */
export const third = (dn: string | undefined, role: DNRole): Extra =>
  dn === undefined ? {} : { ThirdPartyDN: dn, ThirdPartyDNRole: role };

/** What a refused request was about. */
export interface Refused {
  readonly thisDN: string;
  /** 0 where it named no call. */
  readonly connID: number;
}

/** Says no to a request: its client hears EventError, wherever it is. */
export function refuse(
  { site, said }: Now,
  { thisDN, connID }: Refused,
  code: ErrorCode,
  answers: number,
): void {
  const attributes: Record<string, string | undefined> = {
    ErrorCode: String(code),
    ErrorMessage: ERRORS[code],
    ThisDN: thisDN,
  };
  if (connID > 0) attributes['ConnID'] = site.connID(connID);
  said.push({ to: thisDN, event: 'EventError', attributes, answers, refusal: true });
}
