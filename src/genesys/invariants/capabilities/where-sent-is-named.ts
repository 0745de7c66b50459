import type { SwitchEvent } from '../../../model/event.ts';
import type { StateInvariant } from '../../../model/invariant.ts';
import type { Step } from '../../../model/scenario.ts';
import type { GenesysState } from '../../state.ts';
import { slotOf } from '../../vocabulary/conn-id.ts';
import type { Configuration } from '../../vocabulary/configuration.ts';
import { eachSaid, isLive } from '../each-said.ts';
import { againstSaid } from '../evidence.ts';
import { basicCallModels } from '../sources.ts';

/** What is optional is said where the configuration has it, and only there. */
export const whereSentIsNamed: StateInvariant<GenesysState, Configuration> = {
  id: 'where-sent-is-named',
  statement:
    'EventRouteUsed and EventDiverted name where the call goes as ThirdPartyDN with the role Destination, EventDiverted of a predictive call with Origination, except where this switch leaves it out.',
  basis: 'stated',
  source: basicCallModels(
    'Connection-establishing phase for internal/inbound call with routing, note b; ThirdPartyDN *OPT; multiple ACDs',
  ),
  breaks: 'Nobody can tell where a call went that the switch sent on by itself.',

  needs: 'state',
  examine: eachSaid((said, step, config) => {
    const { event, attributes } = said;
    if ((event !== 'EventRouteUsed' && event !== 'EventDiverted') || !isLive(said)) {
      return undefined;
    }
    const { ThirdPartyDN: sentTo, ThirdPartyDNRole: role } = attributes;
    if (!isNamed(said, step, config)) {
      return sentTo === undefined
        ? undefined
        : againstSaid(said, `this switch leaves ThirdPartyDN out, it is ${sentTo}`);
    }
    const { heading, dialedBy } = step.after.calls[slotOf(attributes['ConnID']) - 1] ?? UNSENT;
    if (sentTo !== heading) {
      return againstSaid(
        said,
        `the call goes to ${heading ?? 'nobody'}, ThirdPartyDN is ${sentTo ?? 'missing'}`,
      );
    }
    const due = event === 'EventDiverted' && dialedBy === 'switch' ? 'Origination' : 'Destination';
    return role === due ? 'upheld' : againstSaid(said, `ThirdPartyDNRole is ${role ?? 'missing'}`);
  }),
};

const UNSENT = { heading: null, dialedBy: 'caller' } as const;

/** Whether this switch says where the call goes: what a client asked for in any case, the rest as it can. */
function isNamed(
  { event, to }: SwitchEvent,
  { input }: Step<GenesysState>,
  { capabilities }: Configuration,
): boolean {
  const isAsked =
    input.type !== 'route-timer-expires' && input.type !== 'routed-by-another-application';
  const isKnown = isAsked || capabilities.defaultRouteThirdPartyDN;
  if (event === 'EventRouteUsed') return isKnown;
  const isLoser = input.type === 'diverts' && input['thisDN'] !== to;
  return isLoser || (isKnown && capabilities.optionalAttributes === 'sent');
}
