import { type Occurrence, occurrence } from '../occurrence.ts';
import { type Now, legOf } from '../telephony/now.ts';
import type { InputOf } from '../vocabulary/inputs.ts';

/**
 * The CTI link is back: EventLinkConnected, then each terminal event that was
 * missed, once, with Reliability InPast.
 *
 * Choices: inferred from TReliability; the references do not describe it. What
 * else was missed is not made up for.
 */
export const linkRestored: Occurrence = occurrence<InputOf<'link-restored'>>({
  type: 'link-restored',
  class: 'action',
  weight: 3,
  ends: true,
  some: () => ({ type: 'link-restored' }),
  isPossible: ({ state }) => state.link === 'disconnected',
  happen(now) {
    now.state.link = 'connected';
    now.said.push({ to: '*', event: 'EventLinkConnected', attributes: {} });
    now.state.calls.forEach((_, slot) => makeUp(now, slot + 1));
  },
});

function makeUp({ site, state, said }: Now, connID: number): void {
  const call = state.calls[connID - 1];
  if (call === undefined || call.stage === 'unused') return;
  for (const dn of site.names) {
    const { party } = legOf(connID, call, dn);
    if (party.missed === 'none') continue;
    const attributes = {
      ConnID: site.connID(connID),
      CallType: call.callType,
      ThisDN: dn,
      ThisDNRole: party.role,
      CallState: 'Ok',
      Reliability: 'InPast',
    };
    for (const event of party.missed.split(' and ')) {
      said.push({ to: dn, event, attributes: { ...attributes } });
    }
    party.missed = 'none';
    if (party.state === 'none') party.role = 'Destination';
  }
}
