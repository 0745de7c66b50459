import type { Hearing } from '../hearing.ts';
import type { Field } from '../trees/layout.ts';
import type { Course } from './ledger.ts';

/** What one input does wherever one path of reads leads to it. */
export interface Leaf {
  readonly input: number;
  readonly type: string;
  readonly hearing: Hearing;
  /** The fields of the state that are written, and the number that each holds then. */
  readonly writes: readonly Field[];
  readonly written: readonly number[];
  /** The memories that hear something, and what they go through. */
  readonly touched: readonly number[];
  readonly courses: readonly Course[];
  /** What all other memories of a listener go through. */
  readonly everyone: readonly (readonly [listener: number, course: Course])[];
  /** Evidence wherever this happens. */
  readonly evidence: readonly (readonly [claim: number, evidence: string])[];
  /** Claims that depend on more of the state, and the root of the tree of what is found against them. */
  readonly exams: readonly number[];
  readonly examRoot: number;
}
