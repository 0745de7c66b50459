import type { StateInvariant } from '../../../model/invariant.ts';
import type { GenesysState } from '../../state.ts';
import { slotOf } from '../../vocabulary/conn-id.ts';
import type { Configuration } from '../../vocabulary/configuration.ts';
import { eachSaid } from '../each-said.ts';
import { againstSaid } from '../evidence.ts';
import { eventReference } from '../sources.ts';

/** The tables leave out what does not matter to them, and so may a log: of a log it is not claimed. */
export const partyEventsComplete: StateInvariant<GenesysState, Configuration> = {
  id: 'party-events-complete',
  statement:
    'Every event of a call carries its ConnID and CallType, the party that hears it as ThisDN and its ThisDNRole, and names no other DN without a role.',
  basis: 'inferred',
  source: eventReference('ConnID, CallType, ThisDN, ThisDNRole, OtherDNRole, ThirdPartyDNRole'),
  breaks: 'A client cannot tell which phone, which call, or which side of it an event is about.',

  needs: 'state',
  examine: eachSaid((said, { before, after }) => {
    if (said.to === '*' || NOT_OF_CALLS.has(said.event)) return undefined;
    const {
      ConnID: connID,
      CallType: callType,
      ThisDN: thisDN,
      ThisDNRole: role,
    } = said.attributes;
    if (connID === undefined) return againstSaid(said, 'ConnID is missing');
    if (thisDN !== said.to) return againstSaid(said, `ThisDN is ${thisDN ?? 'missing'}`);
    if (role === undefined) return againstSaid(said, 'ThisDNRole is missing');
    const slot = slotOf(connID) - 1;
    const was = before.calls[slot];
    const due = was?.stage === 'unused' ? after.calls[slot]?.callType : was?.callType;
    if (callType !== due) {
      return againstSaid(
        said,
        `CallType is ${callType ?? 'missing'}, the call is ${due ?? 'none'}`,
      );
    }
    const { OtherDN, OtherDNRole, ThirdPartyDN, ThirdPartyDNRole } = said.attributes;
    if ((OtherDN === undefined) !== (OtherDNRole === undefined)) {
      return againstSaid(said, 'OtherDN and OtherDNRole do not come together');
    }
    return (ThirdPartyDN === undefined) === (ThirdPartyDNRole === undefined)
      ? 'upheld'
      : againstSaid(said, 'ThirdPartyDN and ThirdPartyDNRole do not come together');
  }),
};

const NOT_OF_CALLS: ReadonlySet<string> = new Set([
  'EventError',
  'EventAgentLogin',
  'EventAgentLogout',
  'EventAgentReady',
  'EventAgentNotReady',
  'EventDNOutOfService',
  'EventDNBackInService',
  'EventMonitoringNextCall',
  'EventMonitoringCancelled',
]);
