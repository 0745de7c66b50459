import type { Finding, StateInvariant } from '../../../model/invariant.ts';
import type { Step } from '../../../model/scenario.ts';
import type { GenesysState, PartyState } from '../../state.ts';
import { slotOf } from '../../vocabulary/conn-id.ts';
import type { Configuration } from '../../vocabulary/configuration.ts';
import { whoTransfers } from '../doing.ts';
import { isLinkUp } from '../each-move.ts';
import { both, eachSaid, timesSaid } from '../each-said.ts';
import { againstSaid } from '../evidence.ts';
import { tLibrary } from '../sources.ts';

/** Who comes to a call without having dialed or rung there was moved from another call. */
export const movedPartyHearsItOnce: StateInvariant<GenesysState, Configuration> = {
  id: 'moved-party-hears-it-once',
  statement:
    'Who goes over from a consultation to the call it was about, and who is on a call that another party transfers, hears exactly one EventPartyChanged under the ConnID that survives; nobody else hears any.',
  basis: 'inferred',
  source: tLibrary('TCompleteConference; TCompleteTransfer; TSingleStepTransfer'),
  breaks: 'A client goes on under the ConnID of a consultation that is over.',

  needs: 'state',
  examine: both(
    (step, { dns }) => {
      if (step.before.calls === step.after.calls || !isLinkUp(step)) return undefined;
      let finding: Finding;
      for (let slot = 0; slot < step.after.calls.length; slot += 1) {
        if (step.before.calls[slot]?.standing === step.after.calls[slot]?.standing) continue;
        for (const { name: to } of dns) {
          const connID = slot + 1;
          if (step.after.calls[slot]?.told[to] !== true || !isDue(step, { to, connID })) continue;
          const times = timesSaid(step, 'EventPartyChanged', { to, connID });
          if (times !== 1) {
            return { evidence: `${to} on call ${connID} heard ${times} EventPartyChanged` };
          }
          finding = 'upheld';
        }
      }
      return finding;
    },
    eachSaid((said, step) => {
      if (said.event !== 'EventPartyChanged') return undefined;
      return isDue(step, { to: said.to, connID: slotOf(said.attributes['ConnID']) })
        ? undefined
        : againstSaid(said, 'neither did the party come to this call nor was it transferred');
    }),
  ),
};

/** The party is on the call, and comes from another one, or another party has transferred the call. */
function isDue(step: Step<GenesysState>, { to, connID }: { to: string; connID: number }): boolean {
  const { before, after } = step;
  const slot = connID - 1;
  if (standing(after, slot, to) === 'none' || standing(after, slot, to) === 'observer-ringing') {
    return false;
  }
  if (standing(before, slot, to) === 'none') {
    return before.calls.some(
      (_, other) =>
        other !== slot &&
        standing(before, other, to) !== 'none' &&
        standing(after, other, to) === 'none',
    );
  }
  const initiator = whoTransfers(step);
  return (
    initiator !== undefined &&
    standing(before, slot, initiator) !== 'none' &&
    standing(after, slot, initiator) === 'none'
  );
}

const standing = ({ calls }: GenesysState, slot: number, dn: string): PartyState =>
  calls[slot]?.standing[dn] ?? 'none';
