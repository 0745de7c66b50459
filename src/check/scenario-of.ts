import { unknownName } from '../formats/near.ts';
import { ConfigurationError } from '../model/errors.ts';
import type { Input } from '../model/input.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Switch } from '../model/switch.ts';

/** Reads a scenario of this switch; throws `ConfigurationError` with the place that is wrong. */
export function scenarioOf<C, S, I extends Input>(
  sw: Switch<C, S, I>,
  written: unknown,
): Scenario<C, I> {
  if (typeof written !== 'object' || written === null) {
    throw new ConfigurationError('', 'not a scenario');
  }
  const { switch: name, config, inputs, order = 0 } = { ...NOTHING, ...written };
  if (name !== undefined && name !== sw.name) {
    throw new ConfigurationError(
      'switch',
      `this is played on ${sw.name}, not on ${JSON.stringify(name)}`,
    );
  }
  if (!Array.isArray(inputs)) throw new ConfigurationError('inputs', 'not a list');
  const read = within('config', () => sw.readConfiguration(config));
  return {
    switch: sw.name,
    config: read,
    inputs: inputsOf(sw, read, inputs),
    ...orderOf(sw, order),
  };
}

/** What a scenario may say. */
interface Written {
  readonly switch?: unknown;
  readonly config?: unknown;
  readonly inputs?: unknown;
  readonly order?: unknown;
}

const NOTHING: Written = {};

/** The number of an order, where it is not as things are said. */
function orderOf<C, S, I extends Input>(
  sw: Switch<C, S, I>,
  order: unknown,
): { readonly order?: number } {
  if (typeof order !== 'number' || !Number.isInteger(order) || order < 0) {
    throw new ConfigurationError('order', 'not the number of an order');
  }
  if (order === 0) return {};
  if (sw.order === undefined) {
    throw new ConfigurationError('order', `${sw.name} says everything in one order; leave it out`);
  }
  return { order };
}

function inputsOf<C, S, I extends Input>(
  sw: Switch<C, S, I>,
  config: C,
  inputs: readonly unknown[],
): readonly I[] {
  if (inputs.length === 0) return [];
  const { kinds } = sw.install(config);
  const types = [...new Set(kinds.map(({ type }) => type))];
  return inputs.map((input, index) => {
    const type: unknown = Reflect.get(Object(input), 'type');
    if (typeof type === 'string' && !types.includes(type)) {
      const problem = unknownName(`type of ${sw.name} input`, type, types);
      throw new ConfigurationError(`inputs[${index}].type`, problem);
    }
    return within(`inputs[${index}]`, () => sw.readInput(input));
  });
}

function within<T>(part: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (!(cause instanceof ConfigurationError)) throw cause;
    const place = cause.place === '' ? part : `${part}.${cause.place}`;
    throw new ConfigurationError(place, cause.problem, { cause });
  }
}
