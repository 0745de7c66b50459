import type { CoverageReport } from './check-report.ts';
import { columnsOf } from './columns.ts';

/** What random runs went through, in a few lines: how much of what there is to meet, and what they never met. */
export function coverageText(coverage: CoverageReport): readonly string[] {
  const { inputs, events, standings, races, interruptions, missing, cannotHappen } = coverage;
  const impossible = new Set(cannotHappen.map(({ item }) => item));
  const share = (label: string, met: readonly (readonly [item: string, count: number])[]) => {
    const possible = met.filter(([item, count]) => count > 0 || !impossible.has(item));
    return [
      `  ${label}`,
      `${possible.filter(([, count]) => count > 0).length} of ${possible.length}`,
    ];
  };
  const requests = inputs.filter(({ request }) => request);
  return [
    'covered',
    ...columnsOf([
      share(
        'inputs accepted',
        inputs.map(({ type, accepted }) => [`${type} accepted`, accepted]),
      ),
      share(
        'requests refused',
        requests.map(({ type, refused }) => [`${type} refused`, refused]),
      ),
      share(
        'events said',
        events.map(({ event, said }) => [event, said]),
      ),
      share(
        'party states entered',
        standings.map(({ standing, entered }) => [`party ${standing}`, entered]),
      ),
      share(
        'races met',
        races.map(({ request, input, met }) => [`${request} in flight, ${input}`, met]),
      ),
      share(
        'interruptions crossed',
        interruptions.map(({ scenario, interruption, crossed }) => [
          `${scenario} ${interruption}`,
          crossed,
        ]),
      ),
    ]),
    ...missingText(missing),
  ];
}

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
