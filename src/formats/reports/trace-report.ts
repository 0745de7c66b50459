import { z } from 'zod';

import { storyReportSchema, unexplainedSchema } from './story-report.ts';

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
  unexplained: z.array(unexplainedSchema),
  /** How many stories of calls a run of the model explains; nothing where that was not asked. */
  explained: z.int().nullable(),
  assumptions: z.array(z.string()),
  unknown: z.array(placeSchema),
  /** Over the whole log so far, this file and those before it. */
  invariants: z.array(
    z.object({ id: z.string(), upheld: z.int(), broken: z.int(), undecided: z.int() }),
  ),
  /** From request to answer, in milliseconds, by request type; likewise over the whole log so far. */
  delays: z.array(
    z.object({
      request: z.string(),
      answered: z.int(),
      min: z.int(),
      median: z.int(),
      p95: z.int(),
      max: z.int(),
    }),
  ),
  /** The transitions of the documents' scenarios: how many there are, how many of them calls went through, which never, and which others. */
  transitions: z.object({
    documented: z.int(),
    covered: z.int(),
    never: z.array(z.string()),
    others: z.array(z.string()),
  }),
  /** The calls that break a rule and were saved as scenarios, over the whole log so far: the fault is one with which the model does the same. */
  saved: z.array(
    z.object({
      invariant: z.string(),
      line: z.int(),
      file: z.string(),
      fault: z.string().nullable(),
    }),
  ),
});

/** A file's report as it is printed: its calls come first, each as soon as it is over. */
export const printedTraceSchema = traceReportSchema.extend({ stories: z.array(storyReportSchema) });

export type TraceReport = z.infer<typeof traceReportSchema>;
export type LogVerdict = TraceReport['verdict'];
