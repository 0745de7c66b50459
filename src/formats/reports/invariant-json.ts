import { z } from 'zod';

import type { Fault } from '../../model/fault.ts';
import type { Invariant } from '../../model/invariant.ts';
import type { Switch } from '../../model/switch.ts';

/** One invariant of the catalogue, for machines. */
export const invariantSchema = z.object({
  id: z.string(),
  switch: z.string(),
  statement: z.string(),
  /** Whether the vendor's text states it, or it is inferred from there. */
  basis: z.enum(['stated', 'inferred']),
  source: z.object({ document: z.string(), section: z.string() }),
  /** How a switch that breaks it goes wrong. */
  breaks: z.string(),
  /** The planted faults that were made to break it. */
  faults: z.array(z.string()),
});

export type InvariantJson = z.infer<typeof invariantSchema>;

/** The catalogue of one switch. */
export const invariantsJson = ({ name, invariants, faults }: Switch): readonly InvariantJson[] =>
  invariants.map((invariant) => invariantJson(invariant, name, faults));

const invariantJson = (
  { id, statement, basis, source, breaks }: Invariant,
  name: string,
  faults: readonly Fault[],
): InvariantJson => ({
  id,
  switch: name,
  statement,
  basis,
  source,
  breaks,
  faults: faults.filter((fault) => fault.breaks === id).map((fault) => fault.id),
});
