import type { Finding, StateInvariant } from '../../../model/invariant.ts';
import type { GenesysState } from '../../state.ts';
import type { Configuration } from '../../vocabulary/configuration.ts';
import { againstSaid } from '../evidence.ts';
import { legend } from '../sources.ts';

/** EventError goes to whoever asked, registered or not. */
export const unmonitoredHearsNothing: StateInvariant<GenesysState, Configuration> = {
  id: 'unmonitored-hears-nothing',
  statement:
    'No event of a call is said to an external party or to a DN that nobody has registered.',
  basis: 'stated',
  source: legend('Parties that are not monitored'),
  breaks: 'Events are sent about a phone that no client has asked for.',

  needs: 'state',
  examine(step, { dns }) {
    let finding: Finding;
    for (const said of step.events) {
      if (
        said.to === '*' ||
        said.event === 'EventError' ||
        said.attributes['ConnID'] === undefined
      ) {
        continue;
      }
      if (
        !dns.some(
          ({ name, type, registered }) => name === said.to && registered && type !== 'external',
        )
      ) {
        return againstSaid(said, 'no client has registered it');
      }
      finding = 'upheld';
    }
    return finding;
  },
};
