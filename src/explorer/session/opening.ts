import { counterexampleSchema } from '../../formats/counterexample.ts';
import { DeepLinkError, type Situation, situationIn } from '../../formats/deep-link.ts';
import { firstMisplaced } from '../../formats/misplaced.ts';
import { quoted } from '../../formats/printable.ts';
import { ConfigurationError } from '../../model/errors.ts';
import type { Input } from '../../model/input.ts';
import { misread } from '../../model/misread.ts';
import { deskNamed } from '../desks/desks.ts';
import { faultNamed } from './faults.ts';
import type { Setup } from './session.ts';

/** What a file or a link opens. */
export interface Opening {
  readonly setup: Setup;
  readonly inputs: readonly Input[];
  readonly name?: string | undefined;
}

/** A file or a link that cannot be opened: a sentence for whoever tried. */
export class OpeningError extends Error {
  override readonly name = 'OpeningError';
}

/** No file somebody clicks through is larger. */
const MOST = 5_000_000;

/** What a file holds: a counterexample, or a scenario as this page writes it. Throws `OpeningError`. */
export function openedFile(name: string, text: string): Opening {
  if (text.length > MOST) throw new OpeningError(`${name} is larger than 5 MB.`);
  const json = parsed(name, text);
  return 'format' in json ? counterexample(name, json) : situation(name, json);
}

/** What the fragment of the page's address opens. Throws `OpeningError`. */
export function openedLink(fragment: string): Opening {
  return refusing('The link', () => checked(situationIn(fragment)));
}

function parsed(name: string, text: string): object {
  try {
    const json: unknown = JSON.parse(text);
    if (typeof json === 'object' && json !== null && !Array.isArray(json)) return json;
  } catch (cause) {
    const place = text.slice(0, firstMisplaced(text)).split('\n').length;
    throw new OpeningError(`${name} is not JSON: line ${place} cannot stand there.`, { cause });
  }
  throw new OpeningError(`${name} holds no scenario and no counterexample.`);
}

function counterexample(name: string, json: object): Opening {
  const read = counterexampleSchema.safeParse(json);
  if (!read.success) {
    const { place, problem } = misread(read.error);
    throw new OpeningError(`${name} is no counterexample: ${place || 'it'} is wrong, ${problem}.`);
  }
  const { fault, order, inputs, invariant, ...rest } = read.data;
  const asked = inputs.map(({ answer: _, ...input }): Input => input);
  return {
    ...refusing(name, () => checked({ ...rest, inputs: asked, fault: fault ?? undefined, order })),
    name: invariant,
  };
}

function situation(name: string, json: object): Opening {
  if (!('switch' in json && 'config' in json && 'inputs' in json && Array.isArray(json.inputs))) {
    throw new OpeningError(
      `${name} holds no scenario: it has not all of "switch", "config" and "inputs".`,
    );
  }
  const inputs: readonly unknown[] = json.inputs;
  const fault = 'fault' in json && typeof json.fault === 'string' ? json.fault : undefined;
  const order = 'order' in json && typeof json.order === 'number' ? json.order : undefined;
  return refusing(name, () =>
    checked({ switch: String(json.switch), config: json.config, inputs, fault, order }),
  );
}

/** Everything a situation names, read by its switch. */
function checked({
  switch: name,
  config,
  inputs,
  fault,
  order,
}: Omit<Situation, 'inputs'> & { readonly inputs: readonly unknown[] }): Opening {
  const { sw } = deskNamed(name);
  if (fault !== undefined && faultNamed(sw, fault) === undefined) {
    throw new RangeError(`There is no fault ${quoted(fault)} of ${sw.name}.`);
  }
  return {
    setup: {
      switch: name,
      config: within('config', () => sw.readConfiguration(config)),
      ...(fault !== undefined && { fault }),
      ...(order !== undefined && order > 0 && { order: Math.trunc(order) }),
    },
    inputs: inputs.map((input, index) => within(`inputs[${index}]`, () => sw.readInput(input))),
  };
}

function within<T>(part: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (!(cause instanceof ConfigurationError)) throw cause;
    const place = cause.place === '' ? part : `${part}.${cause.place}`;
    throw new RangeError(`${place} is wrong: ${cause.problem}.`, { cause });
  }
}

/** Whatever cannot be read is refused with a sentence that begins with what it was. */
function refusing(what: string, read: () => Opening): Opening {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof DeepLinkError) throw new OpeningError(cause.message, { cause });
    const problem = cause instanceof Error ? cause.message : String(cause);
    throw new OpeningError(`${what} cannot be opened. ${problem}`, { cause });
  }
}
