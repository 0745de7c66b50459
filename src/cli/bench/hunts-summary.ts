import { z } from 'zod';

import { markdownTable } from '../../formats/markdown-table.ts';
import { mean, median } from './figures.ts';

/** The strategy of `check`: what the others are compared with. */
export const OURS = 'all together';

/** The strategy of a property-based test that is written with the model-based commands of fast-check. */
export const COMMANDS = 'fc.commands';

/** How one strategy did. */
const strategySchema = z.object({
  name: z.string(),
  /** From how many seeds each fault was looked for. */
  seeds: z.number(),
  /** The share of hunts that found the fault, 0 to 1. */
  found: z.number(),
  /** Runs on average, and those of the median fault; a hunt that found nothing counts as the most there may be. */
  mean: z.number(),
  median: z.number(),
});

/** How the ways of looking for trouble compared on the faults of one switch. */
export const huntsSummarySchema = z.object({
  switch: z.string(),
  faults: z.number(),
  /** The runs after which a fault counted as not found. */
  maxRuns: z.number(),
  strategies: z.array(strategySchema),
  /** Shares of the faults for which ours is the best random one or within 20 % of it, and within 20 % or one run. */
  near: z.number(),
  nearOrOneRun: z.number(),
  /** The share of the faults for which one of the others is better than that beyond chance (two standard errors). */
  beaten: z.number(),
  /** Runs that fc.commands takes for one of ours, for the median fault; null where it was left out. */
  times: z.number().nullable(),
});

export type HuntsSummary = z.infer<typeof huntsSummarySchema>;

/** The runs each strategy took from each seed to find one fault; the most there may be where it did not. */
export interface Hunted {
  readonly fault: string;
  readonly runs: Readonly<Record<string, readonly number[]>>;
}

/** Sums up the hunts for the faults of one switch; `random` are the strategies compared by their runs. */
export function huntsSummary(
  measured: Pick<HuntsSummary, 'switch' | 'maxRuns'>,
  hunted: readonly Hunted[],
  random: readonly string[],
): HuntsSummary {
  const names = Object.keys(hunted[0]?.runs ?? {});
  const share = (isMeant: (one: Hunted) => boolean): number =>
    hunted.filter(isMeant).length / hunted.length;
  const best = (one: Hunted): number => Math.min(...random.map((name) => mean(runsOf(one, name))));
  return {
    ...measured,
    faults: hunted.length,
    strategies: names.map((name) => strategy(hunted, name, measured.maxRuns)),
    near: share((one) => mean(runsOf(one, OURS)) <= 1.2 * best(one)),
    nearOrOneRun: share(
      (one) => mean(runsOf(one, OURS)) <= Math.max(1.2 * best(one), best(one) + 1),
    ),
    beaten: share((one) => random.some((name) => isBeaten(runsOf(one, OURS), runsOf(one, name)))),
    times: names.includes(COMMANDS)
      ? median(hunted.map((one) => mean(runsOf(one, COMMANDS)) / mean(runsOf(one, OURS))))
      : null,
  };
}

function strategy(
  hunted: readonly Hunted[],
  name: string,
  maxRuns: number,
): z.infer<typeof strategySchema> {
  const hunts = hunted.flatMap((one) => runsOf(one, name));
  return {
    name,
    seeds: hunts.length / hunted.length,
    found: hunts.filter((runs) => runs < maxRuns).length / hunts.length,
    mean: mean(hunts),
    median: median(hunted.map((one) => mean(runsOf(one, name)))),
  };
}

const runsOf = ({ runs }: Hunted, name: string): readonly number[] => runs[name] ?? [];

/** Whether the others need fewer runs by more than a fifth, and by more than chance explains. */
function isBeaten(ours: readonly number[], theirs: readonly number[]): boolean {
  const doubt = 2 * Math.hypot(standardError(ours), 1.2 * standardError(theirs));
  return mean(ours) - 1.2 * mean(theirs) > doubt;
}

function standardError(numbers: readonly number[]): number {
  const middle = mean(numbers);
  return Math.sqrt(
    mean(numbers.map((number) => (number - middle) ** 2)) / Math.max(1, numbers.length - 1),
  );
}

/** The summaries as a table of the README, and what they come to. */
export function huntsMarkdown(summaries: readonly HuntsSummary[]): string {
  const names = summaries[0]?.strategies.map(({ name }) => name) ?? [];
  const columns = summaries.flatMap((one) => [`${one.switch}: found`, 'mean runs', 'median fault']);
  const table = markdownTable(
    ['', ...columns],
    names.map((name) => [name, ...summaries.flatMap(cells(name))]),
  );
  return [table, ...summaries.map(verdict)].join('\n\n');
}

const cells =
  (name: string) =>
  ({ strategies }: HuntsSummary): readonly string[] => {
    const one = strategies.find((each) => each.name === name);
    if (one === undefined) return ['', '', ''];
    return [`${percent(one.found)} %`, one.mean.toFixed(1), one.median.toFixed(1)];
  };

const verdict = (one: HuntsSummary): string =>
  [
    `${one.switch}, ${one.strategies[0]?.seeds ?? 0} seeds, at most ${one.maxRuns} runs a hunt: by the mean over the seeds`,
    `_${OURS}_, what \`check\` does, is the best random one or within 20 % of it for ${percent(one.near)} % of`,
    `${one.faults} faults, within 20 % or one run for ${percent(one.nearOrOneRun)} %, and beaten by more than`,
    `that beyond chance for ${percent(one.beaten)} %.`,
    ...(one.times === null
      ? []
      : [`\`${COMMANDS}\` takes ${one.times.toFixed(1)} times its runs for the median fault.`]),
  ].join(' ');

const percent = (share: number): string => (share * 100).toFixed(0);
