import type { Input } from '../model/input.ts';
import type { Step } from '../model/scenario.ts';
import type { Choose, Exchange } from '../model/switch.ts';
import { cameToNothing } from './play.ts';
import { Player } from './player.ts';
import { Repertoire } from './repertoire.ts';

/** How far a walk goes and where it sets out. */
export interface Walking<I extends Input = Input> {
  /** How many steps it takes at most, winding down not counted. */
  readonly maxSteps: number;
  /** What happens first, as a scenario writes it. */
  readonly prefix?: readonly I[] | undefined;
}

/** How many steps a walk may take to bring its calls to an end. */
const WINDING_DOWN = 200;

/**
 * A random walk over what can be asked.
 *
 * Every other walk leaves out about half of the kinds of input as long as that
 * leads on, and every other walk ends by bringing its calls to their end.
 */
export function walk<S, I extends Input>(
  exchange: Exchange<S, I>,
  choose: Choose,
  { maxSteps, prefix = [] }: Walking<I>,
): readonly Step<S, I>[] {
  const player = new Player(exchange);
  const steps = prefix.map((input) => player.play(input)).filter((step) => !cameToNothing(step));
  const length = steps.length + 1 + Math.max(choose(maxSteps), choose(maxSteps));
  if (choose(2) === 0) wander(player, new Repertoire(swarm(exchange, choose), choose), { steps, length });
  wander(player, new Repertoire(exchange.kinds, choose), { steps, length });
  if (choose(2) === 0) windDown(player, choose, steps);
  return steps;
}

/** Draws one input after another until there are enough, or none can be asked. */
function wander<S, I extends Input>(
  player: Player<S, I>,
  repertoire: Repertoire<S, I>,
  { steps, length }: { readonly steps: Step<S, I>[]; readonly length: number },
): void {
  while (steps.length < length) {
    const input = repertoire.draw(player.state);
    if (input === undefined) return;
    steps.push(player.playDrawn(input));
  }
}

/** About half of the kinds. */
const swarm = <S, I extends Input>({ kinds }: Exchange<S, I>, choose: Choose): Exchange<S, I>['kinds'] =>
  kinds.filter(() => choose(2) === 0);

/** Brings calls to their end until nothing is left, if that can be done in reasonable time. */
function windDown<S, I extends Input>(player: Player<S, I>, choose: Choose, steps: Step<S, I>[]): void {
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
