import { inputs } from '../../model/choices.ts';
import type { Input } from '../../model/input.ts';
import type { Outcome } from './course.ts';
import type { Happening } from './telling.ts';

/** The same happenings with one name put for another that came earlier in the same field: two DNs become one. */
export function* fewerNames<I extends Input>(
  happenings: readonly Happening<I>[],
): Generator<readonly Happening<I>[]> {
  for (const names of namesByField(happenings)) {
    for (const [index, name] of names.entries()) {
      for (const earlier of names.slice(0, index)) {
        yield happenings.map((happening) => ({
          ...happening,
          input: renamed(happening.input, name, earlier),
        }));
      }
    }
  }
}

/** The names that occur in each field, in the order they do. */
function namesByField(happenings: readonly Happening[]): readonly (readonly string[])[] {
  const names = new Map<string, Set<string>>();
  for (const { input } of happenings) {
    for (const [field, value] of Object.entries(input)) {
      if (field === 'type' || typeof value !== 'string') continue;
      names.set(field, (names.get(field) ?? new Set<string>()).add(value));
    }
  }
  return [...names.values()].map((occurring) => [...occurring]);
}

function renamed<I extends Input>(input: I, name: string, other: string): I {
  const fields = Object.keys(input).filter((field) => field !== 'type' && input[field] === name);
  return fields.length === 0
    ? input
    : { ...input, ...Object.fromEntries(fields.map((field) => [field, other])) };
}

/** The same happenings with one of them as it could have been chosen earlier, of the same calls and with no more names. */
export function* earlierChoices<C, S, I extends Input>({
  course: { happenings },
  trace: { steps, exchange },
}: Outcome<C, S, I>): Generator<readonly Happening<I>[]> {
  const few = namesIn(happenings);
  for (const [index, happening] of happenings.entries()) {
    const before = steps[index]?.before;
    if (before === undefined || happening.input['reference'] !== undefined) continue;
    const kinds = exchange.kinds.filter(({ type }) => type === happening.input.type);
    for (const input of inputs({ ...exchange, kinds }, before)) {
      if (sameBut(input, happening.input, isName) && sameBut(input, happening.input, () => false)) {
        break;
      }
      const changed = happenings.with(index, { ...happening, input });
      if (sameBut(input, happening.input, isName) && namesIn(changed) <= few) yield changed;
    }
  }
}

const namesIn = (happenings: readonly Happening[]): number =>
  new Set(
    happenings.flatMap(({ input: { type: _, ...named } }) => Object.values(named).filter(isName)),
  ).size;

const isName = (value: string | number): boolean => typeof value === 'string';

/** Whether two inputs of one type are the same, values that are let off apart. */
const sameBut = (one: Input, other: Input, letOff: (value: string | number) => boolean): boolean =>
  Object.entries(one).every(([field, value]) => other[field] === value || letOff(value));
