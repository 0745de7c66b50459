import type { Evidence, StateInvariant } from '../../../model/invariant.ts';
import type { Step } from '../../../model/scenario.ts';
import type { GenesysState } from '../../state.ts';
import { slotOf } from '../../vocabulary/conn-id.ts';
import type { Configuration } from '../../vocabulary/configuration.ts';
import { tLibrary } from '../sources.ts';
import { type Between, ON_HOLD, RETRIEVED, whoElseMoved, whoGoesBetween } from './going-between.ts';

/** The far ends are not told: as with a hold, nothing changes for them. */
export const alternateSwaps: StateInvariant<GenesysState, Configuration> = {
  id: 'alternate-swaps',
  statement:
    'TAlternateCall puts the call that the party talks or dials on on hold and takes the held one back, in this order; all else stays as it is, and nobody else hears anything.',
  basis: 'inferred',
  source: tLibrary('TAlternateCall: hold the current call, connect the held one'),
  breaks: 'An agent who goes back to the customer has lost the colleague, or hears both.',

  needs: 'state',
  examine(step, config) {
    const between = whoGoesBetween(step, 'TAlternateCall');
    if (between === undefined) return undefined;
    const { thisDN, held, current } = between;
    for (const [{ connID, was, is }, due] of [
      [current, ON_HOLD[current.was]],
      [held, RETRIEVED[held.was]],
    ] as const) {
      if (is !== due) return { evidence: `${thisDN} on call ${connID} was ${was} and is ${is}` };
    }
    const moving = [held.connID, current.connID];
    const moved = whoElseMoved(step, { thisDN, moving }, config);
    return moved === undefined ? (saidOtherwise(step, between) ?? 'upheld') : { evidence: moved };
  },
};

/** What is said besides EventHeld of the one call and EventRetrieved of the other. */
function saidOtherwise({ events }: Step, { thisDN, held, current }: Between): Evidence | undefined {
  const heard = events.map(
    ({ to, event, attributes }) => `${to} ${event} ${slotOf(attributes['ConnID'])}`,
  );
  const due = [`${thisDN} EventHeld ${current.connID}`, `${thisDN} EventRetrieved ${held.connID}`];
  return heard.join(', ') === due.join(', ')
    ? undefined
    : { evidence: `said was ${heard.join(', ')}; ${due.join(', ')} was due` };
}
