import type { Input } from '../../model/input.ts';
import type { Switch } from '../../model/switch.ts';
import { byHand } from './by-hand.ts';
import type { Course, Outcome } from './course.ts';
import { earlierChoices, fewerNames } from './plainer-values.ts';
import type { Happening } from './telling.ts';

/**
 * Courses that are simpler than one that was followed, the boldest first:
 * heard as they are said, without whole calls, without DNs, without stretches of inputs, without one or
 * two inputs, with fewer names, with people instead of clients, with choices that
 * come earlier.
 *
 * Many of them lead elsewhere: follow them to see.
 */
export function* simpler<C, S, I extends Input>(
  sw: Switch<C, S, I>,
  outcome: Outcome<C, S, I>,
): Generator<Course<C, I>> {
  const { course, makers } = outcome;
  const { config, happenings } = course;
  const without = (dropped: (happening: Happening<I>, index: number) => boolean): Course<C, I> => ({
    ...course,
    happenings: happenings.filter((happening, index) => !dropped(happening, index)),
  });
  for (const order of simplerOrders(course)) yield { ...course, order };
  if (makers.size > 2) {
    for (const only of makers) yield without((one) => one !== only && makers.has(one));
  }
  for (const maker of makers) yield without((one) => one === maker);
  const written = happenings.map(({ input }) => input);
  for (const smaller of sw.smallerConfigurations(config, written)) {
    yield { ...course, config: smaller };
  }
  for (const [from, to] of stretches(happenings.length)) {
    yield without((_, index) => index >= from && index < to);
  }
  for (const [first, second] of pairs(happenings.length)) {
    yield without((_, index) => index === first || index === second);
  }
  for (const renamed of fewerNames(happenings)) yield { ...course, happenings: renamed };
  if (happenings.length > FEW) return;
  for (const changed of byHand(outcome)) yield { ...course, happenings: changed };
  for (const changed of earlierChoices(outcome)) yield { ...course, happenings: changed };
}

/** How many of the first orders are tried in place of a greater number. */
const FIRST_ORDERS = 40;

/** As it is said; then, where it is heard in an order with a great number, one with a small one. */
function* simplerOrders({ order = 0 }: Course): Generator<number> {
  for (let simple = 0; simple < Math.min(order, FIRST_ORDERS); simple += 1) yield simple;
}

/** Halves, quarters ... down to single inputs. */
function* stretches(length: number): Generator<readonly [from: number, to: number]> {
  for (let size = length >> 1; size > 0; size >>= 1) {
    for (let from = 0; from < length; from += size) yield [from, from + size];
  }
}

/** More than this many inputs have too many pairs to try. */
const FEW = 16;

/** Two inputs that are not neighbours, where there are few. */
function* pairs(length: number): Generator<readonly [number, number]> {
  if (length > FEW) return;
  for (let first = 0; first < length; first += 1) {
    for (let second = first + 2; second < length; second += 1) yield [first, second];
  }
}
