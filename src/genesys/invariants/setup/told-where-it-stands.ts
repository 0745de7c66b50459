import type { StateInvariant } from '../../../model/invariant.ts';
import type { GenesysState, PartyState } from '../../state.ts';
import { slotOf } from '../../vocabulary/conn-id.ts';
import type { Configuration } from '../../vocabulary/configuration.ts';
import { eachMove, isAnswered, isDialing, isLinkUp } from '../each-move.ts';
import { both, eachSaid, isLive, timesSaid } from '../each-said.ts';
import { againstSaid } from '../evidence.ts';
import { partyStates } from '../sources.ts';

/** Who was never told of the call hears nothing of it; who comes from another call brings its hold along. */
export const toldWhereItStands: StateInvariant<GenesysState, Configuration> = {
  id: 'told-where-it-stands',
  statement:
    'A party hears EventEstablished, EventHeld or EventRetrieved once when its call is answered, put on hold or taken back, and at no other time.',
  basis: 'inferred',
  source: partyStates('Generic telephony states: Alerting, Connected, Held and Dialing'),
  breaks: 'A desktop shows a call as on hold that is talked on, or as answered anew.',

  needs: 'state',
  examine: both(
    eachMove(({ dn: to, connID, was, is, before }, step) => {
      const due = dueAt(was, is);
      if (due === undefined || before.told[to] !== true || !isLinkUp(step)) return undefined;
      const times = timesSaid(step, due, { to, connID });
      if (times === 1) return 'upheld';
      return {
        evidence: `${to} on call ${connID} was ${was}, is ${is}, and heard ${times} ${due}`,
      };
    }),
    eachSaid((said, { before, after }) => {
      const { event, to, attributes } = said;
      if (!SAID_OF_MOVES.has(event) || !isLive(said)) return undefined;
      const slot = slotOf(attributes['ConnID']) - 1;
      const was = before.calls[slot]?.standing[to] ?? 'none';
      const is = after.calls[slot]?.standing[to] ?? 'none';
      if (dueAt(was, is) === event) return undefined;
      return againstSaid(
        said,
        was === is ? `the party was ${was} before` : `it was ${was}, is ${is}`,
      );
    }),
  ),
};

const SAID_OF_MOVES: ReadonlySet<string> = new Set([
  'EventEstablished',
  'EventHeld',
  'EventRetrieved',
]);

/** What a party hears that comes from one standing to another. */
function dueAt(was: PartyState, is: PartyState): string | undefined {
  if ((isDialing(was) || was === 'ringing') && isAnswered(is)) return 'EventEstablished';
  if (was === 'observer-ringing' && is === 'observing') return 'EventEstablished';
  if (ON_HOLD.get(was) === is) return 'EventHeld';
  return ON_HOLD.get(is) === was ? 'EventRetrieved' : undefined;
}

/** Where a party stands that puts its call on hold. */
const ON_HOLD: ReadonlyMap<PartyState, PartyState> = new Map([
  ['established', 'held'],
  ['dialing', 'dialing-held'],
  ['busy', 'busy-held'],
]);
