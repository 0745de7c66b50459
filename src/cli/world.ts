import type picocolors from 'picocolors';

import type { Switch } from '../model/switch.ts';

/** Puts colour on a text, or leaves it as it is. */
export type Colours = ReturnType<typeof picocolors.createColors>;

/** Where a command's lines go; tests collect them. */
export interface Terminal {
  /** Lines of the answer. */
  readonly print: (...lines: readonly string[]) => void;
  /** Lines beside the answer: what was wrong, what was done. */
  readonly warn: (...lines: readonly string[]) => void;
  readonly colours: Colours;
  /** Shows how far a long command is, where somebody watches: how many runs of a total, or a note alone where that is 0. */
  readonly progress: (total: number) => Progress;
}

/** A sign of how far a command is. */
export interface Progress {
  readonly update: (done: number, note: string) => void;
  readonly stop: () => void;
}

/** The outside world a command may touch. */
export interface World {
  readonly terminal: Terminal;
  /** The folder that relative paths start from. */
  readonly folder: string;
  /** Seconds on some clock. */
  readonly seconds: () => number;
  /** Today, such as `2026-11-20`. */
  readonly today: () => string;
  /** A seed, where none was asked for. */
  readonly seed: () => number;
  /** Opens an address in a browser; whether there was one. */
  readonly openInBrowser: (address: string) => boolean;
  /** Raised when somebody wants the command to stop. */
  readonly stop: AbortSignal;
  /** The switches there are. */
  readonly switches: readonly Switch[];
}
