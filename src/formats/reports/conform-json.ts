import { z } from 'zod';

import { SOURCINGS } from '../../model/document.ts';

/** How well a scenario is sourced: printed by the vendor as a table or only told of, known from the field, or inferred. */
const sourcing = z.enum(SOURCINGS);

const counts = {
  cells: z.int(),
  agree: z.int(),
  /** Known contradictions. */
  known: z.int(),
  disagree: z.int(),
};

const contradictionSchema = z.object({
  scenario: z.string(),
  sourcing,
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
  /** The same cells, counted for each sourcing; and for each document, the best sourced first. */
  bySourcing: z.record(sourcing, z.object(counts)),
  byDocument: z.array(z.object({ document: z.string(), sourcing, ...counts })),
  /** Known contradictions that the model does not show. */
  stale: z.array(z.looseObject({ scenario: z.string() })),
});
