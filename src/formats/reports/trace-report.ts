import { z } from 'zod';

const placeSchema = z.object({ line: z.int(), text: z.string() });

const violationSchema = z.object({
  invariant: z.string(),
  line: z.int(),
  evidence: z.string(),
  statement: z.string(),
  source: z.object({ document: z.string(), section: z.string() }),
  call: z.string().nullable(),
  /** What was said on the call up to there. */
  ladder: z.array(
    z.object({ line: z.int(), to: z.string(), event: z.string(), otherDN: z.string().optional() }),
  ),
});

/** What one file of a log says, judged. */
export const traceReportSchema = z.object({
  file: z.string(),
  format: z.string(),
  lines: z.int(),
  events: z.int(),
  requests: z.int(),
  /** Events that were told again, to another client or to the backup server. */
  copies: z.int(),
  calls: z.int(),
  verdict: z.enum(['conforms', 'departs', 'undecided']),
  violations: z.array(violationSchema),
  /** How many there are; the list is cut where they are very many. */
  violationCount: z.int(),
  unexplained: z.array(
    z.object({ line: z.int(), event: z.string(), expected: z.array(z.string()) }),
  ),
  /** How many stories of calls a run of the model explains; nothing where that was not asked. */
  explained: z.int().nullable(),
  assumptions: z.array(z.string()),
  unknown: z.array(placeSchema),
  /** Over the whole log so far, this file and those before it. */
  invariants: z.array(
    z.object({ id: z.string(), upheld: z.int(), broken: z.int(), undecided: z.int() }),
  ),
});

export type TraceReport = z.infer<typeof traceReportSchema>;
export type LogVerdict = TraceReport['verdict'];
