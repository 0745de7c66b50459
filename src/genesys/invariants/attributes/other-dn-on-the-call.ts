import type { SwitchEvent } from '../../../model/event.ts';
import type { Finding, StateInvariant } from '../../../model/invariant.ts';
import type { Step } from '../../../model/scenario.ts';
import type { Call, GenesysState } from '../../state.ts';
import { againstSaid } from '../evidence.ts';
import { basicCallModels } from '../sources.ts';
import { slotOf } from '../../vocabulary/conn-id.ts';

/** What people dial is not always a number of a DN; dialed digits are not decided. */
export const otherDNOnTheCall: StateInvariant<GenesysState> = {
  id: 'other-dn-on-the-call',
  statement:
    'OtherDN names another party of the call, the dialed number, or the destination the call was being sent to.',
  basis: 'stated',
  source: basicCallModels('OtherDN in every table'),
  breaks: 'A client shows somebody as the other side who has nothing to do with the call.',

  needs: 'state',
  examine(step) {
    let finding: Finding;
    for (const said of step.events) {
      const otherDN = said.attributes['OtherDN'];
      if (otherDN === undefined || said.event === 'EventError') continue;
      const found = examineOther(step, said, otherDN);
      if (found !== 'upheld' && found !== 'undecided') return found;
      finding = found;
    }
    return finding;
  },
};

function examineOther(step: Step<GenesysState>, said: SwitchEvent, otherDN: string): Finding {
  const { before, after } = step;
  const slot = slotOf(said.attributes['ConnID']);
  if (otherDN === said.to) return againstSaid(said, 'OtherDN is the party itself');
  if (isPartOf(before.calls[slot - 1], otherDN) || isPartOf(after.calls[slot - 1], otherDN)) {
    return 'upheld';
  }
  if (isBeingRouted(before, slot, otherDN)) return 'upheld';
  return after.dns[otherDN] === undefined
    ? 'undecided'
    : againstSaid(said, `${otherDN} has nothing to do with the call`);
}

const isPartOf = (call: Call | undefined, dn: string): boolean =>
  call !== undefined &&
  (call.caller === dn ||
    call.dialed === dn ||
    call.heading === dn ||
    call.queue === dn ||
    (call.standing[dn] ?? 'none') !== 'none');

const isBeingRouted = ({ inFlight }: GenesysState, slot: number, dn: string): boolean =>
  inFlight.some(
    (asked) => asked?.request === 'TRouteCall' && asked.connID === slot && asked.otherDN === dn,
  );
