import type { StateInvariant } from '../../../model/invariant.ts';
import type { GenesysState } from '../../state.ts';
import { slotOf } from '../../vocabulary/conn-id.ts';
import type { Configuration } from '../../vocabulary/configuration.ts';
import { eachSaid, isLive } from '../each-said.ts';
import { againstSaid } from '../evidence.ts';
import { basicCallModelsOfTServer } from '../sources.ts';

/** Switches that never say it. */
const NEVER: ReadonlySet<string> = new Set(['Aspect ACD', 'Rockwell Spectrum', 'Hicom 300 E CS']);

/** One switch more leaves it out where the route leads outside. */
export const routeUsedCallStateWhereSaid: StateInvariant<GenesysState, Configuration> = {
  id: 'route-used-call-state-where-said',
  statement:
    'EventRouteUsed has a CallState, except on the switches that leave it out: there it has none.',
  basis: 'stated',
  source: basicCallModelsOfTServer(
    'Connection-establishing phase for internal/inbound call with routing, note c; routing outbound, note c',
  ),
  breaks: 'A client waits for a CallState that its switch never says, or misses one that it does.',

  needs: 'state',
  examine: eachSaid((said, { after }, config) => {
    if (said.event !== 'EventRouteUsed' || !isLive(said)) return undefined;
    const callState = said.attributes['CallState'];
    const heading = after.calls[slotOf(said.attributes['ConnID']) - 1]?.heading;
    if (leavesOut(config, heading ?? '') === (callState === undefined)) return 'upheld';
    return againstSaid(said, `on this switch CallState is ${callState ?? 'not left out'}`);
  }),
};

const leavesOut = ({ pbx, capabilities, dns }: Configuration, to: string): boolean =>
  !capabilities.routeUsedCallState ||
  NEVER.has(pbx) ||
  (pbx === 'Nortel CS 1000 with SCCS MLS' &&
    dns.some(({ name, type }) => name === to && (type === 'external' || type === 'trunk')));
