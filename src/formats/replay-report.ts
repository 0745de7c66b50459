import { z } from 'zod';

/** One saved counterexample played again. */
export const replayedFileSchema = z.object({
  file: z.string(),
  switch: z.string(),
  invariant: z.string(),
  fault: z.string().nullable(),
  status: z.enum(['open', 'fixed', 'fault']),
  outcome: z.enum(['still-failing', 'fixed', 'stale']),
  verdict: z.enum(['asExpected', 'failing', 'fixed', 'stale']),
  /** Whether this is a failure of the check. */
  fails: z.boolean(),
  evidence: z.array(z.string()),
  /** What happened this time, one line a step. */
  story: z.array(z.string()),
});

/** Saved counterexamples played again: how many did what, then each of them. */
export const replayReportSchema = z.object({
  total: z.int(),
  asExpected: z.int(),
  failing: z.int(),
  fixed: z.int(),
  stale: z.int(),
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
    files: [...files],
    unreadable: [...unreadable],
  };
}

/**
 * What an outcome means for a file of this status: an open or fixed one must
 * not fail, a planted fault's must, and none may be stale.
 */
export function verdictOn(
  status: ReplayedFile['status'],
  outcome: ReplayedFile['outcome'],
): Pick<ReplayedFile, 'verdict' | 'fails'> {
  if (outcome === 'stale') return { verdict: 'stale', fails: true };
  if (status === 'fault') {
    return outcome === 'fixed'
      ? { verdict: 'fixed', fails: true }
      : { verdict: 'asExpected', fails: false };
  }
  if (outcome === 'still-failing') return { verdict: 'failing', fails: true };
  return { verdict: status === 'open' ? 'fixed' : 'asExpected', fails: false };
}
