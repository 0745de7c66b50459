import { ANSWERED, legOf, legsIn, legHere } from '../telephony/now.ts';
import { hasLineFree, ring } from '../telephony/offer.ts';
import { other, tell, third } from '../telephony/tell.ts';
import { isNew } from './initiate-conference.ts';
import { type RequestRules, notIn } from './rules.ts';

/**
 * TSingleStepConference: a phone is added to the call and rings.
 * Source: field knowledge of SIP T-Server. Choices: it counts as a party from then on.
 */
export const singleStepConference: RequestRules = {
  refusal: (now, asked) =>
    notIn(now, asked, ['established']) ??
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
