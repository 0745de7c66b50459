import type { Input } from '../../../model/input.ts';
import type { Forest } from '../trees/forest.ts';
import type { Field } from '../trees/layout.ts';
import type { Course } from './ledger.ts';
import type { Leaf } from './leaf.ts';
import type { Question } from '../trees/sharing.ts';

/** Inputs that are likely to be decided by the same few fields: those of one party. */
export interface Block {
  /** What they have in common, if anything. */
  readonly thisDN: string | number | undefined;
  readonly inputs: readonly number[];
}

/** What the inputs of a block come to where those few fields hold what they do. */
export interface Outcome {
  /** Those that are decided, and do something: input and leaf in turn. */
  readonly decided: readonly number[];
  /** Those that depend on more, each with the place in its tree to go on from: input and place in turn. */
  readonly open: readonly number[];
  readonly bundle: Bundle;
}

/** Inputs that lead nowhere, taken together. */
export interface Bundle {
  /** Those that say something, change no state, and are heard by no memory that it changes. */
  readonly silent: readonly Taken[];
  /** Those that change no state and are heard by one memory. */
  readonly quiet: readonly Quiet[];
  /** How many silent and quiet ones there are. */
  readonly count: number;
  hits: number;
  /** With which requests in flight it has been met. */
  readonly flights: (true | undefined)[];
}

/** An input and the leaf it comes to. */
export type Taken = readonly [input: number, leaf: number];

/** Leaves that are heard by the same one memory only. */
export interface Quiet {
  readonly slot: number;
  readonly leaves: readonly Taken[];
  /** By the number of the memory: those that change it. */
  readonly audible: (readonly Taken[] | undefined)[];
}

/** Puts the inputs of one party together, and what else happens on one call. */
export function blocksOf(alphabet: readonly Input[]): readonly Block[] {
  const together = new Map<Block['thisDN'], { thisDN: Block['thisDN']; inputs: number[] }>();
  for (const [index, { thisDN, connID }] of alphabet.entries()) {
    const key = thisDN ?? connID;
    const block = together.get(key);
    if (block === undefined) together.set(key, { thisDN, inputs: [index] });
    else block.inputs.push(index);
  }
  return [...together.values()];
}

/** How far down each input's tree a block looks. */
const DEPTH = 6;

/** How many fields a block looks at in all. */
const FIELDS = 12;

/** What was learned so far. */
interface Known {
  readonly forest: Forest;
  readonly questions: readonly Question[];
  /** What an answer is for a question. */
  readonly leafOf: (answer: number, question: Question) => number;
  readonly leaves: readonly (Leaf | undefined)[];
}

/**
 * Decides a block where a state stands: the fields it looks at, and what its
 * inputs come to. Each of them must have been learned there.
 */
export function outcomeOf(
  inputs: readonly number[],
  words: Int32Array,
  { forest, questions, leafOf, leaves }: Known,
): { readonly path: readonly Field[]; readonly outcome: Outcome } {
  const path: Field[] = [];
  const decided: Taken[] = [];
  const open: number[] = [];
  for (const input of inputs) {
    const question = questions[input];
    if (question === undefined) continue;
    let pointer = question.root;
    let found = forest.nodes[pointer] ?? 0;
    for (let depth = 0; found > 0; depth += 1) {
      const { field, child } = forest.look(found, words, question.image);
      if (!path.includes(field)) {
        if (depth >= DEPTH || path.length >= FIELDS) break;
        path.push(field);
      }
      pointer = child;
      found = forest.nodes[pointer] ?? 0;
    }
    if (found >= 0) open.push(input, pointer);
    else {
      const leaf = leafOf(-1 - found, question);
      if (leaf > 0) decided.push([input, leaf]);
    }
  }
  return { path, outcome: sorted(decided, open, leaves) };
}

function sorted(all: readonly Taken[], open: readonly number[], leaves: Known['leaves']): Outcome {
  const silent: Taken[] = [];
  const decided: Taken[] = [];
  const bySlot = new Map<number, Taken[]>();
  for (const one of all) {
    const leaf = leaves[one[1]];
    const [slot] = leaf?.touched ?? [];
    if (leaf === undefined || !isQuiet(leaf) || leaf.touched.length > 1) decided.push(one);
    else if (slot === undefined) silent.push(one);
    else bySlot.set(slot, [...(bySlot.get(slot) ?? []), one]);
  }
  const quiet = [...bySlot].map(([slot, same]) => ({ slot, leaves: same, audible: [] }));
  const count = silent.length + quiet.reduce((sum, { leaves: same }) => sum + same.length, 0);
  return {
    decided: decided.flat(),
    open,
    bundle: { silent, quiet, count, hits: 0, flights: [] },
  };
}

/** Those of quiet leaves that change a memory with this number, or have something to say of it. */
export function audible(
  { leaves: taken }: Quiet,
  number: number,
  leaves: readonly (Leaf | undefined)[],
  after: (course: Course) => number,
): readonly Taken[] {
  return taken.filter(([, leaf]) => {
    const [course] = leaves[leaf]?.courses ?? [];
    return course !== undefined && after(course) !== number;
  });
}

/** It says something and changes no state, whatever else the state holds. */
const isQuiet = ({ writes, evidence, exams, everyone }: Leaf): boolean =>
  writes.length === 0 && evidence.length === 0 && exams.length === 0 && everyone.length === 0;
