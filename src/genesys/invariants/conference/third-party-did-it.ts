import type { SwitchEvent } from '../../../model/event.ts';
import type { StateInvariant } from '../../../model/invariant.ts';
import type { Step } from '../../../model/scenario.ts';
import type { GenesysState } from '../../state.ts';
import { slotOf } from '../../vocabulary/conn-id.ts';
import type { Configuration } from '../../vocabulary/configuration.ts';
import { doing, isToldToObserver, whoTransfers } from '../doing.ts';
import { isObserver } from '../each-move.ts';
import { eachSaid } from '../each-said.ts';
import { againstSaid } from '../evidence.ts';
import { releasingCalls } from '../sources.ts';

/** The role in which each event names who did it. */
const ROLES: ReadonlyMap<string, string> = new Map([
  ['EventPartyAdded', 'AddedBy'],
  ['EventPartyChanged', 'ConferencedBy'],
  ['EventPartyDeleted', 'DeletedBy'],
]);

/** The events alone do not tell who asked; the request does. */
export const thirdPartyDidIt: StateInvariant<GenesysState, Configuration> = {
  id: 'third-party-did-it',
  statement:
    'ThirdPartyDN of EventPartyAdded, EventPartyChanged and EventPartyDeleted is the party that asked for it, or the one that left by itself; where that leaves one party alone with an observer, the observer.',
  basis: 'stated',
  source: releasingCalls('Release from conference phase; Delete from conference phase'),
  breaks: 'The member who was removed is shown as having left, or the wrong one as having done it.',

  needs: 'state',
  examine: eachSaid((said, step) => {
    if (isUnclaimed(said, step)) return undefined;
    const listener = leftWith(said, step);
    const role = listener === undefined ? roleOf(said, step) : 'Observer';
    if (role === undefined) return undefined;
    const { ThirdPartyDN: third, ThirdPartyDNRole: thirdRole } = said.attributes;
    const due = listener ?? whoDidIt(said, step);
    if (third !== due) return againstSaid(said, `${due} did it, not ${third ?? 'nobody'}`);
    return thirdRole === role
      ? 'upheld'
      : againstSaid(said, `ThirdPartyDNRole is ${thirdRole ?? 'missing'}, ${role} was due`);
  }),
};

/** Who comes to observe was added by nobody, and who observes is not told who did it. */
const isUnclaimed = (said: SwitchEvent, step: Step<GenesysState>): boolean =>
  (said.event === 'EventPartyAdded' && said.attributes['OtherDNRole'] === 'Observer') ||
  (said.event === 'EventPartyDeleted' && isToldToObserver(said, step));

/** The observer with whom alone the party is left by one that goes by itself: it is named instead. */
function leftWith(
  { event, to, attributes }: SwitchEvent,
  step: Step<GenesysState>,
): string | undefined {
  if (event !== 'EventPartyDeleted') return undefined;
  const { type, thisDN } = doing(step);
  if (type === 'TDeleteFromConference' && thisDN !== attributes['OtherDN']) return undefined;
  const slot = slotOf(attributes['ConnID']) - 1;
  const was = step.before.calls[slot]?.standing ?? {};
  const hasLeft = step.after.calls[slot]?.standing[to] === 'none';
  const observer = Object.keys(was).find((dn) => was[dn] === 'observing');
  return hasLeft && observer !== attributes['OtherDN'] ? observer : undefined;
}

function roleOf({ event }: SwitchEvent, step: Step<GenesysState>): string | undefined {
  return event === 'EventPartyChanged' && whoTransfers(step) !== undefined
    ? 'TransferredBy'
    : ROLES.get(event);
}

function whoDidIt(said: SwitchEvent, step: Step<GenesysState>): string | number | undefined {
  const { type, thisDN } = doing(step);
  const { OtherDN: dn = '', ConnID: connID } = said.attributes;
  const was = step.before.calls[slotOf(connID) - 1]?.standing[dn];
  return said.event === 'EventPartyDeleted' && (type !== 'TDeleteFromConference' || isObserver(was))
    ? said.attributes['OtherDN']
    : thisDN;
}
