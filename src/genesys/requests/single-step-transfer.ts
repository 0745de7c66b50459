import type { Asked } from '../telephony/flight.ts';
import { type Now, isAnswered, legHere } from '../telephony/now.ts';
import { singleStepTransfer as transfer } from '../telephony/transfer.ts';
import { isUntaken, othersOn } from '../telephony/two-calls.ts';
import { isNew } from './consultation.ts';
import { isDialable } from './make-call.ts';
import { type RequestRules, notIn } from './rules.ts';

/**
 * TSingleStepTransfer: the party hands the other one on without consulting, and leaves.
 * Source: field knowledge of SIP T-Server. Choices: of two people that talk; a conference is not handed on.
 */
export const singleStepTransfer: RequestRules = {
  refusal: (now, asked) =>
    notIn(now, asked, ['established']) ??
    (isDialable(now, asked.thisDN, asked.otherDN) && isNew(now, asked) ? undefined : 71) ??
    (isHandedOn(now, asked) ? undefined : 172),

  carryOut: (now, asked, answers) => transfer(now, legHere(now, asked), asked.otherDN, answers),
};

function isHandedOn(now: Now, asked: Asked): boolean {
  const leg = legHere(now, asked);
  const others = othersOn(now, leg);
  return others.length === 1 && others.every(isAnswered) && !isUntaken(now, leg);
}
