import { z } from 'zod';

const contradictionSchema = z.object({
  scenario: z.string(),
  where: z.looseObject({
    interruption: z.string().nullable(),
    party: z.string(),
    /** `null` for an empty box. */
    event: z.string().nullable(),
    /** `null` for the event's presence. */
    attribute: z.string().nullable(),
  }),
  /** What the document prints; `null` is nothing. */
  document: z.string().nullable(),
  /** What the model says; `null` is nothing. */
  model: z.string().nullable(),
  why: z.string().nullable(),
});

/** The documents' tables beside the model, for machines. */
export const conformSchema = z.object({
  cells: z.int(),
  agree: z.int(),
  known: z.array(contradictionSchema),
  disagree: z.array(contradictionSchema),
  /** Known contradictions that the model does not show. */
  stale: z.array(z.looseObject({ scenario: z.string() })),
});
