import { crossingsOf } from '../../check/conform/crossings.ts';
import { alphabetOf } from '../../check/explore/explore.ts';
import { FastExplorer } from '../../check/explore/fast.ts';
import { dice, seedOf } from '../../check/walking/dice.ts';
import type { Fault } from '../../model/fault.ts';
import type { Input } from '../../model/input.ts';
import type { Switch } from '../../model/switch.ts';
import { type Hunt, brokenBy } from './hunt.ts';

/** How many steps a random run takes, about: what is explored is counted in them. */
const STEPS_A_RUN = 30;

/** The runs after which an exploration is given up for one of another configuration. */
const PATIENCE = 200;

/** Looks for what a planted fault breaks breadth-first, in one drawn configuration after another. */
export function exhaustiveHunt<C, S, I extends Input>(
  sw: Switch<C, S, I>,
  fault: Fault<S, I>,
  { seed, runs }: { readonly seed: number; readonly runs: number },
): Hunt<C, I> {
  const invariant = brokenBy(sw, fault);
  let steps = 0;
  for (let drawn = 0; steps < runs * STEPS_A_RUN; drawn += 1) {
    const exchange = sw.install(sw.drawConfiguration(dice(seedOf(seed, drawn)), {}), fault);
    const alphabet = alphabetOf(exchange);
    const crossings = crossingsOf(sw, []);
    const territory = { exchange, invariants: [invariant], alphabet, crossings };
    const explorer = new FastExplorer(territory, {});
    const before = steps;
    const most = Math.min(runs, before / STEPS_A_RUN + PATIENCE) * STEPS_A_RUN;
    for (let going = true; going && steps < most;) {
      going = explorer.advance(1);
      steps = before + Math.max(1, explorer.progress.transitions);
      if ([...explorer.violated].includes(invariant.id)) {
        const taken = Math.ceil(steps / STEPS_A_RUN);
        return { runs: taken < runs ? taken : undefined, steps, scenario: undefined };
      }
    }
  }
  return { runs: undefined, steps, scenario: undefined };
}
