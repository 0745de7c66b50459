import fc from 'fast-check';

import { alphabetOf } from '../../check/explore/explore.ts';
import { MAX_STEPS } from '../../check/interleaving.ts';
import { Judge } from '../../check/judge.ts';
import { cameToNothing } from '../../check/play.ts';
import { Player } from '../../check/player.ts';
import { dice, seedOf } from '../../check/walking/dice.ts';
import type { Fault } from '../../model/fault.ts';
import type { Input } from '../../model/input.ts';
import type { Exchange, Switch } from '../../model/switch.ts';
import { type Hunt, brokenBy } from './hunt.ts';

/** A command carried out on a switch: what fast-check asks of a model-based test. */
interface Desk<S, I extends Input> {
  readonly exchange: Exchange<S, I>;
  readonly player: Player<S, I>;
  readonly judge: Judge<S>;
}

/** Looks for what a planted fault breaks with `fc.commands` at size max, a configuration drawn for each run. */
export function commandsHunt<C, S, I extends Input>(
  sw: Switch<C, S, I>,
  fault: Fault<S, I>,
  { seed, runs }: { readonly seed: number; readonly runs: number },
): Hunt<C, I> {
  let steps = 0;
  for (let run = 0; run < runs; run += 1) {
    const runSeed = seedOf(seed, run);
    const exchange = sw.install(sw.drawConfiguration(dice(runSeed), {}), fault);
    const desk = {
      exchange,
      player: new Player(exchange),
      judge: new Judge([brokenBy(sw, fault)]),
    };
    const [commands = []] = fc.sample(commandsOf(exchange), { seed: runSeed, numRuns: 1 });
    for (const command of commands) {
      if (!command.check(desk)) continue;
      command.run(desk, desk);
      steps += 1;
      if (desk.judge.violations.length > 0) return { runs: run + 1, steps, scenario: undefined };
    }
  }
  return { runs: undefined, steps, scenario: undefined };
}

/** Sequences of commands: one arbitrary for each type of input, its fields drawn from all there are. */
function commandsOf<S, I extends Input>(exchange: Exchange<S, I>) {
  const alphabet = alphabetOf(exchange);
  const types = [...new Set(alphabet.map(({ type }) => type))];
  return fc.commands(
    types.map((type) =>
      fc
        .constantFrom(...alphabet.filter((input) => input.type === type))
        .map((input) => new Asking<S, I>(input)),
    ),
    { size: 'max', maxCommands: MAX_STEPS },
  );
}

/** One input as a command: its precondition is that it comes to something. */
class Asking<S, I extends Input> implements fc.Command<Desk<S, I>, Desk<S, I>> {
  readonly #input: I;

  constructor(input: I) {
    this.#input = input;
  }

  check({ exchange, player }: Desk<S, I>): boolean {
    const { state } = player;
    const turn = exchange.reduce(state, this.#input);
    return turn.state !== state || turn.said.length > 0;
  }

  run(_: Desk<S, I>, { exchange, player, judge }: Desk<S, I>): void {
    const step = player.playDrawn(this.#input);
    if (step.reference !== undefined || !cameToNothing(step)) judge.step(exchange, step);
  }
}
