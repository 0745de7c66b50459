import type { Input } from '../../model/input.ts';
import type { StateInvariant } from '../../model/invariant.ts';
import type { Exchange } from '../../model/switch.ts';
import { Crossings } from '../conform/crossings.ts';
import { dice } from '../walking/dice.ts';
import { winding } from '../walking/walk.ts';
import { LIVENESS } from './explored.ts';
import { FastExplorer } from './fast.ts';

/** A claim about what can still happen, which no single step and no run can break: only going through everything does. */
const claim = (id: string, statement: string, breaks: string): StateInvariant => ({
  id,
  statement,
  basis: 'inferred',
  source: { document: 'README', section: 'What the switch promises' },
  breaks,
  needs: 'state',
});

const somethingCanHappen = claim(
  LIVENESS.deadlock,
  'As long as a call is live or a request in flight, something can happen that leads on.',
  'A call stands still: whatever anybody does, nothing changes any more.',
);

const restIsReachable = claim(
  LIVENESS.stuck,
  'From everywhere the switch can come to rest: no party is stuck for ever.',
  'A party stays on a call, or a request in flight, whatever anybody does.',
);

/** What must be possible everywhere, whatever the switch: claimed by exploration, beside the invariants. */
export const liveness: readonly StateInvariant[] = [somethingCanHappen, restIsReachable];

/** Whether it is one of them. */
export const isLiveness = (id: string): boolean => liveness.some((one) => one.id === id);

/** What is to be known of a state: whether it can be left for good. */
export interface Leaving<S = unknown, I extends Input = Input> {
  /** One of `liveness`. */
  readonly id: string;
  readonly exchange: Exchange<S, I>;
  readonly state: S;
  /** Every input that may happen. */
  readonly alphabet: readonly I[];
}

/** States that are looked at before it is given up. */
const BUDGET = 300_000;

/** Evidence that a state cannot be left, `left` where it can, `undecided` where the search was given up. */
export function leaving<S, I extends Input>({
  id,
  exchange,
  state,
  alphabet,
}: Leaving<S, I>): 'left' | 'undecided' | { readonly evidence: string } {
  if (exchange.atRest(state)) return 'left';
  const isDeadlock = id === LIVENESS.deadlock;
  const leads = alphabet.some((input) => exchange.reduce(state, input).state !== state);
  if (isDeadlock) return leads ? 'left' : { evidence: 'nothing can happen' };
  const from = { ...exchange, initial: state };
  const types = new Set(alphabet.map(({ type }) => type));
  const kinds = exchange.kinds.filter(({ type }) => types.has(type));
  if (comesToRest({ ...from, kinds })) return 'left';
  return fromHere(from, alphabet);
}

/** How often random people try to bring everything to its end. */
const TRIES = 50;

/** Some of them succeed. */
function comesToRest<S, I extends Input>(exchange: Exchange<S, I>): boolean {
  for (let seed = 0; seed < TRIES; seed += 1) {
    if (exchange.atRest(winding(exchange, dice(seed)))) return true;
  }
  return false;
}

/** Goes through everything that can follow. */
function fromHere<S, I extends Input>(
  exchange: Exchange<S, I>,
  alphabet: readonly I[],
): ReturnType<typeof leaving> {
  const explorer = new FastExplorer(
    { exchange, alphabet, invariants: [], crossings: new Crossings([]) },
    { states: BUDGET },
  );
  while (explorer.advance(BUDGET));
  const { ending, ways } = explorer.result();
  const stuck = ways.find(({ invariant }) => invariant === LIVENESS.stuck);
  if (stuck?.inputs.length === 0) return { evidence: stuck.evidence };
  return ending === 'complete' ? 'left' : 'undecided';
}
