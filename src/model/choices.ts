import type { Choose, Exchange, Kind } from './switch.ts';
import type { Input } from './input.ts';

/** Every input that can be asked in a state, in a fixed order; an input that comes about in two ways comes twice. */
export function* inputs<S, I extends Input>(
  { kinds }: Pick<Exchange<S, I>, 'kinds'>,
  state: S,
): Generator<I> {
  for (const kind of kinds) yield* everyWay(kind, state);
}

/** Every way one kind of input comes about: tries each row of choices, like an odometer. */
function* everyWay<S, I extends Input>(kind: Kind<S, I>, state: S): Generator<I> {
  let dials: { at: number; size: number }[] = [];
  do {
    let asked = 0;
    const row = dials;
    const input = kind.ask(state, (size) => {
      const dial = (row[asked] ??= { at: 0, size });
      dial.size = size;
      asked += 1;
      return dial.at;
    });
    if (input !== undefined) yield input;
    dials = advanced(row.slice(0, asked));
  } while (dials.length > 0);
}

/** The next row of choices, with the dials that ran out dropped from its end. */
function advanced(dials: { at: number; size: number }[]): { at: number; size: number }[] {
  while (dials.length > 0) {
    const last = dials.pop();
    if (last !== undefined && last.at + 1 < last.size) {
      return [...dials, { at: last.at + 1, size: last.size }];
    }
  }
  return [];
}

/** One of the things, by choice; nothing where there are none. */
export const pick = <T>(things: readonly T[], choose: Choose): T | undefined =>
  things.length === 0 ? undefined : things[choose(things.length)];

/** Draws one of several things; what stands there twice is drawn twice as often. */
export type One = <T>(first: T, ...rest: readonly T[]) => T;

/** Draws by choice. */
export const drawing =
  (choose: Choose): One =>
  (first, ...rest) =>
    pick([first, ...rest], choose) ?? first;
