import type { Fault } from '../model/fault.ts';
import type { Input } from '../model/input.ts';
import type { Scenario, Step, Trace } from '../model/scenario.ts';
import type { Exchange, Switch } from '../model/switch.ts';
import { asHeard } from './order/hearing.ts';
import { unknownName } from '../formats/near.ts';
import { Player } from './player.ts';

/** A scenario played, and the exchange it was played on. */
export interface Played<C = unknown, S = unknown, I extends Input = Input> extends Trace<S, I> {
  readonly scenario: Scenario<C, I>;
  readonly exchange: Exchange<S, I>;
}

/** How to play a scenario otherwise than on the switch as it is. */
export interface Playing<S = unknown, I extends Input = Input> {
  /** The defect that is planted in the switch. */
  readonly fault?: Fault<S, I> | undefined;
}

/**
 * Plays a scenario from the initial state.
 *
 * An input that cannot be asked any more is a step that changes and says nothing. Throws a
 * `RangeError` only for an input of a type that the switch does not know.
 */
export function play<C, S, I extends Input>(
  sw: Switch<C, S, I>,
  scenario: Scenario<C, I>,
  { fault }: Playing<S, I> = {},
): Played<C, S, I> {
  const exchange = sw.install(scenario.config, fault);
  const player = new Player(exchange);
  for (const { type } of scenario.inputs) {
    if (!player.knows(type)) throw unknownType(type, sw.name, exchange);
  }
  const steps = scenario.inputs.map((input) => player.play(input));
  return asHeard(sw, { scenario, steps, exchange });
}

function unknownType(type: unknown, sw: string, { kinds }: Exchange): RangeError {
  const types = [...new Set(kinds.map((kind) => kind.type))];
  return new RangeError(unknownName(`type of ${sw} input`, String(type), types));
}

/** The index of the first input that could not be asked where it stands; nothing if all could. */
export function firstUnasked({ steps }: Trace): number | undefined {
  const index = steps.findIndex(cameToNothing);
  return index < 0 ? undefined : index;
}

/** Whether nothing changed and nothing was said: such an input was not possible in that state. */
export const cameToNothing = ({ before, after, events }: Step): boolean =>
  before === after && events.length === 0;
