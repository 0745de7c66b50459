/**
 * Things that are alike: exchange any two of them wherever they are named, and
 * the switch does the same as before, with the two exchanged.
 */
export interface Alike {
  /** What they are, for readers: `phones`. */
  readonly name: string;
  /** Their kind, as schemas and inputs say what they name: `dn`. */
  readonly kind: string;
  /** Each with all the names it goes by, in the same order: in the state, in inputs and in what is said. */
  readonly things: readonly (readonly (string | number)[])[];
  /**
   * The first that is free is taken: they are alike as long as nothing is
   * remembered of a free one, which stands as all do at the beginning.
   * Exploration sees to it.
   */
  readonly firstFree?: boolean;
}

/** What is alike on an exchange, and where it is named outside of the schemas. */
export interface Symmetry {
  readonly alike: readonly Alike[];
  /** The kind of thing that a field of an input names. */
  readonly inputs: Readonly<Record<string, string>>;
}
