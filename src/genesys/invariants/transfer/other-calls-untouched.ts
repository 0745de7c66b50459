import type { Finding, StateInvariant } from '../../../model/invariant.ts';
import type { GenesysState } from '../../state.ts';
import { slotOf } from '../../vocabulary/conn-id.ts';
import { doing } from '../doing.ts';
import { againstSaid } from '../evidence.ts';
import { tLibrary } from '../sources.ts';

/** A phone that fails, the link, and requests about two calls are about more than one. */
export const otherCallsUntouched: StateInvariant<GenesysState> = {
  id: 'other-calls-untouched',
  statement:
    'What happens on one call changes no other call, and nobody hears anything of another one: a consultation may end at any moment, and the call it was about stays as it is, or the other way round.',
  basis: 'inferred',
  source: tLibrary('TReleaseCall, TClearCall: one conn_id; hold and retrieve: the call on hold'),
  breaks: 'Somebody hangs up a consultation, and the customer on hold is lost with it.',

  needs: 'state',
  examine(step) {
    const { before, after } = step;
    const { connID: own, consultConnID: other } = doing(step);
    if (typeof own !== 'number' || own === 0 || Number(other ?? 0) > 0) return undefined;
    if (before.calls[own - 1] === after.calls[own - 1]) return undefined;
    const isOther = (connID: number): boolean =>
      connID !== own && before.calls[connID - 1]?.stage === 'live';
    const said = step.events.find(
      ({ event, attributes }) => event !== 'EventError' && isOther(slotOf(attributes['ConnID'])),
    );
    if (said !== undefined) return againstSaid(said, `the step was about call ${own}`);
    let finding: Finding;
    for (const [slot, call] of before.calls.entries()) {
      if (!isOther(slot + 1)) continue;
      if (call !== after.calls[slot]) {
        return { evidence: `call ${slot + 1} has changed in a step about call ${own}` };
      }
      finding = 'upheld';
    }
    return finding;
  },
};
