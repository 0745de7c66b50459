import type { StateInvariant } from '../../../model/invariant.ts';
import type { GenesysState } from '../../state.ts';
import { slotOf } from '../../vocabulary/conn-id.ts';
import type { Configuration } from '../../vocabulary/configuration.ts';
import { type Move, eachMove, isAnswered, isDialing, isLinkUp } from '../each-move.ts';
import { both, eachSaid, timesSaid } from '../each-said.ts';
import { againstSaid } from '../evidence.ts';
import { basicCallModels } from '../sources.ts';

/** Holds for calls that were routed outside and for consultations too, which CallType does not tell. */
export const networkReachedIsTold: StateInvariant<GenesysState, Configuration> = {
  id: 'network-reached-is-told',
  statement:
    'When a call reaches the network its caller hears EventNetworkReached, and it is not answered there before.',
  basis: 'stated',
  source: basicCallModels(
    'Connection-establishing phase for an outbound call, note a; routing outbound',
  ),
  breaks: 'A call that was routed outside is answered before it has left for the network.',

  needs: 'state',
  examine: both(
    (step) => {
      if (step.before.calls === step.after.calls || !isLinkUp(step)) return undefined;
      for (let slot = 0; slot < step.after.calls.length; slot += 1) {
        const { caller, told, reached } = step.before.calls[slot] ?? UNUSED;
        if (reached || caller === null || told[caller] !== true) continue;
        if (step.after.calls[slot]?.reached !== true) continue;
        const connID = slot + 1;
        const times = timesSaid(step, 'EventNetworkReached', { to: caller, connID });
        if (times !== 1) {
          return { evidence: `${caller} on call ${connID} heard ${times} EventNetworkReached` };
        }
        return 'upheld';
      }
      return undefined;
    },
    both(
      eachMove((move, _step, config) => {
        if (!isDialing(move.was) || !isAnswered(move.is)) return undefined;
        if (!isAnsweredOutside(move, config)) return undefined;
        return move.after.reached
          ? 'upheld'
          : { evidence: `call ${move.connID} was answered outside and never reached the network` };
      }),
      eachSaid((said, { before, after }) => {
        if (said.event !== 'EventNetworkReached') return undefined;
        const slot = slotOf(said.attributes['ConnID']) - 1;
        return before.calls[slot]?.reached === false && after.calls[slot]?.reached === true
          ? undefined
          : againstSaid(said, 'the call has not just reached the network');
      }),
    ),
  ),
};

const UNUSED = { caller: null, told: {}, reached: false } as const;

/** The far end that has just answered is an outside number or a trunk. */
function isAnsweredOutside({ dn, before, after }: Move, { dns }: Configuration): boolean {
  return dns.some(
    ({ name, type }) =>
      name !== dn &&
      (type === 'external' || type === 'trunk') &&
      before.standing[name] === 'ringing' &&
      isAnswered(after.standing[name]),
  );
}
