import { campaign } from '../../check/campaign.ts';
import { dice } from '../../check/walking/dice.ts';
import { Player } from '../../check/player.ts';
import { MAX_STEPS } from '../../check/interleaving.ts';
import { walk } from '../../check/walking/walk.ts';
import type { Input } from '../../model/input.ts';
import type { Switch } from '../../model/switch.ts';

/** How many runs one measurement takes. */
const RUNS = 2_000;

/** Steps a second of the reducer alone: inputs drawn before, nothing judged. */
export function reducerSpeed<C, S, I extends Input>(sw: Switch<C, S, I>): number {
  const runs = Array.from({ length: RUNS / 4 }, (_, seed) => {
    const choose = dice(seed);
    const exchange = sw.install(sw.drawConfiguration(choose, {}));
    const player = new Player(exchange);
    const asked = walk(exchange, choose, { maxSteps: MAX_STEPS }).map(({ input }) => input);
    return { player, asked };
  });
  const steps = runs.reduce((sum, { asked }) => sum + asked.length, 0);
  const began = performance.now();
  for (const { player, asked } of runs) for (const input of asked) player.play(input);
  return (steps / (performance.now() - began)) * 1000;
}

/** Steps a second of `check`: drawing, answering, every invariant and the coverage. */
export async function checkedSpeed<C, S, I extends Input>(sw: Switch<C, S, I>): Promise<number> {
  const began = performance.now();
  const { steps } = await campaign(sw, { runs: RUNS, seed: 1 });
  return (steps / (performance.now() - began)) * 1000;
}
