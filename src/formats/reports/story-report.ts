import { z } from 'zod';

const placeSchema = z.object({ file: z.string(), line: z.int() });

/** What one event was not explained by. */
export const unexplainedSchema = z.object({
  file: z.string(),
  line: z.int(),
  event: z.string(),
  /** How many events of its calls a run of the model says before it. */
  explained: z.int(),
  expected: z.array(z.string()),
});

/** One call of a log, with those that came out of it: who, when, how it ended, and whether it agrees. */
export const storyReportSchema = z.object({
  switch: z.string(),
  /** The call as the log names it, and every other that belongs to it. */
  call: z.string(),
  calls: z.array(z.string()),
  from: placeSchema,
  to: placeSchema,
  /** As the log's stamps have it: a date where they do. */
  began: z.string().nullable(),
  seconds: z.number().nullable(),
  events: z.int(),
  caller: z.string().nullable(),
  called: z.string().nullable(),
  answered: z.boolean(),
  /** Everybody who was heard has left. */
  over: z.boolean(),
  parties: z.array(
    z.object({
      party: z.string(),
      events: z.array(z.string()),
      /** Why the last event happened, where it says so. */
      reason: z.string().nullable(),
    }),
  ),
  /** The documented scenarios that look the same to who hears only this. */
  follows: z.array(z.object({ scenario: z.string(), interruption: z.string().nullable() })),
  transitions: z.object({
    /** Those that a scenario of the documents goes through. */
    documented: z.array(z.string()),
    others: z.array(z.string()),
  }),
  verdict: z.enum(['conforms', 'departs', 'undecided']),
  violations: z.array(z.object({ invariant: z.string(), line: z.int() })),
  /** Whether a run of the model says the same; nothing where that was not asked or not decided. */
  explained: z.boolean().nullable(),
  unexplained: unexplainedSchema.nullable(),
  assumptions: z.array(z.string()),
});

export type StoryReport = z.infer<typeof storyReportSchema>;
