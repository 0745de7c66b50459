import type { CallState } from '../vocabulary/attributes.ts';
import { ANSWERED, type Leg, type Now, legOf, legsIn } from './now.ts';
import { tellJoined } from './observe.ts';
import { ring } from './offer.ts';
import { other, tell, third } from './tell.ts';

/** Which phone is added to a call, and how the call comes there. */
export interface Invitation {
  readonly to: string;
  readonly came: CallState;
}

/**
 * A party adds a phone to those who talk on its call: it rings there, and each of them is told.
 * Source: field knowledge (TSingleStepConference).
 */
export function invite(
  now: Now,
  { connID, call, dn: by }: Leg,
  { to, came }: Invitation,
  answers?: number,
): void {
  const members = legsIn(now, connID, call, ANSWERED);
  for (const { party } of members) party.role = 'ConferenceMember';
  const added = legOf(connID, call, to);
  added.party.role = 'ConferenceMember';
  ring(now, added, came);
  const extra = { ...other(to, 'NewParty'), ...third(by, 'AddedBy'), CallState: 'Conferenced' };
  for (const member of members) {
    tell(now, member, 'EventPartyAdded', extra, member.dn === by ? answers : undefined);
  }
  tellJoined(now, { leg: added, dn: to, by });
}
