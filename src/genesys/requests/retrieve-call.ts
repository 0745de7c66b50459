import type { PartyState } from '../state.ts';
import { queueOf } from '../telephony/depart.ts';
import { ON_HOLD, legHere, othersHeld } from '../telephony/now.ts';
import { otherSide } from '../telephony/other-side.ts';
import { tell } from '../telephony/tell.ts';
import { type RequestRules, notIn } from './rules.ts';

/** Where a party stands once its call is taken back from hold. */
const RETRIEVED: Partial<Record<PartyState, PartyState>> = {
  held: 'established',
  'dialing-held': 'dialing',
  'busy-held': 'busy',
};

/** TRetrieveCall: the party takes the call back from hold. Source: while on hold; hold and retrieve. */
export const retrieveCall: RequestRules = {
  refusal: (now, asked) =>
    notIn(now, asked, ON_HOLD) ?? (othersHeld(now, legHere(now, asked)) ? undefined : 185),

  carryOut(now, asked, answers) {
    const leg = legHere(now, asked);
    leg.party.state = RETRIEVED[leg.party.state] ?? leg.party.state;
    tell(
      now,
      leg,
      'EventRetrieved',
      { ...queueOf(leg), ...otherSide(now, leg), CallState: 'Ok' },
      answers,
    );
  },
};
