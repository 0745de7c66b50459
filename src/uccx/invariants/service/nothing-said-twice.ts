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
    const said = new Set<string>();
    for (const one of events) {
      const written = writtenOut(one);
      if (said.has(written)) return againstSaid(one, 'it is said twice');
      said.add(written);
    }
    return 'upheld';
  },
};

const writtenOut = ({ event, to, attributes }: SwitchEvent): string =>
  JSON.stringify([event, to, attributes]);
