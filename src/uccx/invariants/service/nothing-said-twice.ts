import type { SwitchEvent } from '../../../model/event.ts';
import type { StateInvariant } from '../../../model/invariant.ts';
import type { UCCXState } from '../../state.ts';
import type { Configuration } from '../../vocabulary/configuration.ts';
import { againstSaid } from '../evidence.ts';
import { guidelines } from '../sources.ts';

/** No printed flow has a message twice over, apart from the row of a reserved agent that repeats the one before it. */
export const nothingSaidTwice: StateInvariant<UCCXState, Configuration> = {
  id: 'nothing-said-twice',
  statement:
    'What happens once is said once: no two messages of one step are alike in every field.',
  basis: 'inferred',
  source: guidelines('Every message of every flow'),
  breaks: 'A client counts one ringing phone, or one conference, as two.',

  needs: 'state',
  examine({ events }) {
    if (events.length < 2) return undefined;
    for (const [place, one] of events.entries()) {
      for (let earlier = 0; earlier < place; earlier += 1) {
        if (isAlike(one, events[earlier])) return againstSaid(one, 'it is said twice');
      }
    }
    return 'upheld';
  },
};

const isAlike = (one: SwitchEvent, other: SwitchEvent | undefined): boolean =>
  one.event === other?.event &&
  one.to === other.to &&
  JSON.stringify(one.attributes) === JSON.stringify(other.attributes);
