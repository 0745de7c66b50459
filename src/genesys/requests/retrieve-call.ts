import { queueOf } from '../telephony/depart.ts';
import { othersHeld, legHere } from '../telephony/now.ts';
import { otherSide } from '../telephony/other-side.ts';
import { tell } from '../telephony/tell.ts';
import { type RequestRules, notIn } from './rules.ts';

/** TRetrieveCall: the party takes the call back from hold. Source: while on hold; hold and retrieve. */
export const retrieveCall: RequestRules = {
  refusal: (now, asked) =>
    notIn(now, asked, ['held', 'dialing-held']) ??
    (othersHeld(now, legHere(now, asked)) ? undefined : 185),

  carryOut(now, asked, answers) {
    const leg = legHere(now, asked);
    leg.party.state = leg.party.state === 'held' ? 'established' : 'dialing';
    tell(
      now,
      leg,
      'EventRetrieved',
      { ...queueOf(leg), ...otherSide(now, leg), CallState: 'Ok' },
      answers,
    );
  },
};
