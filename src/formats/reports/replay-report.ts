import { z } from 'zod';

import type { ReplayVerdict } from '../../check/replay.ts';

/** One saved counterexample played again. */
export const replayedFileSchema = z.object({
  file: z.string(),
  switch: z.string(),
  invariant: z.string(),
  fault: z.string().nullable(),
  status: z.enum(['open', 'fixed', 'fault']),
  /** `unnoticed`: the fault is planted and the invariant holds all the same. */
  outcome: z.enum(['still-failing', 'fixed', 'unnoticed', 'stale', 'undecided']),
  verdict: z.enum(['asExpected', 'failing', 'fixed', 'stale', 'undecided']),
  /** Whether this is a failure of the check. */
  fails: z.boolean(),
  evidence: z.array(z.string()),
  /** What happened this time, one line a step. */
  story: z.array(z.string()),
  /** Why it still breaks its invariant, in one sentence; empty where it does not. */
  why: z.string(),
  /** The configuration in which no shorter scenario breaks the invariant, in words; `null` where that is not certain. */
  shortestIn: z.string().nullable(),
});

/** Saved counterexamples played again: how many did what, then each of them. */
export const replayReportSchema = z.object({
  total: z.int(),
  asExpected: z.int(),
  failing: z.int(),
  fixed: z.int(),
  stale: z.int(),
  /** It could not be found out whether they still fail. */
  undecided: z.int(),
  files: z.array(replayedFileSchema),
  /** Files that could not be used, and why. */
  unreadable: z.array(z.string()),
});

export type ReplayedFile = z.infer<typeof replayedFileSchema>;
export type ReplayReport = z.infer<typeof replayReportSchema>;

/** Counts the files by what became of them. */
export function replayReport(
  files: readonly ReplayedFile[],
  unreadable: readonly string[],
): ReplayReport {
  const count = (verdict: ReplayedFile['verdict']): number =>
    files.filter((file) => file.verdict === verdict).length;
  return {
    total: files.length,
    asExpected: count('asExpected'),
    failing: count('failing'),
    fixed: count('fixed'),
    stale: count('stale'),
    undecided: count('undecided'),
    files: [...files],
    unreadable: [...unreadable],
  };
}

/**
 * What a replay means for a file of this status: an open or fixed one must
 * not fail, a planted fault must be noticed, and none may be stale.
 */
export function verdictOn(
  status: ReplayedFile['status'],
  replayed: ReplayVerdict,
): Pick<ReplayedFile, 'outcome' | 'verdict' | 'fails'> {
  if (replayed === 'stale') return { outcome: 'stale', verdict: 'stale', fails: true };
  if (replayed === 'undecided') {
    return { outcome: 'undecided', verdict: 'undecided', fails: false };
  }
  if (status === 'fault') {
    return replayed === 'fixed'
      ? { outcome: 'unnoticed', verdict: 'failing', fails: true }
      : { outcome: replayed, verdict: 'asExpected', fails: false };
  }
  if (replayed === 'still-failing') return { outcome: replayed, verdict: 'failing', fails: true };
  const verdict = status === 'open' ? 'fixed' : 'asExpected';
  return { outcome: replayed, verdict, fails: false };
}
