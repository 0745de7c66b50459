import { z } from 'zod';

import { replayReportSchema } from './replay-report.ts';

/** An invariant that a run found broken. */
export const violationSchema = z.object({
  invariant: z.string(),
  statement: z.string(),
  /** How many steps the shrunk scenario has. */
  steps: z.int(),
  /** Where it was saved; `null` if it was not. */
  file: z.string().nullable(),
  /** The command that shows it again. */
  replay: z.string(),
  evidence: z.array(z.string()),
  story: z.array(z.string()),
  /** Why the invariant is broken, in one sentence. */
  why: z.string(),
  /** The configuration in which no shorter scenario breaks the invariant, in words; `null` where that is not certain. */
  shortestIn: z.string().nullable(),
  /** Its story in one paragraph: what was asked and said, what that breaks and where the claim comes from, the way there. */
  paragraph: z.string(),
});

const count = z.int().min(0);

/** What random runs went through, and what they never met. */
export const coverageSchema = z.object({
  inputs: z.array(
    z.object({ type: z.string(), request: z.boolean(), accepted: count, refused: count }),
  ),
  events: z.array(z.object({ event: z.string(), said: count })),
  /** How often an event was heard by a party that was in this state afterwards; what was never met is left out. */
  hearings: z.array(z.object({ event: z.string(), standing: z.string(), heard: count })),
  standings: z.array(z.object({ standing: z.string(), entered: count })),
  /** A request in flight while something else happens. */
  races: z.array(z.object({ request: z.string(), input: z.string(), met: count })),
  /** The interruption points of the documents' tables. */
  interruptions: z.array(
    z.object({ scenario: z.string(), interruption: z.string(), crossed: count }),
  ),
  /** What was not met although it could be, in words. */
  missing: z.array(z.string()),
  cannotHappen: z.array(z.object({ item: z.string(), why: z.string() })),
});

/** The random runs on one switch. */
export const switchReportSchema = z.object({
  switch: z.string(),
  seed: z.int(),
  runs: count,
  steps: count,
  seconds: z.number(),
  stepsPerSecond: z.number(),
  /** Stopped before all runs were done. */
  interrupted: z.boolean(),
  violations: z.array(violationSchema),
  invariants: z.array(z.object({ id: z.string(), exercised: count })),
  coverage: coverageSchema,
});

/** What `partyline check` found. */
export const checkReportSchema = z.object({
  switches: z.array(switchReportSchema),
  replayed: replayReportSchema,
});

export type ViolationReport = z.infer<typeof violationSchema>;
export type CoverageReport = z.infer<typeof coverageSchema>;
export type SwitchReport = z.infer<typeof switchReportSchema>;
export type CheckReport = z.infer<typeof checkReportSchema>;
