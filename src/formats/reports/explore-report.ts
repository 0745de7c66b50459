import { z } from 'zod';

import type { Exploration, FoundWay } from '../../check/explore/explore.ts';
import { met, universe } from '../../check/missing.ts';
import type { Switch } from '../../model/switch.ts';
import type { Case } from '../drawings/case.ts';
import { paragraph } from '../drawings/paragraph.ts';
import { story } from '../scenarios/story.ts';

const count = z.int().min(0);

/** What `partyline explore` found. */
export const exploreReportSchema = z.object({
  switch: z.string(),
  /** The study's name; `null` where the configuration came from a file. */
  study: z.string().nullable(),
  config: z.unknown(),
  /** States of the switch together with what the invariants remember of them. */
  states: count,
  /** States of the switch alone. */
  switchStates: count,
  transitions: count,
  /** What is alike in the configuration; with symmetry on, one state is taken for all that differ in which is which only. */
  symmetry: z.object({
    on: z.boolean(),
    alike: z.array(z.object({ name: z.string(), things: z.int().min(2) })),
    /** How many states those gone through stand for; `null` with symmetry off. */
    standFor: count.nullable(),
  }),
  depth: count,
  complete: z.boolean(),
  /** Why it ended. */
  ending: z.enum(['complete', 'depth', 'states', 'memory', 'stopped', 'violation']),
  seconds: z.number(),
  statesPerSecond: z.number(),
  stepsPerSecond: z.number(),
  bytesPerState: z.number(),
  /** What was learned of the switch on the way. */
  learnedBytes: count,
  /** How long that took, of all the time. */
  learningSeconds: z.number(),
  /** No state is left out for its hash: all are kept. */
  omissionProbability: z.literal(0),
  violations: z.array(
    z.object({
      invariant: z.string(),
      statement: z.string(),
      length: count,
      evidence: z.string(),
      scenario: z.object({ switch: z.string(), config: z.unknown(), inputs: z.array(z.unknown()) }),
      story: z.array(z.string()),
      /** Its story in one paragraph. */
      paragraph: z.string(),
      /** Where it was saved; `null` if it was not. */
      file: z.string().nullable(),
      /** The command that shows it again. */
      replay: z.string().nullable(),
    }),
  ),
  invariants: z.array(z.object({ id: z.string(), exercised: z.boolean() })),
  coverage: z.object({
    met: z.array(z.string()),
    /** Where the exploration is complete. */
    cannotHappen: z.array(z.string()),
    /** Where it is not. */
    notSeen: z.array(z.string()),
  }),
});

export type ExploreReport = z.infer<typeof exploreReportSchema>;

/** What only the command knows of an exploration. */
export interface ExploreCircumstances {
  readonly study: string | null;
  readonly seconds: number;
  readonly sw: Switch;
  readonly invariants: readonly { readonly id: string }[];
  /** Each violation as a case, and where it was saved. */
  readonly cases: readonly Case[];
  readonly files: readonly (string | null)[];
}

/** An exploration as a report. */
export function exploreReport(
  done: Exploration,
  { study, seconds, sw, invariants, cases, files }: ExploreCircumstances,
): ExploreReport {
  const { states, switchStates, transitions, depth, ending, learnedBytes } = done;
  const rate = (things: number): number => (seconds > 0 ? Math.round(things / seconds) : 0);
  const complete = ending === 'complete';
  const covered = met(done.coverage);
  const unmet = universe(sw).filter((item) => !covered.has(item));
  return {
    switch: done.switch,
    study,
    config: done.config,
    states,
    switchStates,
    transitions,
    symmetry: symmetryOf(done),
    depth,
    complete,
    ending,
    seconds: Math.round(seconds * 1000) / 1000,
    statesPerSecond: rate(states),
    stepsPerSecond: rate(transitions),
    bytesPerState: Math.round(done.bytesPerState * 10) / 10,
    learnedBytes,
    learningSeconds: Math.round(done.learningSeconds * 1000) / 1000,
    omissionProbability: 0,
    violations: done.found.map((found, index) =>
      violation(found, files[index] ?? null, cases[index]),
    ),
    invariants: invariants.map(({ id }) => ({ id, exercised: done.exercised.has(id) })),
    coverage: {
      met: [...covered],
      cannotHappen: complete ? unmet : [],
      notSeen: complete ? [] : unmet,
    },
  };
}

const symmetryOf = ({
  exchange,
  standFor,
  symmetry = exchange.finite?.symmetry,
}: Exploration): ExploreReport['symmetry'] => ({
  on: standFor !== undefined,
  alike: (symmetry?.alike ?? [])
    .map(({ name, things }) => ({ name, things: things.length }))
    .filter(({ things }) => things > 1),
  standFor: standFor ?? null,
});

const violation = (
  { invariant, statement, evidence, trace, broken }: FoundWay,
  file: string | null,
  told: Case | undefined,
): ExploreReport['violations'][number] => ({
  invariant,
  statement,
  length: trace.steps.length,
  evidence,
  scenario: { ...trace.scenario, inputs: [...trace.scenario.inputs] },
  story: story(trace, broken?.violation),
  paragraph: told === undefined ? '' : paragraph(told),
  file,
  replay: told?.replay ?? null,
});
