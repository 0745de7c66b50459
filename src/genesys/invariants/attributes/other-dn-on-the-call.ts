import type { SwitchEvent } from '../../../model/event.ts';
import type { Finding, StateInvariant } from '../../../model/invariant.ts';
import type { Step } from '../../../model/scenario.ts';
import type { Call, GenesysState } from '../../state.ts';
import { slotOf } from '../../vocabulary/conn-id.ts';
import type { Configuration } from '../../vocabulary/configuration.ts';
import { isAnswered, isPerson } from '../each-move.ts';
import { eachSaid } from '../each-said.ts';
import { againstSaid } from '../evidence.ts';
import { basicCallModels } from '../sources.ts';

/** What people dial is not always a number of a DN; dialed digits are not decided. */
export const otherDNOnTheCall: StateInvariant<GenesysState, Configuration> = {
  id: 'other-dn-on-the-call',
  statement:
    'Where two people talk OtherDN names the other one; else it names another party of the call before or after the step, the dialed number, the queue it came out of, or the destination it goes to, is being routed to, or failed at.',
  basis: 'stated',
  source: basicCallModels('OtherDN in every table'),
  breaks: 'A client shows somebody as the other side who has nothing to do with the call.',

  needs: 'state',
  examine: eachSaid((said, step, config) => {
    const otherDN = said.attributes['OtherDN'];
    if (otherDN === undefined || said.attributes['ConnID'] === undefined) return undefined;
    if (said.event === 'EventError') return undefined;
    if (otherDN === said.to) return againstSaid(said, 'OtherDN is the party itself');
    const partner = talksWith(said, step, config);
    if (partner === undefined) return examineOther(step, said, otherDN);
    return otherDN === partner
      ? 'upheld'
      : againstSaid(said, `the other side is ${partner}, OtherDN is ${otherDN}`);
  }),
};

/** Whom alone the party talks with: before the step if it is told that it left, else after it. */
function talksWith(
  { event, to, attributes }: SwitchEvent,
  { before, after }: Step<GenesysState>,
  { dns }: Configuration,
): string | undefined {
  if (NAMES_ANOTHER.has(event) || attributes['OtherDNRole'] === 'Observer') return undefined;
  const { calls } = event === 'EventReleased' ? before : after;
  const standing = calls[slotOf(attributes['ConnID']) - 1]?.standing;
  if (standing === undefined || !isAnswered(standing[to])) return undefined;
  let partner: string | undefined;
  for (const { name } of dns) {
    if (name === to || !isPerson(standing[name])) continue;
    if (partner !== undefined || !isAnswered(standing[name])) return undefined;
    partner = name;
  }
  return partner;
}

/** Events that name who comes, who goes, or what was dialed. */
const NAMES_ANOTHER: ReadonlySet<string> = new Set([
  'EventPartyAdded',
  'EventPartyDeleted',
  'EventNetworkReached',
]);

function examineOther(step: Step<GenesysState>, said: SwitchEvent, otherDN: string): Finding {
  const { before, after } = step;
  const slot = slotOf(said.attributes['ConnID']);
  if (isPartOf(before.calls[slot - 1], otherDN) || isPartOf(after.calls[slot - 1], otherDN)) {
    return 'upheld';
  }
  if (isBeingRouted(before, slot, otherDN)) return 'upheld';
  return after.dns[otherDN] === undefined
    ? 'undecided'
    : againstSaid(said, `${otherDN} has nothing to do with the call`);
}

const isPartOf = (call: Call | undefined, dn: string): boolean =>
  call !== undefined &&
  (call.caller === dn ||
    call.dialed === dn ||
    call.heading === dn ||
    call.failed === dn ||
    call.queue === dn ||
    (call.standing[dn] ?? 'none') !== 'none');

/** A TRouteCall to this DN is under way for a call that still waits for its route. */
const isBeingRouted = ({ inFlight, calls }: GenesysState, slot: number, dn: string): boolean =>
  inFlight.some(
    (asked) =>
      asked?.request === 'TRouteCall' &&
      asked.connID === slot &&
      asked.otherDN === dn &&
      calls[slot - 1]?.standing[asked.thisDN] === 'routing',
  );
