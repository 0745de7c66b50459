import { ANSWERED, legOf, legsIn, legHere } from '../telephony/now.ts';
import { hasLineFree, ring } from '../telephony/offer.ts';
import { other, tell, third } from '../telephony/tell.ts';
import { isUntaken } from '../telephony/two-calls.ts';
import { isNew } from './consultation.ts';
import { type RequestRules, notIn } from './rules.ts';

/**
 * TSingleStepConference: a phone is added to the call and rings.
 * Source: field knowledge of SIP T-Server. Choices: it counts as a party from then on;
 * a call that was handed on has to be taken first.
 */
export const singleStepConference: RequestRules = {
  refusal: (now, asked) =>
    notIn(now, asked, ['established']) ??
    (isUntaken(now, legHere(now, asked)) ? 185 : undefined) ??
    (now.site.is(asked.otherDN, 'extension') && isNew(now, asked) ? undefined : 71) ??
    (hasLineFree(now, asked.otherDN) ? undefined : 166),

  carryOut(now, asked, answers) {
    const { connID, thisDN, otherDN } = asked;
    const { call } = legHere(now, asked);
    const members = legsIn(now, connID, call, ANSWERED);
    for (const { party } of members) party.role = 'ConferenceMember';
    const added = legOf(connID, call, otherDN);
    added.party.role = 'ConferenceMember';
    ring(now, added);
    for (const member of members) {
      const extra = {
        ...other(otherDN, 'NewParty'),
        ...third(thisDN, 'AddedBy'),
        CallState: 'Conferenced',
      };
      tell(now, member, 'EventPartyAdded', extra, member.dn === thisDN ? answers : undefined);
    }
  },
};
