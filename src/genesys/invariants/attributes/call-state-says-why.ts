import type { SwitchEvent } from '../../../model/event.ts';
import type { StateInvariant } from '../../../model/invariant.ts';
import type { Step } from '../../../model/scenario.ts';
import type { GenesysState } from '../../state.ts';
import type { Configuration } from '../../vocabulary/configuration.ts';
import { slotOf } from '../../vocabulary/conn-id.ts';
import { doing, isToldToObserver, whoConferences, whoRedirects, whoTransfers } from '../doing.ts';
import { isAnswered } from '../each-move.ts';
import { eachSaid } from '../each-said.ts';
import { againstSaid } from '../evidence.ts';
import { reasonOf } from '../setup/busy-says-why.ts';
import { basicCallModels } from '../sources.ts';

/** Events that say CallState Ok, unless a call is conferenced or transferred by them. */
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

/** The other events each have a claim of their own. */
export const callStateSaysWhy: StateInvariant<GenesysState, Configuration> = {
  id: 'call-state-says-why',
  statement:
    'CallState of the events that set up, answer, hold and end a call is Ok, but Conferenced or Transferred where the party that hears them conferenced or transferred the call, Transferred where a call comes that was transferred in a single step, Redirected where a ringing call is redirected and where it comes then, and the reason where a transferred or predictive call comes to nothing; EventPartyAdded says Conferenced, EventPartyChanged Conferenced or Transferred.',
  basis: 'inferred',
  source: basicCallModels('CallState in every table'),
  breaks: 'Calls that were answered or hung up count as conferenced or redirected in the reports.',

  needs: 'state',
  examine: eachSaid((said, step) => {
    const due = dueAt(said, step);
    if (due === undefined) return undefined;
    const callState = said.attributes['CallState'];
    if (callState === due) return 'upheld';
    if (callState === undefined && due === 'Ok' && NEED_NOT_SAY.has(said.event)) return undefined;
    return againstSaid(said, `CallState is ${callState ?? 'missing'}, ${due} was due`);
  }),
};

function dueAt(said: SwitchEvent, step: Step<GenesysState>): string | undefined {
  const { event, to } = said;
  if (isToldToObserver(said, step)) return undefined;
  if (event === 'EventPartyAdded') return isOfObserver(said) ? undefined : 'Conferenced';
  if (event === 'EventPartyChanged') {
    return whoTransfers(step) === undefined ? 'Conferenced' : 'Transferred';
  }
  if (event === 'EventReleased') return dueAtEnd(said, step);
  if (event === 'EventQueued' && hasDetected(said, step)) return undefined;
  if (COME.has(event)) return cameAs(said, step);
  if (NEED_NOT_SAY.has(event)) return 'Ok';
  if (!SAY_OK.has(event)) return undefined;
  return whoConferences(step) === to ? 'Conferenced' : 'Ok';
}

/** What observers are told, and what is told of them, has a claim of its own. */
const isOfObserver = ({ attributes }: SwitchEvent): boolean =>
  attributes['OtherDNRole'] === 'Observer';

/** Events with which a call comes somewhere, or leaves for the network. */
const COME: ReadonlySet<string> = new Set(['EventRinging', 'EventQueued', 'EventNetworkReached']);

/** The call was on its way since a party transferred it in a single step, or redirected it; or an invitation is redirected. */
function cameAs({ attributes }: SwitchEvent, step: Step<GenesysState>): string {
  if (whoRedirects(step) !== undefined) return 'Redirected';
  const call = step.before.calls[slotOf(attributes['ConnID']) - 1];
  return (call?.heading !== null && SENT_AS.get(call?.sentBy ?? '')) || 'Ok';
}

const SENT_AS: ReadonlyMap<string, string> = new Map([
  ['transfer', 'Transferred'],
  ['redirect', 'Redirected'],
]);

/** A predictive call was answered: who answered has a claim of its own. */
const hasDetected = ({ to, attributes }: SwitchEvent, { before }: Step<GenesysState>): boolean =>
  before.calls[slotOf(attributes['ConnID']) - 1]?.standing[to] === 'detecting';

function dueAtEnd({ to, attributes }: SwitchEvent, step: Step<GenesysState>): string {
  if (whoTransfers(step) === to) return 'Transferred';
  if (whoRedirects(step) === to) return 'Redirected';
  if (whoConferences(step) === to) return 'Conferenced';
  const { type } = doing(step);
  const connID = slotOf(attributes['ConnID']);
  const call = step.before.calls[connID - 1];
  if (call?.standing[to] === 'detecting') return reasonOf(step, connID);
  const hasFailed = type === 'arrives' || type === 'destination-busy';
  return hasFailed && isAnswered(call?.standing[to]) ? reasonOf(step, connID) : 'Ok';
}
