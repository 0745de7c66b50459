import type { Asked } from '../telephony/flight.ts';
import { isConference, setListening } from '../telephony/listening.ts';
import { type Now, isAnswered, legAt, legHere } from '../telephony/now.ts';
import type { ErrorCode } from '../vocabulary/errors.ts';
import { type RequestRules, notIn } from './rules.ts';

/**
 * A member of a conference keeps another, or itself, from hearing the others, or lets it hear them again.
 *
 * Source: T-Library (TListenDisconnect, TListenReconnect). Choices: who asks talks; who
 * is meant talks or holds the call; what is so already is refused.
 */
const listen = (listening: 'on' | 'off'): RequestRules => ({
  refusal: (now, asked) =>
    notIn(now, asked, ['established']) ??
    (isConference(now, legHere(now, asked)) ? undefined : 496) ??
    isMeant(now, asked, listening),

  carryOut(now, asked, answers) {
    const member = legAt(now, asked.connID, asked.otherDN) ?? legHere(now, asked);
    setListening(now, member, { listening, by: asked.thisDN, answers });
  },
});

/** Why this member cannot be meant: it is none, or hears or does not hear already. */
function isMeant(
  now: Now,
  { connID, otherDN }: Asked,
  listening: 'on' | 'off',
): ErrorCode | undefined {
  const member = legAt(now, connID, otherDN);
  if (member === undefined || !isAnswered(member)) return 470;
  return member.party.listening === listening ? 43 : undefined;
}

/** TListenDisconnect: the member does not hear the others any more. */
export const listenDisconnect: RequestRules = listen('off');

/** TListenReconnect: it hears them again. */
export const listenReconnect: RequestRules = listen('on');
