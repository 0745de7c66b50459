import { z } from 'zod';

/** No scenario anyone shrinks is this long; a longer file would keep replay busy for ever. */
const MOST_INPUTS = 10_000;

const id = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens');

/** Of a fault made by hand, or of one that says which event or attribute it concerns and what becomes of it. */
const faultId = z
  .string()
  .max(120)
  .regex(/^[A-Za-z0-9][\w.: -]*$/, 'a fault has no such id');

const line = z.string().max(10_000);

/** One input of a counterexample as it stands in the file: the input, and how the switch answered it. */
const savedInputSchema = z
  .object({ type: z.string().min(1).max(80), answer: z.enum(['accepted', 'refused']) })
  .catchall(z.union([z.string().max(200), z.number()], 'an input holds texts and numbers only'));

/**
 * A counterexample file, format 1: a shrunk scenario and the invariant it breaks.
 * `inputs` is what replays; `story`, `why` and `evidence` are for people.
 */
export const counterexampleSchema = z
  .strictObject({
    format: z.literal(1, 'not format 1'),
    switch: id,
    config: z.record(z.string(), z.unknown()),
    invariant: id,
    fault: faultId.nullable(),
    status: z.enum(['open', 'fixed', 'fault']),
    found: z.strictObject({
      by: line,
      seed: z.int(),
      date: z.union([z.iso.date(), z.iso.datetime()], 'not a date such as 2026-11-20'),
    }),
    /** The legal order in which what is said is heard, where that is not as it is said. */
    order: z.int().min(1).max(0x7fff_ffff).optional(),
    /** Types of input that do not happen: matters where nothing is said to lead on. */
    without: z.array(z.string().min(1).max(80)).min(1).max(200).optional(),
    inputs: z.array(savedInputSchema).max(MOST_INPUTS, `more than ${MOST_INPUTS} inputs`),
    story: z.array(line).max(MOST_INPUTS),
    /** Why it breaks the invariant, in one sentence. */
    why: line.optional(),
    evidence: z.array(line).max(MOST_INPUTS),
  })
  .refine(({ status, fault }) => (status === 'fault') === (fault !== null), {
    path: ['status'],
    message: 'status "fault" and a fault id go together',
  });

/** A counterexample as its file holds it. */
export type CounterexampleFile = Readonly<z.infer<typeof counterexampleSchema>>;

/** What makes two counterexamples the same: all that replays, nothing of when or how it was found. */
export const identity = ({
  switch: name,
  config,
  fault,
  invariant,
  order,
  without,
  inputs,
}: CounterexampleFile): unknown => ({
  switch: name,
  config,
  fault,
  invariant,
  order,
  without,
  inputs,
});
