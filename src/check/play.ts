import { ConfigurationError } from '../model/errors.ts';
import type { Fault } from '../model/fault.ts';
import type { Input } from '../model/input.ts';
import type { Scenario, Step, Trace } from '../model/scenario.ts';
import type { Switch } from '../model/switch.ts';
import { asHeard } from './order/hearing.ts';
import type { Played } from './played.ts';
import { Player } from './player.ts';
import { scenarioOf } from './scenario-of.ts';

/** How to play a scenario otherwise than on the switch as it is. */
export interface Playing<S = unknown, I extends Input = Input> {
  /** The defect that is planted in the switch. */
  readonly fault?: Fault<S, I> | undefined;
}

/**
 * Plays a scenario from the initial state.
 *
 * An input that cannot be asked any more is a step that changes and says nothing. Throws a
 * `ConfigurationError` that names the place where the scenario is none of this switch.
 */
export function play<C, S, I extends Input>(
  sw: Switch<C, S, I>,
  written: Scenario<C, I>,
  { fault }: Playing<S, I> = {},
): Played<C, S, I> {
  const scenario = scenarioOf(sw, written);
  const exchange = sw.install(scenario.config, fault);
  const player = new Player(exchange);
  const steps = scenario.inputs.map((input) => answered(player, input, { sw, fault }));
  return asHeard(sw, { scenario, steps, exchange });
}

/** One step; what a defect of another switch stumbles over is told as what it is. */
function answered<C, S, I extends Input>(
  player: Player<S, I>,
  input: I,
  { sw, fault }: { readonly sw: Switch<C, S, I>; readonly fault: Fault<S, I> | undefined },
): Step<S, I> {
  try {
    return player.play(input);
  } catch (cause) {
    if (fault === undefined || sw.faults.some((own) => own === fault)) throw cause;
    const problem = `${fault.id} is no fault that ${sw.name} can have: ${String(cause)}`;
    throw new ConfigurationError('fault', problem, { cause });
  }
}

/** The index of the first input that could not be asked where it stands; nothing if all could. */
export function firstUnasked({ steps }: Trace): number | undefined {
  const index = steps.findIndex(cameToNothing);
  return index < 0 ? undefined : index;
}

/** Whether nothing changed and nothing was said: such an input was not possible in that state. */
export const cameToNothing = ({ before, after, events }: Step): boolean =>
  before === after && events.length === 0;
