import { otherSide } from '../telephony/other-side.ts';
import { tell } from '../telephony/tell.ts';
import { legHere } from '../telephony/now.ts';
import { type RequestRules, notIn } from './rules.ts';

/** THoldCall: the party puts the call on hold, while dialing too. Source: while on hold; hold and retrieve. */
export const holdCall: RequestRules = {
  refusal: (now, asked) => notIn(now, asked, ['established', 'dialing']),

  carryOut(now, asked, answers) {
    const leg = legHere(now, asked);
    leg.party.state = leg.party.state === 'dialing' ? 'dialing-held' : 'held';
    tell(now, leg, 'EventHeld', otherSide(now, leg), answers);
  },
};
