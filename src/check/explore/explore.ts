import type { Symmetry } from '../../model/alike.ts';
import type { Fault } from '../../model/fault.ts';
import type { Input } from '../../model/input.ts';
import type { Invariant } from '../../model/invariant.ts';
import type { Study } from '../../model/study.ts';
import type { Exchange, Switch } from '../../model/switch.ts';
import { crossingsOf } from '../conform/crossings.ts';
import { judge } from '../judge.ts';
import type { Played } from '../played.ts';
import { Player } from '../player.ts';
import type { Broken } from '../shrinking/shrink.ts';
import {
  type Bounds,
  type Ending,
  type Explored,
  type Explorer,
  LIVENESS,
  type Territory,
  type Way,
} from './explored.ts';
import { FastExplorer } from './fast.ts';
import { isLiveness, liveness } from './liveness.ts';
import { PlainExplorer } from './plain/plain.ts';
import type { Seat } from './together/seat.ts';

/** What is explored, how far and how. */
export interface Exploring<S = unknown, I extends Input = Input> extends Bounds {
  /** Those of the switch and `liveness` if nothing is said. */
  readonly invariants?: readonly Invariant<S>[] | undefined;
  readonly fault?: Fault<S, I> | undefined;
  /** `plain` works on objects, `verified` compares every successor of the fast engine with the plain one's. */
  readonly engine?: 'fast' | 'plain' | 'verified' | undefined;
  /** Takes one state for all that differ only in which of several things that are alike is which. */
  readonly symmetry?: boolean | undefined;
  readonly onProgress?: ((progress: Explorer['progress']) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Explores in this one's stead, on the fast engine. */
  readonly crew?: Crew | undefined;
}

/** Several who explore the same territory together. */
export type Crew = (watching: Pick<Exploring, 'onProgress' | 'signal'>) => Promise<Explored>;

/** A violation, with a shortest scenario that leads to it. */
export interface FoundWay<C = unknown, S = unknown, I extends Input = Input> {
  readonly invariant: string;
  readonly statement: string;
  readonly evidence: string;
  readonly trace: Played<C, S, I>;
  /** As any counterexample. */
  readonly broken: Broken<C, S, I>;
}

/** An exploration of one study. */
export interface Exploration<
  C = unknown,
  S = unknown,
  I extends Input = Input,
> extends Explored<I> {
  readonly switch: string;
  readonly config: C;
  readonly exchange: Exchange<S, I>;
  /** What one was taken for all of; nothing where all were told apart. */
  readonly symmetry: Symmetry | undefined;
  readonly found: readonly FoundWay<C, S, I>[];
}

/** States at most until others get a turn. */
const STRIDE = 10_000;

/** For how many milliseconds others wait, more or less. */
const PATIENCE = 50;

/** Goes through everything that can happen in a study, breadth-first, with all invariants on every step. */
export async function explore<C, S, I extends Input>(
  sw: Switch<C, S, I>,
  study: Pick<Study<C>, 'config' | 'without'>,
  options: Exploring<S, I> = {},
): Promise<Exploration<C, S, I>> {
  const exchange = sw.install(study.config, options.fault);
  const alphabet = alphabetOf(exchange, study.without);
  const claims = options.invariants ?? [...sw.invariants, ...liveness];
  const ids = new Set(claims.map(({ id }) => id));
  const symmetry = options.symmetry === true ? exchange.finite?.symmetry : undefined;
  const territory = territoryOf(sw, { exchange, alphabet, claims, fault: options.fault });
  const explored = await goneThrough({ ...territory, symmetry }, options);
  const found = explored.ways
    .filter(({ invariant }) => ids.has(invariant))
    .map((way) => walked(sw, way, { config: study.config, fault: options.fault, claims }));
  const exercised = new Set([...explored.exercised, ...looked(explored.ending, ids)]);
  return { switch: sw.name, config: study.config, exchange, ...explored, exercised, found };
}

/** What is to be gone through, looking for what breaks these claims. */
export function territoryOf<C, S, I extends Input>(
  sw: Switch<C, S, I>,
  {
    exchange,
    alphabet,
    claims,
    fault,
  }: Pick<Territory<S, I>, 'exchange' | 'alphabet'> & Claiming<S>,
): Territory<S, I> {
  return {
    exchange,
    alphabet,
    // A fault may strike one of those that are alike and not the others.
    alike: fault === undefined ? exchange.finite?.symmetry : undefined,
    invariants: claims.filter(({ id }) => !isLiveness(id)),
    sought: new Set(claims.map(({ id }) => id)),
    crossings: crossingsOf(sw, sw.documents.scenarios),
  };
}

interface Claiming<S> {
  readonly claims: readonly Invariant<S>[];
  readonly fault: { readonly id: string } | undefined;
}

/** Goes through a territory, alone or with a crew; what turns out not to be alike is told apart, from the beginning. */
async function goneThrough<S, I extends Input>(
  territory: Territory<S, I>,
  options: Exploring<S, I>,
): Promise<Explored<I> & Pick<Exploration, 'symmetry'>> {
  const { symmetry } = territory;
  if (options.crew !== undefined) {
    const explored = await options.crew(options);
    return { ...explored, symmetry, ways: ofAlphabet(explored.ways, territory.alphabet) };
  }
  const explorer: Explorer<I> =
    options.engine === 'plain'
      ? new PlainExplorer(territory, options)
      : new FastExplorer(territory, { ...options, verified: options.engine === 'verified' });
  let stride = 1;
  let began = performance.now();
  while (options.signal?.aborted !== true && explorer.advance(stride)) {
    const isSlow = performance.now() - began > PATIENCE;
    stride = isSlow ? Math.max(1, stride >> 1) : Math.min(STRIDE, stride * 2);
    options.onProgress?.(explorer.progress);
    await turn();
    began = performance.now();
  }
  if (symmetry === undefined || !explorer.isUnlike) return { ...explorer.result(), symmetry };
  const alike = symmetry.alike.filter(({ firstFree = false }) => !firstFree);
  return goneThrough({ ...territory, symmetry: { ...symmetry, alike } }, options);
}

/** Ways that came as plain data, in inputs of the alphabet. */
function ofAlphabet<I extends Input>(
  ways: readonly Way[],
  alphabet: readonly I[],
): readonly Way<I>[] {
  const byText = new Map(alphabet.map((input) => [JSON.stringify(input), input]));
  return ways.map((way) => ({
    ...way,
    inputs: way.inputs.flatMap((input) => byText.get(JSON.stringify(input)) ?? []),
  }));
}

/** What an explorer in one of several seats does; the result in the first one. */
export function exploreFrom<S, I extends Input>(
  seat: Seat,
  territory: Territory<S, I>,
  options: Exploring<S, I>,
): Explored | undefined {
  const verified = options.engine === 'verified';
  const explorer = new FastExplorer(territory, { ...options, verified, seat });
  while (explorer.advance(STRIDE));
  if (seat.board.seat === 0) return explorer.result();
  seat.report(explorer.report());
  return undefined;
}

/** What was put to the test of what must be possible everywhere: that rest is reachable only where everything was gone through. */
const looked = (ending: Ending, asked: ReadonlySet<string>): readonly string[] =>
  liveness
    .map(({ id }) => id)
    .filter((id) => asked.has(id) && (id !== LIVENESS.stuck || ending === 'complete'));

/** Every input that may happen in a study. */
export function alphabetOf<S, I extends Input>(
  { finite }: Exchange<S, I>,
  without: readonly string[] = [],
): readonly I[] {
  if (finite === undefined) {
    throw new TypeError('this switch cannot be explored: nobody has listed its inputs');
  }
  return finite.alphabet().filter(({ type }) => !without.includes(type));
}

/** Lets other things happen in between. */
const turn = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });

interface Circumstances<C, S, I extends Input> {
  readonly config: C;
  readonly fault: Fault<S, I> | undefined;
  readonly claims: readonly Invariant<S>[];
}

/** Walks a way like every scenario that is played, and sees that the violation is there. */
function walked<C, S, I extends Input>(
  sw: Switch<C, S, I>,
  { invariant: id, inputs, evidence }: Way<I>,
  { config, fault, claims }: Circumstances<C, S, I>,
): FoundWay<C, S, I> {
  const exchange = sw.install(config, fault);
  const player = new Player(exchange);
  const steps = inputs.map((input) => player.playDrawn(input));
  const scenario = { switch: sw.name, config, inputs: steps.map(({ input }) => input) };
  const trace = { scenario, steps, exchange };
  const invariant = claims.find((one) => one.id === id);
  if (invariant === undefined) throw new RangeError(`nobody claims ${id}`);
  const [violation] = isLiveness(id)
    ? [{ invariant, step: steps.length, evidence }]
    : judge(trace, [invariant]);
  if (violation === undefined) {
    throw new Error(`the way to a violation of ${id} does not lead there when it is walked`);
  }
  return {
    invariant: id,
    statement: invariant.statement,
    evidence: violation.evidence,
    trace,
    broken: { scenario, trace, violation },
  };
}
