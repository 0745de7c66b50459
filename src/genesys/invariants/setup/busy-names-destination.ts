import type { SwitchEvent } from '../../../model/event.ts';
import type { StateInvariant } from '../../../model/invariant.ts';
import type { Step } from '../../../model/scenario.ts';
import type { GenesysState } from '../../state.ts';
import { slotOf } from '../../vocabulary/conn-id.ts';
import type { Configuration } from '../../vocabulary/configuration.ts';
import { isBusy, ringsAt } from '../each-move.ts';
import { eachSaid } from '../each-said.ts';
import { againstSaid } from '../evidence.ts';
import { basicCallModels } from '../sources.ts';

/** Choices: a destination that was dialed may be written as it was dialed; dialed digits are no number of a DN. */
export const busyNamesDestination: StateInvariant<GenesysState, Configuration> = {
  id: 'busy-names-destination',
  statement:
    'EventDestinationBusy, and EventReleased of the caller after it, name as OtherDN the destination at which the call failed, or nobody.',
  basis: 'inferred',
  source: basicCallModels('Connection-establishing phase for an outbound call, abnormal row **'),
  breaks: 'A caller is told that somebody is busy who was never called, or was called before.',

  needs: 'state',
  examine: eachSaid((said, step, { dns }) => {
    const { OtherDN: otherDN } = said.attributes;
    if (otherDN === undefined) return undefined;
    const failed = failedAt(said, step);
    if (failed === undefined) return undefined;
    for (const { name, digits } of dns) {
      if (name === failed && (otherDN === name || otherDN === digits)) return 'upheld';
    }
    return againstSaid(said, `the call failed at ${failed}, OtherDN is ${otherDN}`);
  }),
};

/** Where the call failed of which this event tells; nothing if it tells of none. */
function failedAt(
  { event, to, attributes }: SwitchEvent,
  { before }: Step<GenesysState>,
): string | undefined {
  const call = before.calls[slotOf(attributes['ConnID']) - 1];
  if (call === undefined) return undefined;
  if (event === 'EventDestinationBusy') return call.heading ?? ringsAt(call.standing);
  return event === 'EventReleased' && isBusy(call.standing[to])
    ? (call.failed ?? undefined)
    : undefined;
}
