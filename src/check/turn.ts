import type { Input } from '../model/input.ts';
import type { Recipe, Turn } from '../model/switch.ts';

/**
 * A recipe's answer to one input, found on a plain copy of the state: what
 * `reduce` answers, in less time, for engines that take many steps.
 *
 * What did not change is the same as before (`===`), the whole state included.
 */
export function turn<S, I extends Input>(recipe: Recipe<S, I>, state: S, input: I): Turn<S> {
  const draft = copied(state);
  const said = recipe(draft, input);
  return { state: shared(state, draft), said };
}

/** A copy of plain JSON. */
function copied<T>(value: T): T;
function copied(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => copied(item));
  const copy: Record<string, unknown> = { ...value };
  for (const name in copy) {
    const part = copy[name];
    if (typeof part === 'object' && part !== null) copy[name] = copied(part);
  }
  return copy;
}

/** The value after a change, with every part that is as before replaced by that before. */
function shared<T>(before: T, after: T): T;
function shared(before: unknown, after: unknown): unknown {
  if (before === after || !hasParts(before) || !hasParts(after)) return after;
  return sharedParts(before, after) ? before : after;
}

const hasParts = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Shares the parts that are as before; whether all of them are. */
function sharedParts(before: Record<string, unknown>, after: Record<string, unknown>): boolean {
  let same = true;
  for (const name in after) {
    const was = before[name];
    const is = after[name];
    if (was === is) continue;
    const part = shared(was, is);
    if (part === was) after[name] = was;
    else same = false;
  }
  return same;
}
