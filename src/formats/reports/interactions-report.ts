import { z } from 'zod';

import { type Pair, WHEN } from '../../check/interactions/encounters.ts';
import type { Interaction, Interactions } from '../../check/interactions/interaction.ts';

const scenarioSchema = z.strictObject({
  switch: z.string(),
  config: z.unknown(),
  inputs: z.array(z.looseObject({ type: z.string() })),
});

const pairSchema = z.strictObject({
  first: z.string(),
  second: z.string(),
  when: z.enum(WHEN),
  /** A smallest scenario in which they meet; `null` where they do in no study. */
  witness: z
    .strictObject({
      study: z.string(),
      /** How many things happen on the way; a request that goes in flight and is carried out is one. */
      length: z.int(),
      /** None is shorter in this study. */
      shortest: z.boolean(),
      scenario: scenarioSchema,
    })
    .nullable(),
  /** How often they met in random runs. */
  exercised: z.int(),
  broken: z
    .strictObject({ invariant: z.string(), evidence: z.string(), scenario: scenarioSchema })
    .nullable(),
});

/** What `interactions --json` prints. */
export const interactionsReportSchema = z.strictObject({
  switch: z.string(),
  seed: z.int(),
  runs: z.int(),
  fault: z.string().nullable(),
  types: z.array(z.string()),
  requests: z.array(z.string()),
  studies: z.array(
    z.strictObject({
      study: z.string(),
      about: z.string(),
      states: z.int(),
      complete: z.boolean(),
    }),
  ),
  pairs: z.array(pairSchema),
  /** The ids of the invariants that random runs broke. */
  violated: z.array(z.string()),
});

export type InteractionsReport = z.infer<typeof interactionsReportSchema>;
export type PairReport = z.infer<typeof pairSchema>;

/** Every pair there is, row by row, those in no study and in no run too. */
export function interactionsReport(done: Interactions): InteractionsReport {
  const known = new Map(done.pairs.map((pair) => [nameOf(pair), pair]));
  const of = (pair: Pair): PairReport => pairReport(pair, known.get(nameOf(pair)));
  return {
    switch: done.switch,
    seed: done.seed,
    runs: done.runs,
    fault: done.fault ?? null,
    types: [...done.types],
    requests: [...done.requests],
    studies: done.studies.map(({ study, about, states, isComplete }) => ({
      study,
      about,
      states,
      complete: isComplete,
    })),
    pairs: WHEN.flatMap((when) =>
      done.types
        .filter((first) => when === 'after' || done.requests.has(first))
        .flatMap((first) => done.types.map((second) => of({ first, second, when }))),
    ).filter((pair) => isAsked(pair, done)),
    violated: done.found.map(({ violation }) => violation.invariant.id),
  };
}

const isAsked = ({ first, second }: Pair, { only }: Interactions): boolean =>
  only === undefined || (first === only.first && second === only.second);

const nameOf = ({ first, second, when }: Pair): string => `${first} ${second} ${when}`;

function pairReport(
  { first, second, when }: Pair,
  { witness, exercised = 0, broken }: Partial<Interaction> = {},
): PairReport {
  return {
    first,
    second,
    when,
    witness:
      witness === undefined
        ? null
        : {
            study: witness.study,
            length: witness.length,
            shortest: witness.isShortest,
            scenario: plain(witness.scenario),
          },
    exercised,
    broken:
      broken === undefined
        ? null
        : {
            invariant: broken.violation.invariant.id,
            evidence: broken.violation.evidence,
            scenario: plain(broken.trace.scenario),
          },
  };
}

const plain = ({
  switch: name,
  config,
  inputs,
}: {
  readonly switch: string;
  readonly config: unknown;
  readonly inputs: readonly Readonly<Record<string, string | number>>[];
}): z.infer<typeof scenarioSchema> => ({
  switch: name,
  config,
  inputs: inputs.map((input) => ({ ...input, type: `${input['type']}` })),
});

/** What became of a pair: broken, possible and met, possible and not met, met in random runs only, or nothing. */
export type Sign = 'broken' | 'exercised' | 'unmet' | 'unforeseen' | 'impossible';

/** What became of a pair. */
export function signOf({ broken, witness, exercised }: PairReport): Sign {
  if (broken !== null) return 'broken';
  if (witness === null) return exercised > 0 ? 'unforeseen' : 'impossible';
  return exercised > 0 ? 'exercised' : 'unmet';
}

/** Two things in words: `TMuteTransfer, then hangs-up`. */
export const pairInWords = ({ first, second, when }: Pair): string =>
  when === 'after' ? `${first}, then ${second}` : `${first} in flight, ${second}`;
