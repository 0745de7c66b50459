import { type Leg, legHere } from '../telephony/now.ts';
import { redirect, redirectInvitation } from '../telephony/redirect.ts';
import { isCalled } from '../telephony/two-calls.ts';
import { isNew } from './consultation.ts';
import { isDialable } from './make-call.ts';
import { type RequestRules, notIn } from './rules.ts';
import { uninvitable } from './single-step-conference.ts';

/**
 * TRedirectCall: the call that rings goes somewhere else instead.
 *
 * Source: T-Library (TRedirectCall: for most switches the DN must be ringing).
 * Choices: a phone's, not that of the far end of a trunk; to any DN that is not on
 * the call; an invitation to a conference only to another phone that could be added;
 * not where the switch itself dialed the phone, since it waits for that one's answer.
 */
export const redirectCall: RequestRules = {
  refusal: (now, asked) =>
    notIn(now, asked, ['ringing']) ??
    (now.site.is(asked.thisDN, 'extension') ? undefined : 168) ??
    (isDialable(now, asked.thisDN, asked.otherDN) && isNew(now, asked) ? undefined : 71) ??
    (isInvited(legHere(now, asked)) ? uninvitable(now, asked) : undefined) ??
    (isInvited(legHere(now, asked)) || isCalled(legHere(now, asked)) ? undefined : 185),

  carryOut(now, asked, answers) {
    const leg = legHere(now, asked);
    const send = isInvited(leg) ? redirectInvitation : redirect;
    send(now, leg, asked.otherDN, answers);
  },
};

/** Who was added to a conference and has not answered. */
const isInvited = ({ party }: Leg): boolean => party.role === 'ConferenceMember';
