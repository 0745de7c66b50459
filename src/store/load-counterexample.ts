import { faultsOf } from '../check/adequacy/systematic-faults.ts';
import { liveness } from '../check/explore/liveness.ts';
import { type CounterexampleFile, counterexampleSchema } from '../formats/counterexample.ts';
import { misread } from '../model/misread.ts';
import { unknownName } from '../formats/near.ts';
import { ConfigurationError } from '../model/errors.ts';
import type { Fault } from '../model/fault.ts';
import type { Input } from '../model/input.ts';
import type { Invariant } from '../model/invariant.ts';
import type { Exchange, Switch } from '../model/switch.ts';
import { FileError } from './errors.ts';
import { readJson } from './read-json.ts';

/** A counterexample read from a file, everything it names found. */
export interface LoadedCounterexample {
  readonly file: string;
  readonly counterexample: CounterexampleFile;
  readonly sw: Switch;
  readonly config: unknown;
  readonly inputs: readonly Input[];
  readonly invariant: Invariant;
  readonly fault: Fault | undefined;
}

/** Reads a counterexample of one of these switches, or says in one line what is wrong with the file. */
export function loadCounterexample(
  file: string,
  folder: string,
  switches: readonly Switch[],
): LoadedCounterexample {
  const read = counterexampleSchema.safeParse(readJson(file, folder));
  if (!read.success) {
    const { place, problem } = misread(read.error);
    const where = place === '' ? '' : `${place}: `;
    throw new FileError('wrong-shape', file, `${where}${problem}`);
  }
  const counterexample = read.data;
  const sw = named(file, 'switch', counterexample.switch, switches, ({ name }) => name);
  if (counterexample.order !== undefined && sw.order === undefined) {
    const problem = `order: ${sw.name} says everything in one order; leave it out`;
    throw new FileError('wrong-shape', file, problem);
  }
  const config = within(file, 'config', () => sw.readConfiguration(counterexample.config));
  knowsTypes(file, sw.install(config), counterexample.without ?? []);
  return {
    file,
    counterexample,
    sw,
    config,
    inputs: counterexample.inputs.map(({ answer: _, ...input }, index) =>
      within(file, `inputs[${index}]`, () => sw.readInput(input)),
    ),
    invariant: named(
      file,
      'invariant',
      counterexample.invariant,
      [...sw.invariants, ...liveness],
      byId,
    ),
    fault:
      counterexample.fault === null
        ? undefined
        : named(file, 'fault', counterexample.fault, faultsOf(sw), byId),
  };
}

/** Refuses types of input that the exchange does not have. */
function knowsTypes(file: string, { kinds }: Exchange, types: readonly string[]): void {
  const known = [...new Set(kinds.map(({ type }) => type))];
  for (const [index, type] of types.entries()) {
    if (known.includes(type)) continue;
    const problem = unknownName('type of input', type, known);
    throw new FileError('unknown-id', file, `without[${index}]: ${problem}`);
  }
}

const byId = ({ id }: { readonly id: string }): string => id;

function named<T>(
  file: string,
  kind: string,
  name: string,
  known: readonly T[],
  nameOf: (one: T) => string,
): T {
  const one = known.find((candidate) => nameOf(candidate) === name);
  if (one !== undefined) return one;
  throw new FileError('unknown-id', file, `${kind}: ${unknownName(kind, name, known.map(nameOf))}`);
}

function within<T>(file: string, part: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (!(cause instanceof ConfigurationError)) throw cause;
    const place = cause.place === '' ? part : `${part}.${cause.place}`;
    throw new FileError('wrong-shape', file, `${place}: ${cause.problem}`, { cause });
  }
}
