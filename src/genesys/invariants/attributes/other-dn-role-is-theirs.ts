import type { SwitchEvent } from '../../../model/event.ts';
import type { StateInvariant } from '../../../model/invariant.ts';
import type { Step } from '../../../model/scenario.ts';
import type { Call, GenesysState } from '../../state.ts';
import { slotOf } from '../../vocabulary/conn-id.ts';
import type { Configuration } from '../../vocabulary/configuration.ts';
import { eachSaid } from '../each-said.ts';
import { againstSaid } from '../evidence.ts';
import { basicCallModels } from '../sources.ts';

/** Events that name who comes or goes have roles of their own. */
const OF_MEMBERS: ReadonlySet<string> = new Set(['EventPartyAdded', 'EventPartyDeleted']);

/** The tables print OtherDN without its role where they shorten, and so may a log: of a log it is not claimed. */
export const otherDNRoleIsTheirs: StateInvariant<GenesysState, Configuration> = {
  id: 'other-dn-role-is-theirs',
  statement:
    'OtherDNRole is the role that the other party has on the call; who is called, and where a call goes, is its Destination; where a predictive call goes is its Origination.',
  basis: 'inferred',
  source: basicCallModels('OtherDNRole in every table'),
  breaks: 'A desktop shows the called party as a member of a conference that there is not.',

  needs: 'state',
  examine: eachSaid((said, step) => {
    const { OtherDN: otherDN, OtherDNRole: role, ConnID: connID } = said.attributes;
    if (otherDN === undefined || role === undefined || OF_MEMBERS.has(said.event)) return undefined;
    if (connID === undefined) return undefined;
    const due = rolesOf(otherDN, said, step);
    return due.includes(role)
      ? 'upheld'
      : againstSaid(said, `the role of ${otherDN} is ${due.join(' or ')}, not ${role}`);
  }),
};

/** Who is to take a predictive call, and the queue it came out of, are on its originator's side. */
const roleOfAbsent = (dn: string, call: Call | undefined): string =>
  call?.dialedBy === 'switch' && call.dialed !== dn ? 'Origination' : 'Destination';

/** The roles that the other DN has on the call before and after the step, or has as the one that is called. */
function rolesOf(
  otherDN: string,
  { attributes }: SwitchEvent,
  { before, after }: Step<GenesysState>,
): readonly string[] {
  const slot = slotOf(attributes['ConnID']) - 1;
  const roles = [before, after].flatMap(({ calls }) => {
    const call = calls[slot];
    if (call?.caller === otherDN) return [call.role[otherDN] ?? 'Origination', 'Origination'];
    return (call?.standing[otherDN] ?? 'none') === 'none' ? [] : [call?.role[otherDN] ?? ''];
  });
  return roles.length > 0
    ? roles
    : [before, after].map(({ calls }) => roleOfAbsent(otherDN, calls[slot]));
}
