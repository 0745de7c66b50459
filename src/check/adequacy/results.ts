import { z } from 'zod';

/**
 * What became of a fault: some invariant notices it; nothing is ever said
 * otherwise; the vendor allows what it says; the vendor's text leaves it open; or
 * nothing notices it and something should.
 */
export const FAULT_CLASSES = ['caught', 'equivalent', 'permitted', 'open', 'missed'] as const;

export type FaultClass = (typeof FAULT_CLASSES)[number];

/** One fault of a switch, and what noticed it. */
export const faultResultSchema = z.object({
  fault: z.string(),
  switch: z.string(),
  /** Whether only what is said is wrong, or the switch itself. */
  kind: z.enum(['output', 'state']),
  class: z.enum(FAULT_CLASSES),
  /** The invariants that noticed it, the first of them first. */
  caughtBy: z.array(z.string()),
  /** How many runs it took. */
  runs: z.number().nullable(),
  /** How many inputs the counterexample has. */
  shrunkTo: z.number().nullable(),
  /** How many the shortest possible has in that configuration, with inputs of the same types; nothing where that is not known. */
  shortest: z.number().nullable(),
  /** Why it need not be noticed: the study, the setting, the order or the sentence. */
  because: z.string().nullable(),
});

export type FaultResult = z.infer<typeof faultResultSchema>;

/** What runs alone made of a fault: one that never acted in them may yet be proved equivalent. */
export const examinedSchema = faultResultSchema.extend({ acted: z.boolean() });

export type Examined = z.infer<typeof examinedSchema>;

/** How many faults there are of each class. */
export function classesOf(
  results: readonly Pick<FaultResult, 'class'>[],
): Readonly<Record<FaultClass, number>> {
  const counts = { caught: 0, equivalent: 0, permitted: 0, open: 0, missed: 0 };
  for (const result of results) counts[result.class] += 1;
  return counts;
}

/** The invariants that are never the only one to notice a fault: others imply them, as far as the faults show. */
export function impliedByOthers(
  results: readonly Pick<FaultResult, 'caughtBy'>[],
  invariants: readonly string[],
): readonly string[] {
  const alone = new Set(results.flatMap(({ caughtBy }) => (caughtBy.length === 1 ? caughtBy : [])));
  return invariants.filter((id) => !alone.has(id));
}
