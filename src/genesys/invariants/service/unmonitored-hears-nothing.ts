import type { SwitchEvent } from '../../../model/event.ts';
import type { Finding, StateInvariant } from '../../../model/invariant.ts';
import type { Step } from '../../../model/scenario.ts';
import type { GenesysState } from '../../state.ts';
import { againstSaid } from '../evidence.ts';
import { slotOf } from '../../vocabulary/conn-id.ts';
import { legend } from '../sources.ts';

/** EventError goes to whoever asked, registered or not. */
export const unmonitoredHearsNothing: StateInvariant<GenesysState> = {
  id: 'unmonitored-hears-nothing',
  statement:
    'No event of a call is said to an external party or to a DN that nobody has registered.',
  basis: 'stated',
  source: legend('Parties that are not monitored'),
  breaks: 'Events are sent about a phone that no client has asked for.',

  needs: 'state',
  examine(step) {
    let finding: Finding;
    for (const said of step.events) {
      if (
        said.to === '*' ||
        said.event === 'EventError' ||
        said.attributes['ConnID'] === undefined
      ) {
        continue;
      }
      if (!isKnownAt(step, said)) {
        return againstSaid(said, 'no client there knows of the call');
      }
      finding = 'upheld';
    }
    return finding;
  },
};

/** The party's client was told of the call before or by this step, or is told that it missed the end. */
function isKnownAt(
  { before, after }: Step<GenesysState>,
  { to, attributes }: SwitchEvent,
): boolean {
  const slot = slotOf(attributes['ConnID']) - 1;
  const was = before.calls[slot]?.parties[to];
  return (
    was?.told === true ||
    after.calls[slot]?.parties[to]?.told === true ||
    (was?.missed ?? 'none') !== 'none'
  );
}
