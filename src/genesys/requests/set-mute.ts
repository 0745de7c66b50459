import { legHere } from '../telephony/now.ts';
import { tell } from '../telephony/tell.ts';
import { type RequestRules, notIn } from './rules.ts';

/**
 * The party's microphone goes off or on: EventMuteOn or EventMuteOff at it alone.
 *
 * Source: T-Library (TSetMuteOn, TSetMuteOff); that the event has the ReferenceID is
 * field knowledge. Choices: a phone that talks; what is so already is refused; hold
 * changes nothing of it, and who leaves the call is not muted any more.
 */
const setMute = (event: 'EventMuteOn' | 'EventMuteOff'): RequestRules => {
  const microphone = event === 'EventMuteOn' ? 'off' : 'on';
  return {
    refusal: (now, asked) =>
      notIn(now, asked, ['established']) ??
      (now.site.is(asked.thisDN, 'extension') ? undefined : 168) ??
      (legHere(now, asked).party.microphone === microphone ? 43 : undefined),

    carryOut(now, asked, answers) {
      const leg = legHere(now, asked);
      leg.party.microphone = microphone;
      tell(now, leg, event, {}, answers);
    },
  };
};

/** TSetMuteOn: the others do not hear the party any more. */
export const setMuteOn: RequestRules = setMute('EventMuteOn');

/** TSetMuteOff: they hear it again. */
export const setMuteOff: RequestRules = setMute('EventMuteOff');
