import type { CoverageReport } from './check-report.ts';
import { columnsOf } from '../scenarios/columns.ts';

/** What random runs went through, in a few lines: how much of what there is to meet, and what they never met. */
export function coverageText(coverage: CoverageReport): readonly string[] {
  const impossible = new Set(coverage.cannotHappen.map(({ item }) => item));
  const shares = Object.entries(countsOf(coverage)).map(([label, counts]) => {
    const possible = counts.filter(({ item, met }) => met > 0 || !impossible.has(item));
    return [`  ${label}`, `${possible.filter(({ met }) => met > 0).length} of ${possible.length}`];
  });
  return ['covered', ...columnsOf(shares), ...missingText(coverage.missing)];
}

/** How often something was met. */
interface Count {
  readonly item: string;
  readonly met: number;
}

function countsOf(coverage: CoverageReport): Readonly<Record<string, readonly Count[]>> {
  const { inputs, events, standings, races, interruptions } = coverage;
  const requests = inputs.filter(({ request }) => request);
  return {
    'inputs accepted': inputs.map(({ type, accepted }) => count(`${type} accepted`, accepted)),
    'requests refused': requests.map(({ type, refused }) => count(`${type} refused`, refused)),
    'events said': events.map(({ event, said }) => count(event, said)),
    'party states entered': standings.map(({ standing, entered }) =>
      count(`party ${standing}`, entered),
    ),
    'races met': races.map(({ request, input, met }) =>
      count(`${request} in flight, ${input}`, met),
    ),
    'interruptions crossed': interruptions.map(({ scenario, interruption, crossed }) =>
      count(`${scenario} ${interruption}`, crossed),
    ),
  };
}

const count = (item: string, met: number): Count => ({ item, met });

/** How much of what is missing is listed. */
const LISTED = 12;

function missingText(missing: readonly string[]): readonly string[] {
  if (missing.length === 0) return [];
  const rest = missing.length - LISTED;
  return [
    `  never met: ${missing.slice(0, LISTED).join('; ')}`,
    ...(rest > 0 ? [`    and ${rest} more, which --json lists`] : []),
  ];
}
