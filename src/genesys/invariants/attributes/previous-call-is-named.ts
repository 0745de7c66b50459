import type { SwitchEvent } from '../../../model/event.ts';
import type { StateInvariant } from '../../../model/invariant.ts';
import type { Step } from '../../../model/scenario.ts';
import type { GenesysState } from '../../state.ts';
import { slotOf } from '../../vocabulary/conn-id.ts';
import type { Configuration } from '../../vocabulary/configuration.ts';
import { eachSaid, isLive } from '../each-said.ts';
import { againstSaid } from '../evidence.ts';
import { eventReference } from '../sources.ts';

/** Events of a consultation that name the call it was made from. */
const NAMES_PREVIOUS: ReadonlySet<string> = new Set([
  'EventDialing',
  'EventRinging',
  'EventQueued',
  'EventRouteRequest',
  'EventAbandoned',
]);

/** Everything else is about one call only. */
export const previousCallIsNamed: StateInvariant<GenesysState, Configuration> = {
  id: 'previous-call-is-named',
  statement:
    'PreviousConnID of a consultation is the call it was made from, that of EventPartyChanged is the call the party was on before, and no other event has one.',
  basis: 'inferred',
  source: eventReference('PreviousConnID'),
  breaks: 'A client ties a consultation to a call that has nothing to do with it.',

  needs: 'state',
  examine: eachSaid((said, step) => {
    const { PreviousConnID: previous } = said.attributes;
    const due = isLive(said) ? dueAt(said, step) : null;
    if (due === null && previous === undefined) return undefined;
    if (previous !== undefined && slotOf(previous) === due) return 'upheld';
    return againstSaid(
      said,
      `PreviousConnID is ${previous ?? 'missing'}, ${due ?? 'none'} was due`,
    );
  }),
};

/** The call this event has to name as the previous one; none where it names none. */
function dueAt(
  { event, to, attributes }: SwitchEvent,
  { before, after }: Step<GenesysState>,
): number | null {
  const connID = slotOf(attributes['ConnID']);
  if (event === 'EventPartyChanged') {
    const stood = before.calls[connID - 1]?.standing[to] ?? 'none';
    return stood === 'none' ? leftBehind(before, after, to) : connID;
  }
  if (!NAMES_PREVIOUS.has(event)) return null;
  return before.calls[connID - 1]?.consults ?? after.calls[connID - 1]?.consults ?? null;
}

/** The call that the party leaves by this step for another. */
function leftBehind(before: GenesysState, after: GenesysState, dn: string): number | null {
  for (let slot = 0; slot < before.calls.length; slot += 1) {
    if ((before.calls[slot]?.standing[dn] ?? 'none') === 'none') continue;
    if (after.calls[slot]?.standing[dn] === 'none') return slot + 1;
  }
  return null;
}
