import type { CoverageReport } from './check-report.ts';
import { columnsOf } from './columns.ts';

/** What random runs went through, in a few lines: how much of all there is, and what they never met. */
export function coverageText(coverage: CoverageReport): readonly string[] {
  const { inputs, events, standings, races, missing } = coverage;
  const requests = inputs.filter(({ request }) => request);
  return [
    'covered',
    ...columnsOf([
      share(
        'inputs accepted',
        inputs.map(({ accepted }) => accepted),
      ),
      share(
        'requests refused',
        requests.map(({ refused }) => refused),
      ),
      share(
        'events said',
        events.map(({ said }) => said),
      ),
      share(
        'party states entered',
        standings.map(({ entered }) => entered),
      ),
      share(
        'races met',
        races.map(({ met }) => met),
      ),
    ]),
    ...missingText(missing),
  ];
}

const share = (of: string, counts: readonly number[]): readonly string[] => [
  `  ${of}`,
  `${counts.filter((count) => count > 0).length} of ${counts.length}`,
];

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
