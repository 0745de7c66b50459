import type { Finding, StateInvariant } from '../../../model/invariant.ts';
import type { Step } from '../../../model/scenario.ts';
import type { GenesysState } from '../../state.ts';
import { slotOf } from '../../vocabulary/conn-id.ts';
import { tLibrary } from '../sources.ts';

/** Who was never told of a call is not told of its end either. */
export const missedEndsAreTold: StateInvariant<GenesysState> = {
  id: 'missed-ends-are-told',
  statement:
    'When the link is restored, every party that missed its terminal event is told just that event, once, with Reliability InPast.',
  basis: 'inferred',
  source: tLibrary('EventLinkConnected; TReliability'),
  breaks: 'A call that ended while the link was down stays on the screen for ever.',

  needs: 'state',
  examine(step) {
    const { before, after } = step;
    if (before.link === after.link || after.link === 'disconnected') return undefined;
    let finding: Finding;
    for (const [slot, { missed }] of before.calls.entries()) {
      for (const dn of Object.keys(missed)) {
        const due = missed[dn];
        if (due === undefined || due === 'none') continue;
        if (inPastOf(step, slot + 1, dn) !== due) {
          return { evidence: `${dn} was not told that call ${slot + 1} ended with ${due}, once` };
        }
        finding = 'upheld';
      }
    }
    return finding;
  },
};

/** What this party is told of the past, in the order in which it was said. */
function inPastOf({ events }: Step<GenesysState>, slot: number, dn: string): string {
  let told = '';
  for (const { to, event, attributes } of events) {
    if (to !== dn || slotOf(attributes['ConnID']) !== slot) continue;
    if (attributes['Reliability'] === 'InPast') told = told === '' ? event : `${told} and ${event}`;
  }
  return told;
}
