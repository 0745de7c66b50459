import type { SwitchEvent } from '../../../model/event.ts';
import type { StateInvariant } from '../../../model/invariant.ts';
import type { Step } from '../../../model/scenario.ts';
import type { Call, GenesysState } from '../../state.ts';
import { slotOf } from '../../vocabulary/conn-id.ts';
import type { Configuration } from '../../vocabulary/configuration.ts';
import { isAnswered } from '../each-move.ts';
import { eachSaid, isLive } from '../each-said.ts';
import { againstSaid } from '../evidence.ts';
import { predictiveDialing } from '../sources.ts';

/** Events with which an answered predictive call comes somewhere or goes on. */
const ON_THE_WAY: ReadonlySet<string> = new Set([
  'EventQueued',
  'EventRouteRequest',
  'EventRouteUsed',
  'EventDiverted',
  'EventRinging',
]);

/** A call that is transferred before an agent has taken it goes on as one that its called party makes. */
export const agentTakesOriginatorsSide: StateInvariant<GenesysState, Configuration> = {
  id: 'agent-takes-originators-side',
  statement:
    'The queue of a predictive call that was answered, and the agent it goes to, have the role Origination, and the other side is the called party with the role Destination.',
  basis: 'stated',
  source: predictiveDialing('Predictive call; predictive call with routing'),
  breaks: 'The desktop shows the customer as the one who called, and the agent calls back.',

  needs: 'state',
  examine: eachSaid((said, step) => {
    const customer = isLive(said) ? customerOf(said, step) : undefined;
    if (customer === undefined) return undefined;
    const { ThisDNRole: role, OtherDN: otherDN, OtherDNRole: otherRole } = said.attributes;
    if (role !== 'Origination') return againstSaid(said, `ThisDNRole is ${role ?? 'missing'}`);
    return otherDN === customer && otherRole === 'Destination'
      ? 'upheld'
      : againstSaid(
          said,
          `the called party is ${customer}, the other side ${otherDN ?? 'nobody'} ${otherRole ?? ''}`,
        );
  }),
};

/** Who was called, where this event tells of a predictive call that waits for an agent or comes to one. */
function customerOf(
  { event, to, attributes }: SwitchEvent,
  { before, after }: Step<GenesysState>,
): string | undefined {
  const slot = slotOf(attributes['ConnID']) - 1;
  const [was, is] = [before.calls[slot], after.calls[slot]];
  if (!ON_THE_WAY.has(event) || is?.dialedBy !== 'switch' || is.dialed === null) return undefined;
  const isComing = event !== 'EventRinging' || isSentTo(was, to);
  return isComing && isAnswered(is.standing[is.dialed]) ? is.dialed : undefined;
}

/** The call was on its way to this DN: not one that was added to it. */
const isSentTo = (call: Call | undefined, dn: string): boolean => call?.heading === dn;
