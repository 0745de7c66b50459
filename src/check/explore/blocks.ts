import type { Input } from '../../model/input.ts';
import type { Forest } from './forest.ts';
import type { Field } from './layout.ts';
import type { Course } from './ledger.ts';
import type { Leaf } from './leaf.ts';

/** Inputs that are likely to be decided by the same few fields: those of one party. */
export interface Block {
  readonly root: number;
  readonly inputs: readonly number[];
}

/** What the inputs of a block come to where those few fields hold what they do. */
export interface Bundle {
  /** Those that are decided, and do something. */
  readonly decided: readonly (readonly [input: number, leaf: Leaf])[];
  /** Those that depend on more, each with the place in its tree to go on from. */
  readonly open: readonly (readonly [input: number, pointer: number])[];
  /** Those that say something, change no state, and are heard by no memory that it changes. */
  readonly silent: readonly (readonly [input: number, leaf: Leaf])[];
  /** Those that change no state and are heard by one memory. */
  readonly quiet: readonly Quiet[];
  /** How many silent and quiet ones there are. */
  readonly count: number;
  hits: number;
  /** With which requests in flight it has been met. */
  readonly flights: (true | undefined)[];
}

/** Leaves that are heard by the same one memory only. */
export interface Quiet {
  readonly slot: number;
  readonly leaves: readonly (readonly [input: number, leaf: Leaf])[];
  /** By the number of the memory: those that change it. */
  readonly audible: ((readonly [input: number, leaf: Leaf])[] | undefined)[];
}

/** Puts the inputs of one party on one call together. */
export function blocksOf(alphabet: readonly Input[], forest: Forest): readonly Block[] {
  const together = new Map<string, number[]>();
  for (const [index, { thisDN, connID, type }] of alphabet.entries()) {
    const key = thisDN === undefined ? `${type} ${connID ?? ''}` : `${thisDN} ${connID ?? ''}`;
    const inputs = together.get(key);
    if (inputs === undefined) together.set(key, [index]);
    else inputs.push(index);
  }
  return [...together.values()].map((inputs) => ({ root: forest.plant(), inputs }));
}

/** How far down each input's tree a block looks. */
const DEPTH = 5;

/** How many fields a block looks at in all. */
const FIELDS = 9;

/**
 * Decides a block where a state stands: the fields it looks at, and what its
 * inputs come to. Each of them must have been learned there.
 */
export function bundleOf(
  { inputs }: Block,
  words: Int32Array,
  { forest, rootOf, leafOf, fieldAt }: Known,
): { readonly path: readonly Field[]; readonly bundle: Bundle } {
  const path: Field[] = [];
  const decided: (readonly [number, Leaf])[] = [];
  const open: (readonly [number, number])[] = [];
  for (const input of inputs) {
    let pointer = rootOf(input);
    let found = forest.nodes[pointer] ?? 0;
    for (let depth = 0; found > 0; depth += 1) {
      const field = fieldAt(forest.nodes[found] ?? 0);
      if (!path.includes(field)) {
        if (depth >= DEPTH || path.length >= FIELDS) break;
        path.push(field);
      }
      pointer = found + 1 + (((words[field.word] ?? 0) >>> field.shift) & ((1 << field.bits) - 1));
      found = forest.nodes[pointer] ?? 0;
    }
    if (found >= 0) open.push([input, pointer]);
    else {
      const leaf = leafOf(-1 - found);
      if (leaf !== undefined) decided.push([input, leaf]);
    }
  }
  return { path, bundle: sorted(decided, open) };
}

/** What was learned so far. */
export interface Known {
  readonly forest: Forest;
  readonly rootOf: (input: number) => number;
  readonly leafOf: (answer: number) => Leaf | undefined;
  readonly fieldAt: (node: number) => Field;
}

function sorted(all: Bundle['decided'], open: Bundle['open']): Bundle {
  const silent = all.filter(([, leaf]) => isQuiet(leaf) && leaf.touched.length === 0);
  const bySlot = new Map<number, (readonly [number, Leaf])[]>();
  for (const one of all) {
    const [, leaf] = one;
    const [slot] = leaf.touched;
    if (!isQuiet(leaf) || leaf.touched.length !== 1 || slot === undefined) continue;
    const same = bySlot.get(slot);
    if (same === undefined) bySlot.set(slot, [one]);
    else same.push(one);
  }
  const quiet = [...bySlot].map(([slot, leaves]) => ({ slot, leaves, audible: [] }));
  return {
    decided: all.filter(([, leaf]) => !isQuiet(leaf) || leaf.touched.length > 1),
    open,
    silent,
    quiet,
    count: silent.length + quiet.reduce((sum, { leaves }) => sum + leaves.length, 0),
    hits: 0,
    flights: [],
  };
}

/** Those of quiet leaves that change a memory with this number, or have something to say of it. */
export function audible(
  { leaves }: Quiet,
  number: number,
  learn: (course: Course) => number,
): (readonly [number, Leaf])[] {
  return leaves.filter(([, { courses }]) => {
    const [course] = courses;
    return course !== undefined && (course.next[number] ?? learn(course)) !== number;
  });
}

/** It says something and changes no state, whatever else the state holds. */
const isQuiet = ({ changes, evidence, exams, everyone }: Leaf): boolean =>
  !changes && evidence.length === 0 && exams.length === 0 && everyone.length === 0;
