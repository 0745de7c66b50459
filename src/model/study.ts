/** A configuration small enough to go through everything that can happen in it. */
export interface Study<C = unknown> {
  readonly name: string;
  /** What it covers, in a sentence. */
  readonly about: string;
  readonly config: C;
  /** Types of input that do not happen in it. */
  readonly without?: readonly string[];
  /** Gone through completely in seconds: part of the tests. */
  readonly small: boolean;
}
