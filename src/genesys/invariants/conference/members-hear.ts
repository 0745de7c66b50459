import type { SwitchEvent } from '../../../model/event.ts';
import type { Finding } from '../../../model/invariant.ts';
import type { Step } from '../../../model/scenario.ts';
import type { Call, GenesysState } from '../../state.ts';
import { slotOf } from '../../vocabulary/conn-id.ts';
import type { Configuration } from '../../vocabulary/configuration.ts';
import { whoRedirects, whoTransfers } from '../doing.ts';
import { type Move, eachMove, isAnswered, isLinkUp } from '../each-move.ts';
import { type Examine, both, eachSaid, timesSaid } from '../each-said.ts';
import { againstSaid } from '../evidence.ts';

/**
 * Everybody who talks before and after a step hears this event once about each
 * DN that `concerns`, and about nobody else. Who was never told of the call
 * hears nothing of it; of a transfer they hear otherwise, of a ringing call that
 * is redirected nothing, unless it is an invitation to them.
 */
export const membersHear = (
  event: 'EventPartyAdded' | 'EventPartyDeleted',
  concerns: Concerns,
): Examine =>
  both(
    eachMove((move, step, config) =>
      concerns(move.was, move.is, move.after.role[move.dn] ?? '') &&
      move.after.stage === 'live' &&
      isLinkUp(step) &&
      !isSentOn(step, move.after)
        ? whetherHeard(event, move, step, config)
        : undefined,
    ),
    eachSaid((said, step) =>
      said.event === event && !isTrue(said, step, concerns)
        ? againstSaid(said, `${said.attributes['OtherDN'] ?? 'nobody'} neither came nor went`)
        : undefined,
    ),
  );

/** Whether a DN that stood so, stands so now, and has this role, is one that is told of. */
type Concerns = (was: string, is: string, role: string) => boolean;

/** Evidence of a member that was told otherwise than once. */
function whetherHeard(
  event: string,
  { dn, connID, before, after }: Move,
  step: Step<GenesysState>,
  { dns }: Configuration,
): Finding {
  let finding: Finding;
  for (const { name: to } of dns) {
    if (to === dn || before.told[to] !== true) continue;
    if (!isAnswered(before.standing[to]) || !isAnswered(after.standing[to])) continue;
    const times = timesSaid(step, event, { to, connID, otherDN: dn });
    if (times !== 1) {
      return { evidence: `${to} on call ${connID} heard ${times} ${event} of ${dn}, 1 was due` };
    }
    finding = 'upheld';
  }
  return finding;
}

/** The call goes to another party by this step: it is transferred, or redirected. */
const isSentOn = (step: Step<GenesysState>, call: Call | undefined): boolean =>
  whoTransfers(step) !== undefined ||
  (whoRedirects(step) !== undefined && (call?.heading ?? null) !== null);

function isTrue(
  { to, attributes }: SwitchEvent,
  step: Step<GenesysState>,
  concerns: Concerns,
): boolean {
  const { before, after } = step;
  const slot = slotOf(attributes['ConnID']) - 1;
  const was = before.calls[slot]?.standing;
  const is = after.calls[slot]?.standing;
  const dn = attributes['OtherDN'];
  if (was === undefined || is === undefined || dn === undefined) return false;
  if (isSentOn(step, after.calls[slot])) return false;
  const role = after.calls[slot]?.role[dn] ?? '';
  return (
    concerns(was[dn] ?? 'none', is[dn] ?? 'none', role) && isAnswered(was[to]) && isAnswered(is[to])
  );
}
