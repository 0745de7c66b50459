import type { SwitchEvent } from '../../../model/event.ts';
import type { StateInvariant } from '../../../model/invariant.ts';
import type { Step } from '../../../model/scenario.ts';
import type { GenesysState } from '../../state.ts';
import type { Configuration } from '../../vocabulary/configuration.ts';
import { doing } from '../doing.ts';
import { eachSaid } from '../each-said.ts';
import { againstSaid } from '../evidence.ts';
import { basicCallModels } from '../sources.ts';

/** Events that say CallState Ok, unless a call is conferenced by them. */
const SAY_OK: ReadonlySet<string> = new Set([
  'EventRinging',
  'EventQueued',
  'EventEstablished',
  'EventRetrieved',
  'EventReleased',
  'EventAbandoned',
]);

/** Events that leave CallState out, or say Ok. */
const NEED_NOT_SAY: ReadonlySet<string> = new Set([
  'EventDialing',
  'EventNetworkReached',
  'EventRouteRequest',
  'EventHeld',
]);

/** The other events each have a claim of their own; calls that this switch does not transfer are no such reason. */
export const callStateSaysWhy: StateInvariant<GenesysState, Configuration> = {
  id: 'call-state-says-why',
  statement:
    'CallState of the events that set up, answer, hold and end a call is Ok, but Conferenced where TCompleteConference made them; EventPartyAdded and EventPartyChanged say Conferenced.',
  basis: 'inferred',
  source: basicCallModels('CallState in every table'),
  breaks: 'Calls that were answered or hung up count as conferenced or redirected in the reports.',

  needs: 'state',
  examine: eachSaid((said, step) => {
    const due = dueAt(said, step);
    if (due === undefined) return undefined;
    const callState = said.attributes['CallState'];
    if (callState === due) return 'upheld';
    if (callState === undefined && NEED_NOT_SAY.has(said.event)) return undefined;
    return againstSaid(said, `CallState is ${callState ?? 'missing'}, ${due} was due`);
  }),
};

function dueAt({ event, to }: SwitchEvent, step: Step<GenesysState>): string | undefined {
  if (event === 'EventPartyAdded' || event === 'EventPartyChanged') return 'Conferenced';
  if (NEED_NOT_SAY.has(event)) return 'Ok';
  if (!SAY_OK.has(event)) return undefined;
  const { type, thisDN } = doing(step);
  return type === 'TCompleteConference' && thisDN === to ? 'Conferenced' : 'Ok';
}
