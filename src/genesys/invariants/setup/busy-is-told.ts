import type { Finding, StateInvariant } from '../../../model/invariant.ts';
import type { GenesysState } from '../../state.ts';
import { BUSY_REASONS } from '../../vocabulary/attributes.ts';
import { slotOf } from '../../vocabulary/conn-id.ts';
import type { Configuration } from '../../vocabulary/configuration.ts';
import { type Move, eachMove, isBusy, isLinkUp } from '../each-move.ts';
import { both, eachSaid, timesSaid } from '../each-said.ts';
import { againstSaid } from '../evidence.ts';
import { basicCallModels } from '../sources.ts';

/** Some switches also say it to a caller whose call is parked: once, and the caller dials on. */
export const busyIsTold: StateInvariant<GenesysState, Configuration> = {
  id: 'busy-is-told',
  statement:
    'A caller whose call fails hears exactly one EventDestinationBusy, whose CallState says why; without such a failure, or parking, nobody hears it.',
  basis: 'stated',
  source: basicCallModels(
    'Connection-establishing phase for an internal/inbound call, abnormal row **, note a; call parking',
  ),
  breaks: 'A caller goes on waiting for a call that has failed.',

  needs: 'state',
  examine: both(
    eachMove((move, step, { capabilities }) => {
      const isParking =
        step.input.type === 'is-parked' && capabilities.destinationBusyBeforeParking;
      const to = whoIsTold(move, isParking);
      if (to === null || move.before.told[to] !== true || !isLinkUp(step)) return undefined;
      const times = timesSaid(step, 'EventDestinationBusy', { to, connID: move.connID });
      if (times === 1) return 'upheld';
      return {
        evidence: `${to} on call ${move.connID} heard ${times} EventDestinationBusy, 1 was due`,
      };
    }),
    eachSaid((said, { input, before, after }, { capabilities }): Finding => {
      if (said.event !== 'EventDestinationBusy') return undefined;
      const reason = said.attributes['CallState'];
      if (!REASONS.has(reason ?? '')) {
        return againstSaid(said, `CallState is ${reason ?? 'missing'}, which is no reason`);
      }
      const slot = slotOf(said.attributes['ConnID']) - 1;
      if (isBusy(after.calls[slot]?.standing[said.to])) {
        return isBusy(before.calls[slot]?.standing[said.to])
          ? againstSaid(said, 'the call had failed before')
          : undefined;
      }
      return input.type === 'is-parked' && capabilities.destinationBusyBeforeParking
        ? undefined
        : againstSaid(said, 'the call has not failed');
    }),
  ),
};

const REASONS: ReadonlySet<string> = new Set(BUSY_REASONS);

/** Who is to hear EventDestinationBusy because of this move. */
function whoIsTold({ dn, was, is, before }: Move, beforeParking: boolean): string | null {
  if (isBusy(is) && !isBusy(was)) return dn;
  return is === 'parked' && beforeParking ? before.caller : null;
}
