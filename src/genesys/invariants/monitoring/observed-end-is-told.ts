import type { SwitchEvent } from '../../../model/event.ts';
import type { StateInvariant } from '../../../model/invariant.ts';
import type { Step } from '../../../model/scenario.ts';
import type { GenesysState } from '../../state.ts';
import { slotOf } from '../../vocabulary/conn-id.ts';
import type { Configuration } from '../../vocabulary/configuration.ts';
import { type Move, eachMove, isAnswered, isLinkUp } from '../each-move.ts';
import { doing, whoLeaves } from '../doing.ts';
import { timesSaid } from '../each-said.ts';
import { monitoringCalls } from '../sources.ts';

/** Of two people, one of whom is observed; where more talk, they are told as in every conference. */
export const observedEndIsTold: StateInvariant<GenesysState, Configuration> = {
  id: 'observed-end-is-told',
  statement:
    'When one of the two who talk on an observed call leaves it by itself, the other and the observer hear exactly one EventPartyDeleted of it before their EventReleased; the other one is released from the observer, the observer from the other one.',
  basis: 'stated',
  source: monitoringCalls('Agent releases first; External party releases first'),
  breaks: 'A supervisor or an agent is left with a call and does not see that it is over, or why.',

  needs: 'state',
  examine: eachMove((move, step) => {
    const pair = isLinkUp(step) && isEnd(move, step) ? pairLeft(move) : undefined;
    if (pair === undefined) return undefined;
    for (const [to, with_] of [pair, [pair[1], pair[0]] as const]) {
      if (move.before.told[to] !== true) continue;
      const wrong = wrongAt(move, step, { to, from: with_ });
      if (wrong !== undefined) return { evidence: `${to} on call ${move.connID} ${wrong}` };
    }
    return 'upheld';
  }),
};

/** Somebody who talked has left by its own doing, and the call is over. */
const isEnd = ({ dn, was, is, after }: Move, step: Step<GenesysState>): boolean =>
  isAnswered(was) &&
  is === 'none' &&
  after.stage === 'over' &&
  doing(step).type !== 'TClearCall' &&
  whoLeaves(step) === dn;

/** The one that talked besides, and the observer; nothing where nobody listened or several talked. */
function pairLeft({ dn, before }: Move): readonly [string, string] | undefined {
  const names = Object.keys(before.standing).filter((name) => name !== dn);
  const [other, ...more] = names.filter((name) => isAnswered(before.standing[name]));
  const observer = names.find((name) => before.standing[name] === 'observing');
  return other === undefined || more.length > 0 || observer === undefined
    ? undefined
    : [other, observer];
}

function wrongAt(
  { dn, connID }: Move,
  step: Step<GenesysState>,
  { to, from }: { readonly to: string; readonly from: string },
): string | undefined {
  const times = timesSaid(step, 'EventPartyDeleted', { to, connID, otherDN: dn });
  if (times !== 1) return `heard ${times} EventPartyDeleted of ${dn}, 1 was due`;
  const heard = step.events.filter((said) => isSaid(said, to, connID));
  const [first, last] = heard;
  if (first?.event !== 'EventPartyDeleted' || last?.event !== 'EventReleased') {
    return `heard ${heard.map(({ event }) => event).join(', ')}`;
  }
  return last.attributes['OtherDN'] === from ? undefined : `was not released from ${from}`;
}

const isSaid = ({ to, attributes }: SwitchEvent, dn: string, connID: number): boolean =>
  to === dn && slotOf(attributes['ConnID']) === connID;
