import type { Input } from '../model/input.ts';
import type { Switch } from '../model/switch.ts';
import { byHand } from './by-hand.ts';
import type { Course, Outcome } from './course.ts';
import { earlierChoices, fewerNames } from './plainer-values.ts';
import type { Happening } from './telling.ts';

/**
 * Courses that are simpler than one that was followed, the boldest first:
 * without whole calls, without DNs, without stretches of inputs, without one or
 * two inputs, with fewer names, with people instead of clients, with choices that
 * come earlier.
 *
 * Many of them lead elsewhere: follow them to see.
 */
export function* simpler<C, S, I extends Input>(
  sw: Switch<C, S, I>,
  outcome: Outcome<C, S, I>,
): Generator<Course<C, I>> {
  const { config, happenings } = outcome.course;
  const without = (dropped: (happening: Happening<I>, index: number) => boolean): Course<C, I> => ({
    config,
    happenings: happenings.filter((happening, index) => !dropped(happening, index)),
  });
  const { makers } = outcome;
  if (makers.size > 2) {
    for (const only of makers) yield without((one) => one !== only && makers.has(one));
  }
  for (const maker of makers) yield without((one) => one === maker);
  const written = happenings.map(({ input }) => input);
  for (const smaller of sw.smallerConfigurations(config, written)) {
    yield { config: smaller, happenings };
  }
  for (const [from, to] of stretches(happenings.length)) {
    yield without((_, index) => index >= from && index < to);
  }
  for (const [first, second] of pairs(happenings.length)) {
    yield without((_, index) => index === first || index === second);
  }
  for (const renamed of fewerNames(happenings)) yield { config, happenings: renamed };
  if (happenings.length > FEW) return;
  for (const changed of byHand(outcome)) yield { config, happenings: changed };
  for (const changed of earlierChoices(outcome)) yield { config, happenings: changed };
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
