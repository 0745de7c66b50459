import { type Field, type Part, type Value, codeOf, memberOf, notDescribed } from './layout.ts';
import type { Recorder } from './recorder.ts';

/** How a state is looked at: as it was, as it is being changed, or as it is afterwards. */
type Look = 'before' | 'draft' | 'after';

/** A packed state that reads like the state itself, and notes what is read and written. */
export interface Views<S = unknown> {
  readonly before: S;
  readonly draft: S;
  /** What did not change is the very same object as in `before`. */
  readonly after: () => S;
}

/** A view, and the views behind its members, whether or not they are there at the moment. */
interface Seen {
  readonly view: unknown;
  readonly members: ReadonlyMap<string, Seen>;
}

/** The views of one recorder's state; they stay the same objects from state to state. */
export function viewsOf<S>(root: Part, recorder: Recorder): Views<S>;
export function viewsOf(root: Part, recorder: Recorder): Views {
  const before = seen(root, 'before', recorder, undefined);
  const after = seen(root, 'after', recorder, before);
  const inner = 'inner' in root ? root.inner : [];
  return {
    before: before.view,
    draft: seen(root, 'draft', recorder, undefined).view,
    after: () => (recorder.isChanged(inner) ? after.view : before.view),
  };
}

const NOTHING: Seen = { view: undefined, members: new Map() };

/** A part that has parts, as an object whose members look into the words. */
function seen(part: Part, look: Look, recorder: Recorder, before: Seen | undefined): Seen {
  if (part.kind === 'constant' || part.kind === 'field') return NOTHING;
  if (part.kind === 'optional') return seen(part.item, look, recorder, before);
  const parts =
    part.kind === 'list'
      ? part.items.map((item, index) => [String(index), item] as const)
      : part.members;
  const view = part.kind === 'list' ? [] : {};
  const members = new Map<string, Seen>();
  for (const [name, item] of parts) {
    const was = before?.members.get(name);
    const inner = seen(item, look, recorder, was);
    members.set(name, inner);
    Object.defineProperty(view, name, {
      ...member(item, look, recorder, { inner: inner.view, before: was?.view }),
      enumerable: true,
    });
  }
  return { view: Object.preventExtensions(view), members };
}

/** The view of a member, and the one of what it was before. */
interface Both {
  readonly inner: unknown;
  readonly before: unknown;
}

/** How one member of a view is read and written. */
function member(
  part: Part,
  look: Look,
  recorder: Recorder,
  { inner, before }: Both,
): PropertyDescriptor {
  if (part.kind === 'constant') return constant(part.value);
  if (part.kind === 'field') return leaf(part.field, look, recorder);
  if (part.kind === 'optional') return optional(part, look, recorder, { inner, before });
  if (look === 'before') return { value: inner };
  if (look === 'draft') {
    return { get: () => inner, set: (value: unknown) => assign(part, value, recorder) };
  }
  return { get: () => (recorder.isChanged(part.inner) ? inner : before) };
}

/** What has one value only takes that one again, and no other. */
function constant(value: Value): PropertyDescriptor {
  return {
    get: () => value,
    set: (written: unknown) => {
      if (written !== value) throw notDescribed(written);
    },
  };
}

function leaf(field: Field, look: Look, recorder: Recorder): PropertyDescriptor {
  const { values } = field;
  if (look === 'before') return { get: () => values[recorder.look(field)] };
  if (look === 'after') return { get: () => values[recorder.get(field)] };
  return {
    get: () => values[recorder.held(field)],
    set: (value: unknown) => recorder.set(field, codeOf(field, value)),
  };
}

function optional(
  part: Extract<Part, { kind: 'optional' }>,
  look: Look,
  recorder: Recorder,
  { inner, before }: Both,
): PropertyDescriptor {
  const { present } = part;
  const all = [present, ...part.inner];
  if (look === 'before') return { get: () => (recorder.look(present) === 1 ? inner : null) };
  const get = (): unknown => (recorder.get(present) === 1 ? inner : null);
  if (look === 'draft') return { get, set: (value: unknown) => assign(part, value, recorder) };
  return {
    get: () => (recorder.get(present) === 0 ? null : recorder.isChanged(all) ? inner : before),
  };
}

/** Writes a whole value. */
function assign(part: Part, value: unknown, recorder: Recorder): void {
  switch (part.kind) {
    case 'constant':
      return;
    case 'field':
      recorder.set(part.field, codeOf(part.field, value));
      return;
    case 'optional':
      recorder.set(part.present, value === null ? 0 : 1);
      if (value !== null) assign(part.item, value, recorder);
      else for (const field of part.inner) recorder.clear(field);
      return;
    case 'list':
      for (const [index, item] of part.items.entries()) {
        assign(item, memberOf(value, index), recorder);
      }
      return;
    case 'record':
      for (const [name, item] of part.members) assign(item, memberOf(value, name), recorder);
  }
}
