import fc from 'fast-check';

import type { Input } from '../../model/input.ts';
import type { Switch } from '../../model/switch.ts';
import { type Interleaving, MAX_STEPS, walks } from '../interleaving.ts';
import type { Played } from '../played.ts';
import { seedOf } from './dice.ts';
import { Situations } from './situations.ts';

/** What is drawn, how often and from which seed. */
export interface Drawing<C = unknown, S = unknown, I extends Input = Input> extends Omit<
  Interleaving<C, S, I>,
  'restarts' | 'swarm'
> {
  readonly runs: number;
  readonly seed: number;
  /** Whether walks set out again from situations that few runs came into; they do if nothing is said. */
  readonly restarts?: boolean | undefined;
  /** Whether some walks leave out kinds of input; those of later rounds do if nothing is said. */
  readonly swarm?: boolean | undefined;
}

/** How many runs there are from one look at the clock, and at the rare situations, to the next. */
const ROUND = 25;

/**
 * The round from which on walks leave out kinds of input, if nothing is said:
 * they find what is rare with fewer kinds, and all else, most of which was
 * found by then, more slowly.
 */
const SWARMING_FROM = 8;

/** The part of a run within which situations are set out from again. */
const RESTART_WITHIN = 0.7;

/** Random runs, round by round; the same seed gives the same runs. */
export function* rounds<C, S, I extends Input>(
  sw: Switch<C, S, I>,
  { runs, seed, restarts = true, swarm, ...drawing }: Drawing<C, S, I>,
): Generator<readonly Played<C, S, I>[]> {
  const situations = new Situations<C, S, I>();
  const longest = (drawing.maxSteps ?? MAX_STEPS) * RESTART_WITHIN;
  for (let round = 0; round * ROUND < runs; round += 1) {
    const drawn = walks(sw, {
      ...drawing,
      swarm: swarm ?? round >= SWARMING_FROM,
      restarts: restarts ? situations.rarest : [],
    });
    const numRuns = Math.min(ROUND, runs - round * ROUND);
    const traces = fc.sample(drawn, { seed: seedOf(seed, round), numRuns });
    yield traces;
    if (!restarts) continue;
    for (const trace of traces) situations.note(trace, longest);
    situations.turn();
  }
}
