import { z } from 'zod';

import {
  type FaultResult,
  FAULT_CLASSES,
  classesOf,
  impliedByOthers,
} from '../../check/adequacy/results.ts';
import { markdownTable } from '../markdown-table.ts';

const count = z.int().min(0);

/** What the faults of one switch came to, and what they were measured by. */
export const faultsSummarySchema = z.object({
  switch: z.string(),
  /** Of the faults, the invariants and the vocabulary. */
  fingerprint: z.string(),
  seed: z.number(),
  runs: z.number(),
  classes: z.object({
    caught: count,
    equivalent: count,
    permitted: count,
    open: count,
    missed: count,
  }),
  ofState: count,
  /** How many of those that are caught are noticed by one invariant alone. */
  noticedByOne: count,
  /** Median and greatest number of runs, and of inputs of the counterexample. */
  runsToNotice: z.object({ median: count, most: count }),
  steps: z.object({ median: count, most: count }),
  /** How many that are made by hand are caught, and of how many of these the shortest counterexample is known. */
  byHand: z.object({ caught: count, shortestKnown: count }),
  /** The invariants that are never the only one to notice a fault. */
  implied: z.array(z.string()),
  /** What is missed, and what is left open. */
  missed: z.array(z.string()),
  open: z.array(z.string()),
});

export type FaultsSummary = z.infer<typeof faultsSummarySchema>;

/** Sums up the results of one switch, of which these are the invariants and the faults made by hand. */
export function faultsSummary(
  measured: Pick<FaultsSummary, 'switch' | 'fingerprint' | 'seed' | 'runs'>,
  results: readonly FaultResult[],
  { invariants, faults }: Catalogues,
): FaultsSummary {
  const isByHand = new Set(faults.map(({ id }) => id));
  const byHand = results.filter((one) => one.class === 'caught' && isByHand.has(one.fault));
  const ids = (one: FaultResult['class']) =>
    results.filter((result) => result.class === one).map(({ fault }) => fault);
  return {
    ...measured,
    classes: classesOf(results),
    ofState: results.filter(({ kind }) => kind === 'state').length,
    noticedByOne: results.filter(({ caughtBy }) => caughtBy.length === 1).length,
    runsToNotice: spread(results.map(({ runs }) => runs)),
    steps: spread(results.map(({ shrunkTo }) => shrunkTo)),
    byHand: {
      caught: byHand.length,
      shortestKnown: byHand.filter(({ shortest }) => shortest !== null).length,
    },
    implied: [
      ...impliedByOthers(
        results,
        invariants.map(({ id }) => id),
      ),
    ],
    missed: ids('missed'),
    open: ids('open'),
  };
}

interface Catalogues {
  readonly invariants: readonly { readonly id: string }[];
  readonly faults: readonly { readonly id: string }[];
}

/** The median and the greatest of the numbers that there are. */
function spread(values: readonly (number | null)[]): {
  readonly median: number;
  readonly most: number;
} {
  const sorted = values.filter((value) => value !== null).toSorted((one, other) => one - other);
  return { median: sorted[sorted.length >> 1] ?? 0, most: sorted.at(-1) ?? 0 };
}

/** The summaries as a table of the README. */
export function faultsMarkdown(summaries: readonly FaultsSummary[]): string {
  const rows: readonly (readonly [string, (one: FaultsSummary) => number | string])[] = [
    ['faults', ({ classes }) => total(classes)],
    ['of the state, not of what is said', ({ ofState }) => ofState],
    ...FAULT_CLASSES.map(
      (name) => [`**${name}**`, ({ classes }: FaultsSummary) => classes[name]] as const,
    ),
    ['noticed by one invariant alone', ({ noticedByOne }) => noticedByOne],
    ['runs until noticed, median (most)', ({ runsToNotice }) => told(runsToNotice)],
    ['inputs of the counterexample, median (most)', ({ steps }) => told(steps)],
    [
      'made by hand, with the shortest counterexample proved',
      ({ byHand: { caught, shortestKnown } }) => `${shortestKnown} of ${caught}`,
    ],
    ['invariants never alone', ({ implied }) => implied.length],
  ];
  return markdownTable(
    ['', ...summaries.map((one) => one.switch)],
    rows.map(([name, value]) => [name, ...summaries.map((one) => value(one).toLocaleString('en'))]),
  );
}

const total = (classes: FaultsSummary['classes']): number =>
  FAULT_CLASSES.reduce((sum, name) => sum + classes[name], 0);

const told = ({ median, most }: FaultsSummary['steps']): string =>
  `${median.toLocaleString('en')} (${most.toLocaleString('en')})`;
