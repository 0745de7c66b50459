import { ANSWERED, type Leg, type Now, legsIn } from './now.ts';
import { other, tell, third } from './tell.ts';

/** Those who talk, or hold the call, are so many in a conference. */
const CONFERENCE = 3;

/** Three or more are on the call who have answered it. */
export const isConference = (now: Now, { connID, call }: Leg): boolean =>
  legsIn(now, connID, call, ANSWERED).length >= CONFERENCE;

/** How a member comes to hear the others or not, by whose doing, and the request that this answers. */
export interface Listening {
  readonly listening: 'on' | 'off';
  readonly by: string;
  readonly answers?: number;
}

/**
 * A member of a conference does not hear the others any more, or again.
 *
 * Source: field knowledge (EventListenDisconnected says Held, EventListenReconnected
 * Ok). Choices: everybody who talks or holds the call is told, as of one who comes
 * or goes; the others name the member as OtherDN, the member itself nobody;
 * ThirdPartyDN is who did it, as a member.
 */
export function setListening(now: Now, member: Leg, { listening, by, answers }: Listening): void {
  const { connID, call, dn } = member;
  member.party.listening = listening;
  const event = listening === 'off' ? 'EventListenDisconnected' : 'EventListenReconnected';
  const CallState = listening === 'off' ? 'Held' : 'Ok';
  for (const leg of legsIn(now, connID, call, ANSWERED)) {
    const about = leg.dn === dn ? {} : other(dn, member.party.role);
    const extra = { ...about, ...third(by, 'ConferenceMember'), CallState };
    tell(now, leg, event, extra, leg.dn === by ? answers : undefined);
  }
}

/**
 * A conference has shrunk to two: nobody is kept from hearing any more.
 * Choices: the references are silent; who left is named as having done it.
 */
export function hearAgain(now: Now, { connID, call, dn }: Leg): void {
  const members = legsIn(now, connID, call, ANSWERED);
  if (members.length >= CONFERENCE) return;
  for (const member of members) {
    if (member.party.listening === 'off') setListening(now, member, { listening: 'on', by: dn });
  }
}
