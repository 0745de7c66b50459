import type { SwitchEvent } from '../../../model/event.ts';
import type { StateInvariant } from '../../../model/invariant.ts';
import type { Step } from '../../../model/scenario.ts';
import type { GenesysState } from '../../state.ts';
import { slotOf } from '../../vocabulary/conn-id.ts';
import type { Configuration } from '../../vocabulary/configuration.ts';
import { ringsAt } from '../each-move.ts';
import { eachSaid } from '../each-said.ts';
import { againstSaid } from '../evidence.ts';
import { basicCallModels } from '../sources.ts';

/** What the tables mark *DIAL: the number, the digits that were dialed, or nothing. */
export const dialingNamesDialedNumber: StateInvariant<GenesysState, Configuration> = {
  id: 'dialing-names-dialed-number',
  statement:
    'OtherDN of EventDialing and EventNetworkReached is the number that is called as this switch writes it: the DN, the digits, or nothing.',
  basis: 'stated',
  source: basicCallModels('OtherDN *DIAL in every table'),
  breaks: 'The caller sees another number than was dialed.',

  needs: 'state',
  examine: eachSaid((said, step, { capabilities, dns }) => {
    const called = calledBy(said, step);
    if (called === undefined) return undefined;
    const { OtherDN: otherDN } = said.attributes;
    for (const { name, digits } of dns) {
      if (name !== called) continue;
      const due = { number: name, digits, absent: undefined }[capabilities.dialed];
      if (otherDN === due) return 'upheld';
      return againstSaid(said, `OtherDN is ${otherDN ?? 'missing'}, ${due ?? 'none'} was due`);
    }
    return undefined;
  }),
};

/** The DN that is called when this event is said: dialed, routed to, or ringing outside. */
function calledBy(
  { event, attributes }: SwitchEvent,
  { before, after }: Step<GenesysState>,
): string | undefined {
  const slot = slotOf(attributes['ConnID']) - 1;
  if (event === 'EventDialing') return after.calls[slot]?.dialed ?? undefined;
  if (event !== 'EventNetworkReached') return undefined;
  const { heading, standing } = before.calls[slot] ?? {};
  return heading ?? (standing && ringsAt(standing));
}
