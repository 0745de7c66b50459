import fc from 'fast-check';

import type { Fault } from '../model/fault.ts';
import type { Input } from '../model/input.ts';
import type { Scenario } from '../model/scenario.ts';
import { pick } from '../model/choices.ts';
import type { Choose, Switch } from '../model/switch.ts';
import { courseOf, follow } from './shrinking/course.ts';
import { dice } from './walking/dice.ts';
import { asHeard } from './order/hearing.ts';
import { play } from './play.ts';
import type { Played } from './played.ts';
import { scenarioOf } from './scenario-of.ts';
import { simpler } from './shrinking/simpler.ts';
import { walk } from './walking/walk.ts';

/** Which interleavings are drawn. */
export interface Interleaving<C = unknown, S = unknown, I extends Input = Input> {
  /** The configuration; otherwise one is drawn from the switch's family. */
  readonly config?: C | undefined;
  /** One of the switch's dialects; otherwise any. */
  readonly dialect?: string | undefined;
  /** How many calls a run may see, where the configuration is drawn. */
  readonly calls?: number | undefined;
  readonly maxSteps?: number | undefined;
  readonly fault?: Fault<S, I> | undefined;
  /** Whether some walks leave out kinds of input; they do if nothing is said. */
  readonly swarm?: boolean | undefined;
  /** Scenarios from whose end every second walk sets out. */
  readonly restarts?: readonly Scenario<C, I>[] | undefined;
}

/** How many steps a walk takes if nothing is said of it. */
export const MAX_STEPS = 60;

/**
 * What people, clients and the network might do on a switch, in some order: only what can be asked.
 *
 * Shrinks to scenarios whose ConnIDs and ReferenceIDs are right again.
 */
export const interleaving = <C, S, I extends Input>(
  sw: Switch<C, S, I>,
  options: Interleaving<C, S, I> = {},
): fc.Arbitrary<Scenario<C, I>> =>
  walks(sw, options).map(
    ({ scenario }) => scenario,
    (value) => play(sw, scenarioOf(sw, value), options),
  );

/** The same, as they were played while they were drawn. */
export const walks = <C, S, I extends Input>(
  sw: Switch<C, S, I>,
  options: Interleaving<C, S, I> = {},
): fc.Arbitrary<Played<C, S, I>> => new Walks(sw, options);

class Walks<C, S, I extends Input> extends fc.Arbitrary<Played<C, S, I>> {
  readonly #switch: Switch<C, S, I>;
  readonly #options: Interleaving<C, S, I>;

  constructor(sw: Switch<C, S, I>, options: Interleaving<C, S, I>) {
    super();
    this.#switch = sw;
    this.#options = options;
  }

  generate(random: fc.Random): fc.Value<Played<C, S, I>> {
    const sw = this.#switch;
    const { maxSteps = MAX_STEPS, fault, swarm } = this.#options;
    const choose = dice(random.nextInt(-0x8000_0000, 0x7fff_ffff));
    const { config, inputs: prefix } = this.#beginning(choose);
    const exchange = sw.install(config, fault);
    const steps = walk(exchange, choose, { maxSteps, prefix, swarm });
    const inputs = steps.map(({ input }) => input);
    const order = sw.order === undefined ? 0 : orderOf(choose);
    const scenario = { switch: sw.name, config, inputs, ...(order > 0 && { order }) };
    return shown(asHeard(sw, { scenario, steps, exchange }));
  }

  /** Where a walk sets out: every second from the end of one of the given scenarios. */
  #beginning(choose: Choose): Pick<Scenario<C, I>, 'config' | 'inputs'> {
    const { config, restarts = [], dialect, calls } = this.#options;
    const restart = restarts.length > 0 && choose(2) === 0 ? pick(restarts, choose) : undefined;
    if (restart !== undefined) return restart;
    const limits = {
      ...(dialect !== undefined && { dialect }),
      ...(calls !== undefined && { calls }),
    };
    return { config: config ?? this.#switch.drawConfiguration(choose, limits), inputs: [] };
  }

  canShrinkWithoutContext(value: unknown): value is Played<C, S, I> {
    return (
      typeof value === 'object' && value !== null && 'scenario' in value && 'exchange' in value
    );
  }

  shrink({ scenario }: Played<C, S, I>): fc.Stream<fc.Value<Played<C, S, I>>> {
    return fc.stream(this.#simpler(scenario));
  }

  *#simpler(scenario: Scenario<C, I>): Generator<fc.Value<Played<C, S, I>>> {
    const { fault } = this.#options;
    const outcome = follow(this.#switch, courseOf(scenario), { fault });
    const seen = new Set([written(scenario)]);
    for (const course of simpler(this.#switch, outcome)) {
      const { trace } = follow(this.#switch, course, { fault });
      const key = written(trace.scenario);
      if (seen.has(key)) continue;
      seen.add(key);
      yield shown(trace);
    }
  }
}

const written = ({ config, inputs, order }: Scenario): string =>
  JSON.stringify([config, inputs, order ?? 0]);

/** The number of an order: every fourth walk has one, the others are heard as they are said. */
const orderOf = (choose: Choose): number => (choose(4) === 0 ? 1 + choose(ORDERS) : 0);

/** How many orders there are to draw from. */
const ORDERS = 0x7fff_ffff;

/** A played scenario of which fast-check prints the scenario alone. */
const shown = <C, S, I extends Input>(trace: Played<C, S, I>): fc.Value<Played<C, S, I>> =>
  new fc.Value({ ...trace, [fc.toStringMethod]: () => fc.stringify(trace.scenario) }, undefined);
