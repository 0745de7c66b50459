import type { Said } from '../model/event.ts';
import type { Input } from '../model/input.ts';
import type { Recipe } from '../model/recipe.ts';

/**
 * A state on which recipes are carried out, for engines that take many steps.
 *
 * The recipe changes a plain copy in place; then the state is made anew with
 * what has changed. It answers what `reduce` answers, in less time. What did
 * not change is the same as before (`===`), the whole state included.
 */
export class Scratch<S> {
  /** The state now; it is never changed, only replaced. */
  state: S;
  readonly #draft: S;

  constructor(initial: S) {
    this.state = initial;
    this.#draft = copied(initial);
  }

  /** Carries an input out: the state is replaced, and what is said is returned. */
  answer<I extends Input>(recipe: Recipe<S, I>, input: I): readonly Said[] {
    const said = recipe(this.#draft, input);
    this.state = updated(this.state, this.#draft);
    return said;
  }
}

const hasParts = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** A copy of plain JSON. */
function copied<T>(value: T): T;
function copied(value: unknown): unknown {
  if (!hasParts(value)) return value;
  if (Array.isArray(value)) return value.map((item: unknown): unknown => copied(item));
  const copy = { ...value };
  for (const name in copy) copy[name] = copied(copy[name]);
  return copy;
}

/** The value in the draft; whatever is equal to what it was before stays the same. */
function updated<T>(before: T, draft: T): T;
function updated(before: unknown, draft: unknown): unknown {
  if (before === draft) return before;
  if (!hasParts(before) || !hasParts(draft)) return copied(draft);
  if (Array.isArray(before) && Array.isArray(draft)) return updatedSlots(before, draft);
  let changed: Record<string, unknown> | undefined;
  for (const name in draft) {
    const was = before[name];
    const is = draft[name];
    if (was === is) continue;
    const now = updated(was, is);
    if (now === was) continue;
    changed ??= { ...before };
    changed[name] = now;
  }
  return changed ?? before;
}

function updatedSlots(before: readonly unknown[], draft: readonly unknown[]): readonly unknown[] {
  let changed: unknown[] | undefined;
  for (let slot = 0; slot < draft.length; slot += 1) {
    const was = before[slot];
    const now = updated(was, draft[slot]);
    if (now === was) continue;
    changed ??= [...before];
    changed[slot] = now;
  }
  return changed ?? before;
}
