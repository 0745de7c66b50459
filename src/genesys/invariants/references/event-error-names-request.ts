import type { SwitchEvent } from '../../../model/event.ts';
import type { StateInvariant } from '../../../model/invariant.ts';
import type { Step } from '../../../model/scenario.ts';
import type { GenesysState } from '../../state.ts';
import { slotOf } from '../../vocabulary/conn-id.ts';
import type { Configuration } from '../../vocabulary/configuration.ts';
import { eachSaid } from '../each-said.ts';
import { againstSaid } from '../evidence.ts';
import { eventReference } from '../sources.ts';

/** The page calls both attributes optional; our switch always says them. */
export const eventErrorNamesRequest: StateInvariant<GenesysState, Configuration> = {
  id: 'event-error-names-request',
  statement:
    'EventError goes to the DN that asked and names it as ThisDN, with the ConnID the request named, if it named one.',
  basis: 'inferred',
  source: eventReference('EventError: ThisDN, ConnID'),
  breaks: 'A client shows the refusal of one request at another phone or call.',

  needs: 'state',
  examine: eachSaid((said, step) => {
    if (said.event !== 'EventError') return undefined;
    const { to, attributes } = said;
    if (attributes['ThisDN'] !== to) {
      return againstSaid(said, `ThisDN is ${attributes['ThisDN'] ?? 'missing'}`);
    }
    return wasAsked(said, step) ? 'upheld' : againstSaid(said, 'it asked nothing of the kind');
  }),
};

/** A request of this DN about this call was asked in the step, or was in flight before it. */
function wasAsked({ to, attributes }: SwitchEvent, step: Step<GenesysState>): boolean {
  const about = attributes['ConnID'] === undefined ? 0 : slotOf(attributes['ConnID']);
  const { input, reference, before } = step;
  if (reference !== undefined) return input['thisDN'] === to && (input['connID'] ?? 0) === about;
  return before.inFlight.some((asked) => asked?.thisDN === to && asked.connID === about);
}
