import type { SwitchEvent } from '../../../model/event.ts';
import type { StateInvariant } from '../../../model/invariant.ts';
import type { Step } from '../../../model/scenario.ts';
import type { GenesysState } from '../../state.ts';
import { slotOf } from '../../vocabulary/conn-id.ts';
import type { Configuration } from '../../vocabulary/configuration.ts';
import { isObserver, isPerson } from '../each-move.ts';
import { eachSaid } from '../each-said.ts';
import { againstSaid } from '../evidence.ts';
import { monitoringCalls } from '../sources.ts';

/** Of its last event it is not claimed: the others may have gone first. */
export const observerNamesOtherParty: StateInvariant<GenesysState, Configuration> = {
  id: 'observer-names-other-party',
  statement:
    'EventRinging and EventEstablished of an observer name the party that its agent talks with as OtherDN, nobody where there are several, and the agent where its call is on its way elsewhere; who talks hears of the observer as OtherDN, with role Observer and nobody who added it.',
  basis: 'stated',
  source: monitoringCalls('Service observing on agent, notes a and b'),
  breaks: 'A supervisor sees the agent as the caller, or an agent does not see who listens.',

  needs: 'state',
  examine: eachSaid((said, step) => {
    if (said.event === 'EventPartyAdded') return examineAdded(said, step);
    if (said.event !== 'EventRinging' && said.event !== 'EventEstablished') return undefined;
    const call = step.after.calls[slotOf(said.attributes['ConnID']) - 1];
    if (call === undefined || !isObserver(call.standing[said.to])) return undefined;
    const others = Object.keys(call.standing).filter(
      (dn) => dn !== call.observed && isPerson(call.standing[dn]),
    );
    const due = others.length > 1 ? undefined : (others[0] ?? call.observed);
    const { OtherDN: otherDN } = said.attributes;
    return otherDN === due
      ? 'upheld'
      : againstSaid(
          said,
          `the other side is ${due ?? 'a conference'}, OtherDN is ${otherDN ?? 'missing'}`,
        );
  }),
};

function examineAdded(said: SwitchEvent, { after }: Step<GenesysState>) {
  const { OtherDN: dn = '', OtherDNRole: role, ThirdPartyDN: third } = said.attributes;
  const standing = after.calls[slotOf(said.attributes['ConnID']) - 1]?.standing[dn];
  const due = isObserver(standing);
  if (due !== (role === 'Observer')) {
    return againstSaid(said, `${dn} is ${standing ?? 'nowhere'}, its role ${role ?? 'missing'}`);
  }
  if (!due) return undefined;
  return third === undefined ? 'upheld' : againstSaid(said, `${third} did not add the observer`);
}
