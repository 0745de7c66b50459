import type { SwitchEvent } from '../../../model/event.ts';
import type { Finding } from '../../../model/invariant.ts';
import type { Step } from '../../../model/scenario.ts';
import type { Call, GenesysState, PartyState } from '../../state.ts';
import { slotOf } from '../../vocabulary/conn-id.ts';
import type { Configuration } from '../../vocabulary/configuration.ts';
import { whoRedirects, whoTransfers } from '../doing.ts';
import { type Move, eachMove, isAnswered, isLinkUp, isObserver } from '../each-move.ts';
import { type Examine, both, eachSaid, timesSaid } from '../each-said.ts';
import { againstSaid } from '../evidence.ts';

/**
 * Everybody who talks or listens before and after a step hears this event once about each
 * DN that `concerns`, or once about several that come together, and about nobody
 * else. Who was never told of the call hears nothing of it; of a transfer they
 * hear otherwise, of a ringing call that is redirected nothing, unless it is an
 * invitation to them.
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
      (!isSentOn(step, move.after) || isObserver(move.was))
        ? whetherHeard({ event, concerns }, move, step, config)
        : undefined,
    ),
    eachSaid((said, step, config) =>
      said.event === event && !isTrue(said, step, concerns, config)
        ? againstSaid(said, `${said.attributes['OtherDN'] ?? 'nobody'} neither came nor went`)
        : undefined,
    ),
  );

/** Whether a DN that stood so, stands so now, and has this role, is one that is told of. */
type Concerns = (was: string, is: string, role: string) => boolean;

/** What is told, of whom. */
interface Telling {
  readonly event: string;
  readonly concerns: Concerns;
}

/** Evidence of a member that was told otherwise than once. */
function whetherHeard(
  { event, concerns }: Telling,
  { dn, connID, before, after }: Move,
  step: Step<GenesysState>,
  config: Configuration,
): Finding {
  const isOne = isToldAtOnce({ event, concerns }, { before, after }, config);
  const about = isOne ? 'those who came' : dn;
  let finding: Finding;
  for (const { name: to } of config.dns) {
    if (to === dn || before.told[to] !== true) continue;
    if (!listens(before.standing[to]) || !listens(after.standing[to])) continue;
    const told = { to, connID, ...(!isOne && { otherDN: dn }) };
    const times = timesSaid(step, event, told);
    if (times !== 1) {
      return { evidence: `${to} on call ${connID} heard ${times} ${event} of ${about}, 1 was due` };
    }
    finding = 'upheld';
  }
  return finding;
}

/** The call goes to another party by this step: it is transferred, or redirected. */
const isSentOn = (step: Step<GenesysState>, call: Call | undefined): boolean =>
  whoTransfers(step) !== undefined ||
  (whoRedirects(step) !== undefined && (call?.heading ?? null) !== null);

/** Several come together, on a switch that tells of them by one event. */
function isToldAtOnce(
  { event, concerns }: Telling,
  { before, after }: Pick<Move, 'before' | 'after'>,
  { capabilities, dns }: Configuration,
): boolean {
  if (event !== 'EventPartyAdded' || capabilities.partyAdded !== 'once') return false;
  const come = dns.filter(({ name }) =>
    concerns(
      before.standing[name] ?? 'none',
      after.standing[name] ?? 'none',
      after.role[name] ?? '',
    ),
  );
  return come.length > 1;
}

function isTrue(
  { to, event, attributes }: SwitchEvent,
  step: Step<GenesysState>,
  concerns: Concerns,
  config: Configuration,
): boolean {
  const slot = slotOf(attributes['ConnID']) - 1;
  const [before, after] = [step.before.calls[slot], step.after.calls[slot]];
  const dn = attributes['OtherDN'];
  if (before === undefined || after === undefined) return false;
  const isObserved = isObserver(before.standing[dn ?? '']) || isObserver(before.standing[to]);
  if (isSentOn(step, after) && !isObserved) return false;
  if (!hears({ before, after }, to)) return false;
  if (isToldAtOnce({ event, concerns }, { before, after }, config)) return dn === undefined;
  if (dn === undefined) return false;
  const [was = 'none', is = 'none'] = [before.standing[dn], after.standing[dn]];
  return concerns(was, is, after.role[dn] ?? '');
}

/** The party is among those who are told: until its last event where it is left with an observer, or is one. */
function hears({ before, after }: Pick<Move, 'before' | 'after'>, dn: string): boolean {
  const isLast =
    isObserver(before.standing[dn]) || Object.values(before.standing).includes('observing');
  return listens(before.standing[dn]) && (listens(after.standing[dn]) || isLast);
}

/** Those who talk are told of others, and who listens to them. */
const listens = (state: PartyState | undefined): boolean =>
  isAnswered(state) || state === 'observing';
