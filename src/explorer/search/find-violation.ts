import { Judge } from '../../check/judge.ts';
import { asHeard } from '../../check/order/hearing.ts';
import type { Played } from '../../check/played.ts';
import { shortest } from '../../check/shrinking/shortest.ts';
import { shrink } from '../../check/shrinking/shrink.ts';
import { dice, seedOf } from '../../check/walking/dice.ts';
import { walk } from '../../check/walking/walk.ts';
import type { Violation } from '../../model/invariant.ts';
import type { Switch } from '../../model/switch.ts';
import { deskNamed } from '../desks/desks.ts';
import { faultNamed } from '../session/faults.ts';
import type { Setup } from '../session/session.ts';
import type { Message, ViolationErrand } from './errand.ts';

/** How many steps a walk takes at most. */
const STEPS = 60;

/** How many runs there are from one progress message to the next. */
const ROUND = 50;

/** Walks at random in one configuration until an invariant breaks, and shrinks what broke it. */
export function* findViolation({ setup, runs, seed }: ViolationErrand): Generator<Message> {
  const { sw } = deskNamed(setup.switch);
  const judge = new Judge(sw.invariants);
  for (let run = 0; run < runs; run += 1) {
    const trace = walked(sw, setup, seedOf(seed, run));
    judge.run(trace);
    const [violation] = judge.violations;
    if (violation !== undefined) {
      yield {
        kind: 'progress',
        done: (run + 1) / runs,
        text: `Run ${run + 1} broke one; shrinking`,
      };
      yield smallest(sw, setup, { trace, violation, run: run + 1 });
      return;
    }
    if (run % ROUND === ROUND - 1) {
      yield { kind: 'progress', done: (run + 1) / runs, text: `${run + 1} of ${runs} runs` };
    }
  }
  yield { kind: 'nothing', text: `${runs} random runs from seed ${seed}: nothing found.` };
}

/** One random run; where the switch promises no order every fourth is heard in another one. */
function walked(sw: Switch, setup: Setup, seed: number): Played {
  const exchange = sw.install(setup.config, faultNamed(sw, setup.fault));
  const choose = dice(seed);
  const order = sw.order !== undefined && choose(4) === 0 ? 1 + choose(0x7fff_ffff) : 0;
  const steps = walk(exchange, choose, { maxSteps: STEPS });
  const inputs = steps.map(({ input }) => input);
  const scenario = { switch: sw.name, config: setup.config, inputs, ...(order > 0 && { order }) };
  return asHeard(sw, { scenario, steps, exchange });
}

interface Met {
  readonly trace: Played;
  readonly violation: Violation;
  readonly run: number;
}

/** What broke it, shrunk within the same configuration. */
function smallest(sw: Switch, setup: Setup, { trace, violation, run }: Met): Message {
  const { invariant } = violation;
  const shrinking = { invariant, fault: faultNamed(sw, setup.fault) };
  const here: Switch = { ...sw, smallerConfigurations: () => [] };
  const { scenario } = trace;
  const shrunk = shrink(
    here,
    { ...scenario, inputs: scenario.inputs.slice(0, violation.step + 1) },
    shrinking,
  );
  if (shrunk === undefined) throw new Error(`${invariant.id} does not break when played again`);
  const { broken, certified } = shortest(here, shrunk, shrinking);
  const { inputs, order } = broken.scenario;
  const length = `${inputs.length} ${inputs.length === 1 ? 'step' : 'steps'}`;
  const shown = certified ? ', and no way is shorter' : '';
  return {
    kind: 'found',
    name: invariant.id,
    text: `${invariant.id} is broken after ${length}${shown} (run ${run}).`,
    inputs,
    order,
  };
}
