import type { Input } from '../../model/input.ts';

/** What a session plays on: a switch, how it is configured, what is wrong with it, in which order it is heard. */
export interface Setup {
  readonly switch: string;
  /** As its switch reads it. */
  readonly config: unknown;
  /** The planted fault's id. */
  readonly fault?: string | undefined;
  /** The number of the legal order in which it is heard; 0 or nothing is as it is said. */
  readonly order?: number | undefined;
  /** The scenario of the documents that it was taken from, and its dialect. */
  readonly scenario?: Reading | undefined;
}

/** A scenario of the documents, read in a dialect. */
export interface Reading {
  readonly id: string;
  readonly dialect: string;
}

/** One course that things take. */
export interface Branch {
  /** Never used twice in a session. */
  readonly id: number;
  readonly name: string;
  readonly inputs: readonly Input[];
  /** How many of its steps it has in common with the one it was forked from. */
  readonly forkedAt?: number | undefined;
}

/** Everything somebody has clicked together: plain JSON. */
export interface Session {
  readonly setup: Setup;
  /** Never empty. */
  readonly branches: readonly Branch[];
  /** The id of the branch that is looked at. */
  readonly shown: number;
  /** After how many of its steps one stands. */
  readonly at: number;
  /** The id of the branch it is compared with. */
  readonly comparedWith?: number | undefined;
}

/** A session that begins with one branch, standing at its end. */
export const begun = (setup: Setup, inputs: readonly Input[], name = 'main'): Session => ({
  setup,
  branches: [{ id: 1, name, inputs }],
  shown: 1,
  at: inputs.length,
});

/** The branch with this id, the first one if there is none. */
export function branchOf({ branches, shown }: Session, id = shown): Branch {
  const branch = branches.find((one) => one.id === id) ?? branches[0];
  if (branch === undefined) throw new RangeError('a session without a branch');
  return branch;
}
