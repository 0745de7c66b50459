/** How much a log may have gone wrong on its way, call by call. */
export interface Allowance {
  /** Events that were said and are not in the log. */
  readonly lost: number;
  /** Events that the log has twice. */
  readonly doubled: number;
  /** Events that the log has later than they were said. */
  readonly late: number;
}

export type Mishap = keyof Allowance;

export const MISHAPS = ['lost', 'doubled', 'late'] as const satisfies readonly Mishap[];

/** A log that has everything, once, when it was said. */
export const NO_ALLOWANCE: Allowance = { lost: 0, doubled: 0, late: 0 };

/** One more of these went wrong. */
export const spent = (allowance: Allowance, mishap: Mishap, times = 1): Allowance => ({
  ...allowance,
  [mishap]: allowance[mishap] - times,
});
