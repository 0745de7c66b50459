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

/** A configuration in which things meet that happen on overlapping calls. */
export interface MeetingStudy<C = unknown> extends Study<C> {
  /** It is there for what these do to those, and those to these: types of input. Left out where all of it was seen before. */
  readonly between?: readonly [these: readonly string[], those: readonly string[]];
}
