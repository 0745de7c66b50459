import { canonicalJson } from '../../formats/canonical-json.ts';
import type { Heard } from '../../model/heard.ts';
import type { Finding, HeardInvariant } from '../../model/invariant.ts';
import type { Listener } from '../listener.ts';
import type { Hearing } from './hearing.ts';

/** Told of every finding; `index` is the invariant's place in the catalogue. */
export type Note = (index: number, finding: Finding) => void;

/** Where the memory of a request is kept that was never answered and cannot be any more. */
export const LOST = 'lost';

/** What a memory goes through in one step: it may begin anew, hears things, may come to doubt, may end by what is heard elsewhere, and may be over. */
export interface Experience {
  readonly anew: boolean;
  readonly heard: readonly (Heard | 'doubt' | 'end')[];
  readonly over: boolean;
}

/** What each memory of one listener goes through in a step, by key; `*` is every other memory there is. */
export function experiences(
  listener: Listener,
  { reference, heard, over }: Hearing,
): ReadonlyMap<string, Experience> {
  const { memory } = listener;
  const found = new Map<
    string,
    { anew: boolean; heard: (Heard | 'doubt' | 'end')[]; over: boolean }
  >();
  const of = (
    key: string,
  ): { anew: boolean; heard: (Heard | 'doubt' | 'end')[]; over: boolean } => {
    let experience = found.get(key);
    const others = key === EVERY ? [] : (found.get(EVERY)?.heard ?? []);
    if (experience === undefined) {
      found.set(key, (experience = { anew: false, heard: [...others], over: false }));
    }
    return experience;
  };
  const perReference = memory.per === 'reference';
  if (perReference && reference !== undefined) of(String(reference)).anew = true;
  for (const one of heard) {
    const key = memory.key(one);
    if (key !== undefined) of(key).heard.push(one);
    const ended = memory.ending?.key(one);
    if (ended !== undefined) of(ended).heard.push('end');
    if (one.name !== memory.doubtedBy) continue;
    of(EVERY);
    for (const experience of found.values()) experience.heard.push('doubt');
  }
  if (perReference) for (const key of over) of(key).over = true;
  return found;
}

/** Stands for every memory that is not named. */
export const EVERY = '*';

/** A memory after an experience; nothing where it is as if nothing had ever been heard. */
export interface Remembered {
  readonly memory: object | undefined;
  /** It is over, and something was still open. */
  readonly lost: boolean;
}

/** Puts a memory through an experience; the one given is left as it was. */
export function remember(
  listener: Listener,
  key: string,
  memory: object | undefined,
  { anew, heard, over }: Experience,
  note: Note,
): Remembered {
  let present = anew || memory === undefined ? undefined : structuredClone(memory);
  for (const one of heard) {
    if (one === 'doubt') {
      if (present !== undefined) listener.memory.doubt?.(present);
      continue;
    }
    if (one === 'end') {
      if (present !== undefined) listener.memory.ending?.end(present);
      continue;
    }
    present ??= listener.fresh();
    for (const [index, invariant] of listener.invariants) {
      note(index, invariant.observe(present, one));
    }
    listener.memory.remember(present, one);
  }
  if (over) {
    return present !== undefined && isOpen(listener, key, present)
      ? { memory: present, lost: true }
      : NOTHING;
  }
  return present === undefined || isAsNew(listener, present)
    ? NOTHING
    : { memory: present, lost: false };
}

const NOTHING: Remembered = { memory: undefined, lost: false };

/** Something would be wrong if the switch came to rest now. */
const isOpen = ({ invariants }: Listener, key: string, memory: object): boolean =>
  invariants.some(([, invariant]) => isEvidence(invariant.atRest?.(memory, key)));

/** Whether a finding is evidence against its invariant. */
export const isEvidence = (finding: Finding): finding is Exclude<Finding, string | undefined> =>
  typeof finding === 'object';

/** A memory as it begins is none, unless it makes a difference that there is one. */
function isAsNew(listener: Listener, memory: object): boolean {
  const fresh = listener.fresh();
  if (canonicalJson(memory) !== canonicalJson(fresh) || isOpen(listener, '', fresh)) return false;
  const doubted = listener.fresh();
  listener.memory.doubt?.(doubted);
  return canonicalJson(doubted) === canonicalJson(fresh);
}

/** The memory that a listener keeps none of: one as it begins; nothing where it makes a difference that there is one. */
export function neverKept(listener: Listener): object | undefined {
  const fresh = listener.fresh();
  return isAsNew(listener, fresh) ? fresh : undefined;
}

/** What the invariants of a memory say of it when the switch is at rest. */
export function judgeAtRest(
  invariants: readonly (readonly [number, HeardInvariant])[],
  key: string,
  memory: object,
  note: Note,
): void {
  for (const [index, invariant] of invariants) note(index, invariant.atRest?.(memory, key));
}
