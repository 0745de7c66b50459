import type { Said } from '../../model/event.ts';
import type { Input } from '../../model/input.ts';
import type { Alternative, Speech } from '../../model/speech.ts';
import { type Rewrite, changed, saying } from './rewriting.ts';
import type { SystematicFault, Way } from './systematic-fault.ts';

/** Where a switch has it that an event answers a request: its number is not known before it is heard. */
const REFERENCE = 'ReferenceID';

/** The faults of one attribute of one event: it is left out, or has each of the other values there are. */
export function attributeFaults<S, I extends Input>(
  speech: Pick<Speech<unknown, S>, 'alternatives'>,
  event: string,
  attribute: string,
): readonly SystematicFault<S, I>[] {
  const fault: Make<S, I> = (way, name, about, change) => {
    const rewrite: Rewrite<S> = (said, state) =>
      said.map((one) => (one.event === event ? change(one, state) : one));
    return {
      id: `${event}.${attribute}:${name}`,
      about: `${attribute} of ${event} ${about}.`,
      event,
      attribute,
      way,
      plant: saying<S, I>(rewrite),
    };
  };
  if (attribute === REFERENCE) return referenceFaults(fault);
  return [
    fault('drop-attribute', 'dropped', 'is left out', (said) => {
      const entry = lastEntry(said, attribute);
      return entry === undefined ? said : changed(said, entry, undefined);
    }),
    ...speech
      .alternatives(attribute)
      .map((alternative) =>
        fault('change', alternative.name, `is ${alternative.name}`, (said, state) =>
          altered(said, attribute, alternative, state),
        ),
      ),
  ];
}

/** Makes a fault of an attribute. */
type Make<S, I extends Input> = (
  way: Way,
  name: string,
  about: string,
  change: (said: Said, state: S) => Said,
) => SystematicFault<S, I>;

/** The faults of the number of the request that an event answers. */
const referenceFaults = <S, I extends Input>(
  fault: Make<S, I>,
): readonly SystematicFault<S, I>[] => [
  fault('drop-attribute', 'dropped', 'is left out', ({ answers: _, ...said }) => said),
  fault('change', 'another-request', 'is that of another request', (said) =>
    said.answers === undefined ? said : { ...said, answers: said.answers === 1 ? 2 : 1 },
  ),
];

/** The event with another value for the attribute, if it carries it and there is one. */
function altered<S>(said: Said, attribute: string, alternative: Alternative<S>, state: S): Said {
  const entry = lastEntry(said, attribute);
  const value = entry === undefined ? undefined : alternative.value(said, entry, state);
  return entry === undefined || value === undefined ? said : changed(said, entry, value);
}

/** The attribute as the event carries it: of one that is repeated, its last entry. */
function lastEntry({ attributes }: Said, attribute: string): string | undefined {
  if (attributes[attribute] !== undefined) return attribute;
  let last: string | undefined;
  for (let index = 0; ; index += 1) {
    const entry = `${attribute}[${index}]`;
    if (attributes[entry] === undefined) return last;
    last = entry;
  }
}
