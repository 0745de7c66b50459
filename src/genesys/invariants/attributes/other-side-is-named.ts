import type { SwitchEvent } from '../../../model/event.ts';
import type { StateInvariant } from '../../../model/invariant.ts';
import type { Step } from '../../../model/scenario.ts';
import type { Call, GenesysState } from '../../state.ts';
import { slotOf } from '../../vocabulary/conn-id.ts';
import type { Configuration } from '../../vocabulary/configuration.ts';
import { isPerson } from '../each-move.ts';
import { eachSaid, isLive } from '../each-said.ts';
import { againstSaid } from '../evidence.ts';
import { basicCallModels } from '../sources.ts';

/** Events judged by who is on the call after the step. */
const THEN: ReadonlySet<string> = new Set([
  'EventRinging',
  'EventQueued',
  'EventRouteRequest',
  'EventEstablished',
  'EventHeld',
  'EventRetrieved',
  'EventPartyChanged',
]);

/** Events judged by who was on the call before it. */
const BEFORE: ReadonlySet<string> = new Set(['EventAbandoned', 'EventDiverted', 'EventRouteUsed']);

/** Where OtherDN is optional, and where a caller's call is not with a person yet, nothing is claimed. */
export const otherSideIsNamed: StateInvariant<GenesysState, Configuration> = {
  id: 'other-side-is-named',
  statement:
    'Where exactly one other person is on the call, the events of ringing, waiting, answer, hold, transfer and loss name that one as OtherDN.',
  basis: 'inferred',
  source: basicCallModels('OtherDN in every table'),
  breaks: 'A phone rings or a queue holds a call, and nobody can see who calls.',

  needs: 'state',
  examine: eachSaid((said, step, config) => {
    const due = onlyOther(said, step, config);
    if (due === undefined) return undefined;
    const otherDN = said.attributes['OtherDN'];
    if (otherDN === due) return 'upheld';
    return otherDN === undefined && isOptional(said, due, config)
      ? undefined
      : againstSaid(said, `the other side is ${due}, OtherDN is ${otherDN ?? 'missing'}`);
  }),
};

/** The one person besides the party that hears; nobody where there are none or several. */
function onlyOther(
  said: SwitchEvent,
  { before, after }: Step<GenesysState>,
  { dns }: Configuration,
): string | undefined {
  const state = THEN.has(said.event) ? after : BEFORE.has(said.event) ? before : undefined;
  if (state === undefined || !isLive(said)) return undefined;
  const call: Call | undefined = state.calls[slotOf(said.attributes['ConnID']) - 1];
  let other: string | undefined;
  for (const { name } of dns) {
    if (name === said.to || !isPerson(call?.standing[name])) continue;
    if (other !== undefined) return undefined;
    other = name;
  }
  return other;
}

/** An outside number need not be known (outbound, OtherDN *OPT). */
const isOptional = ({ event }: SwitchEvent, otherDN: string, config: Configuration): boolean =>
  event === 'EventEstablished' &&
  config.capabilities.optionalAttributes === 'omitted' &&
  config.dns.some(({ name, type }) => name === otherDN && type === 'external');
