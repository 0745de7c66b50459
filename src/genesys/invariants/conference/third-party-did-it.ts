import type { SwitchEvent } from '../../../model/event.ts';
import type { StateInvariant } from '../../../model/invariant.ts';
import type { Step } from '../../../model/scenario.ts';
import type { GenesysState } from '../../state.ts';
import type { Configuration } from '../../vocabulary/configuration.ts';
import { doing, whoTransfers } from '../doing.ts';
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
    'ThirdPartyDN of EventPartyAdded, EventPartyChanged and EventPartyDeleted is the party that asked for it, or the one that left by itself.',
  basis: 'stated',
  source: releasingCalls('Release from conference phase; Delete from conference phase'),
  breaks: 'The member who was removed is shown as having left, or the wrong one as having done it.',

  needs: 'state',
  examine: eachSaid((said, step) => {
    const role = roleOf(said, step);
    if (role === undefined) return undefined;
    const { ThirdPartyDN: third, ThirdPartyDNRole: thirdRole } = said.attributes;
    const due = whoDidIt(said, step);
    if (third !== due) return againstSaid(said, `${due} did it, not ${third ?? 'nobody'}`);
    return thirdRole === role
      ? 'upheld'
      : againstSaid(said, `ThirdPartyDNRole is ${thirdRole ?? 'missing'}, ${role} was due`);
  }),
};

function roleOf({ event }: SwitchEvent, step: Step<GenesysState>): string | undefined {
  return event === 'EventPartyChanged' && whoTransfers(step) !== undefined
    ? 'TransferredBy'
    : ROLES.get(event);
}

function whoDidIt(said: SwitchEvent, step: Step<GenesysState>): string | number | undefined {
  const { type, thisDN } = doing(step);
  return said.event === 'EventPartyDeleted' && type !== 'TDeleteFromConference'
    ? said.attributes['OtherDN']
    : thisDN;
}
