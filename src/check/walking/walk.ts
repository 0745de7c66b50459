import { inputs } from '../../model/choices.ts';
import type { Input } from '../../model/input.ts';
import type { Step } from '../../model/scenario.ts';
import type { Choose, Exchange } from '../../model/switch.ts';
import { cameToNothing } from '../play.ts';
import { Player } from '../player.ts';
import { Repertoire } from './repertoire.ts';

/** How far a walk goes and where it sets out. */
export interface Walking<I extends Input = Input> {
  /** How many steps it takes at most, those of the prefix included and winding down not. */
  readonly maxSteps: number;
  /** What happens first, as a scenario writes it. */
  readonly prefix?: readonly I[] | undefined;
  /** Whether some walks leave out kinds of input; they do if nothing is said. */
  readonly swarm?: boolean | undefined;
}

/** Every walk of so many leaves out kinds of input: more find what is rare with fewer kinds, and less of all else. */
const SWARMING = 2;

/** How many steps a walk may take to bring its calls to an end. */
const WINDING_DOWN = 200;

/**
 * A random walk over what can be asked.
 *
 * Some walks leave out about half of the kinds of input as long as that leads
 * on, and every other walk ends by bringing its calls to their end.
 */
export function walk<S, I extends Input>(
  exchange: Exchange<S, I>,
  choose: Choose,
  { maxSteps, prefix = [], swarm = true }: Walking<I>,
): readonly Step<S, I>[] {
  const player = new Player(exchange);
  const steps = prefix.map((input) => player.play(input)).filter((step) => !cameToNothing(step));
  const left = Math.max(1, maxSteps - steps.length);
  const length = steps.length + 1 + Math.max(choose(left), choose(left));
  const usual = usualKinds(exchange);
  const rare = exchange.kinds.filter(({ weight }) => weight < USUAL);
  const some = usual.filter(() => choose(2) === 0);
  const swarming = choose(SWARMING) === 0 && swarm;
  if (swarming) wander(player, new Mixture(some, rare, choose), { steps, length });
  wander(player, new Mixture(usual, rare, choose), { steps, length });
  if (choose(2) === 0) windDown(player, choose, steps);
  return steps;
}

/** Kinds that weigh less than this are rare by intent: where nothing else can be asked a walk is over. */
const USUAL = 0.5;

const usualKinds = <S, I extends Input>({ kinds }: Exchange<S, I>): Exchange<S, I>['kinds'] =>
  kinds.filter(({ weight }) => weight >= USUAL);

/** Whether a walk would be over before its first step: nobody there can do anything. */
export const leadsNowhere = <S, I extends Input>(exchange: Exchange<S, I>): boolean =>
  inputs({ ...exchange, kinds: usualKinds(exchange) }, exchange.initial).next().done === true;

/** Usual kinds of input with rare ones strewn in, for as long as a usual one can be asked. */
class Mixture<S, I extends Input> {
  readonly #usual: Repertoire<S, I>;
  readonly #rare: Repertoire<S, I>;
  readonly #choose: Choose;
  readonly #oneIn: number;

  constructor(usual: Exchange<S, I>['kinds'], rare: Exchange<S, I>['kinds'], choose: Choose) {
    this.#usual = new Repertoire(usual, choose);
    this.#rare = new Repertoire(rare, choose);
    this.#choose = choose;
    this.#oneIn = Math.ceil(
      TYPICAL / rare.reduce((sum, { weight }) => sum + weight, Number.EPSILON),
    );
  }

  draw(state: S): I | undefined {
    const usual = this.#usual.draw(state);
    if (usual === undefined || this.#choose(this.#oneIn) > 0) return usual;
    return this.#rare.draw(state) ?? usual;
  }
}

/** What the usual kinds that can be asked weigh together, typically. */
const TYPICAL = 10;

/** Draws one input after another until there are enough, or none can be asked. */
function wander<S, I extends Input>(
  player: Player<S, I>,
  mixture: Mixture<S, I>,
  { steps, length }: { readonly steps: Step<S>[]; readonly length: number },
): void {
  while (steps.length < length) {
    const input = mixture.draw(player.state);
    if (input === undefined) return;
    steps.push(player.playDrawn(input));
  }
}

/** Brings calls to their end until nothing is left, if that can be done in reasonable time. */
function windDown<S, I extends Input>(
  player: Player<S, I>,
  choose: Choose,
  steps: Step<S, I>[],
): void {
  const { exchange } = player;
  const repertoire = new Repertoire(
    exchange.kinds.filter(({ ends }) => ends),
    choose,
  );
  for (let left = WINDING_DOWN; left > 0 && !exchange.atRest(player.state); left -= 1) {
    const input = repertoire.draw(player.state);
    if (input === undefined) return;
    steps.push(player.playDrawn(input));
  }
}

/** Where a walk ends that does nothing but bring calls to their end, from where the exchange begins. */
export function winding<S, I extends Input>(exchange: Exchange<S, I>, choose: Choose): S {
  const player = new Player(exchange);
  windDown(player, choose, []);
  return player.state;
}
