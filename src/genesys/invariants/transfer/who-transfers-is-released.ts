import type { SwitchEvent } from '../../../model/event.ts';
import type { Finding, StateInvariant } from '../../../model/invariant.ts';
import type { Step } from '../../../model/scenario.ts';
import type { Call, GenesysState } from '../../state.ts';
import { slotOf } from '../../vocabulary/conn-id.ts';
import type { Configuration } from '../../vocabulary/configuration.ts';
import { doing, whoRedirects, whoTransfers } from '../doing.ts';
import { isObserver } from '../each-move.ts';
import { both, eachSaid, timesSaid } from '../each-said.ts';
import { againstSaid } from '../evidence.ts';
import { tLibrary } from '../sources.ts';

/** Who was never told of a call is not told of its end either. */
export const whoTransfersIsReleased: StateInvariant<GenesysState, Configuration> = {
  id: 'who-transfers-is-released',
  statement:
    'The party that transfers a call hears one EventReleased for each call it leaves, with where the call went as ThirdPartyDN Destination if that is one DN; no other EventReleased names a third party, but that of who redirects a call.',
  basis: 'inferred',
  source: tLibrary('TCompleteTransfer; TSingleStepTransfer'),
  breaks: 'A desktop keeps the consultation on the screen, or cannot say to whom it transferred.',

  needs: 'state',
  examine: both(
    (step) => {
      const to = whoTransfers(step);
      if (to === undefined) return undefined;
      let finding: Finding;
      for (const [slot, { standing, told }] of step.before.calls.entries()) {
        if ((standing[to] ?? 'none') === 'none' || told[to] !== true) continue;
        if (step.after.calls[slot]?.standing[to] !== 'none') continue;
        const connID = slot + 1;
        const times = timesSaid(step, 'EventReleased', { to, connID });
        if (times !== 1) {
          return { evidence: `${to} left call ${connID} and heard ${times} EventReleased` };
        }
        finding = 'upheld';
      }
      return finding;
    },
    eachSaid((said, step, { dns }) => {
      if (said.event !== 'EventReleased' || whoRedirects(step) === said.to) return undefined;
      const { ThirdPartyDN: third, ThirdPartyDNRole: role } = said.attributes;
      const due = whoTransfers(step) === said.to ? wentTo(said, step, dns) : undefined;
      if (third !== due) {
        return againstSaid(said, `ThirdPartyDN is ${third ?? 'missing'}, ${due ?? 'none'} was due`);
      }
      if (role === (due === undefined ? undefined : 'Destination')) return undefined;
      return againstSaid(said, `ThirdPartyDNRole is ${role ?? 'missing'}`);
    }),
  ),
};

/** The one DN that the call went to: who was named, or the only other party of the consultation. */
function wentTo(
  { to }: SwitchEvent,
  step: Step<GenesysState>,
  dns: Configuration['dns'],
): string | undefined {
  const { type, otherDN, connID, consultConnID } = doing(step);
  if (!OF_TWO.has(type)) return typeof otherDN === 'string' ? otherDN : undefined;
  const { calls } = step.before;
  const [one, other] = [connID, consultConnID].map((named) => calls[slotOf(String(named)) - 1]);
  const isOther = type === 'TMergeCalls' || other?.consults === connID;
  const consultation = isOther ? other : one;
  const others = dns.filter(({ name }) => name !== to && isOn(consultation, name));
  return others.length === 1 ? others[0]?.name : undefined;
}

/** Of these the one call is handed on to who is on the other. */
const OF_TWO: ReadonlySet<string> = new Set(['TCompleteTransfer', 'TMergeCalls']);

/** Whoever observes the call stays behind. */
function isOn(call: Call | undefined, dn: string): boolean {
  const stands = call?.standing[dn] ?? 'none';
  return stands !== 'none' && !isObserver(stands);
}
