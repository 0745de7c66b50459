import type { Coverage } from '../check/coverage.ts';
import { type CannotHappen, missing, universe } from '../check/missing.ts';
import type { Exchange } from '../model/switch.ts';
import type { CoverageReport } from './check-report.ts';

/** What could have been met on an exchange. */
export interface Coverable {
  readonly exchange: Exchange;
  readonly events: readonly string[];
  readonly cannotHappen: readonly CannotHappen[];
}

/** What was met of all there is to meet; what was never met has its zero. */
export function coverageReport(
  coverage: Coverage,
  { exchange, events, cannotHappen }: Coverable,
): CoverageReport {
  const { kinds, standings } = exchange;
  const types = [...new Set(kinds.map(({ type }) => type))];
  const requests = new Set(
    kinds.filter((kind) => kind.class === 'request').map(({ type }) => type),
  );
  const impossible = new Set(cannotHappen.map(({ item }) => item));
  return {
    inputs: types.map((type) => ({
      type,
      request: requests.has(type),
      accepted: coverage.inputs.get(type)?.accepted ?? 0,
      refused: coverage.inputs.get(type)?.refused ?? 0,
    })),
    events: events.map((event) => ({ event, said: coverage.events.get(event) ?? 0 })),
    standings: standings.map((standing) => ({
      standing,
      entered: coverage.standings.get(standing) ?? 0,
    })),
    races: [...requests]
      .flatMap((request) =>
        types.map((input) => ({
          request,
          input,
          met: coverage.races.get(request)?.get(input) ?? 0,
        })),
      )
      .filter(
        ({ request, input, met }) => met > 0 || !impossible.has(`${request} in flight, ${input}`),
      ),
    missing: [...missing(coverage, universe(exchange, events), cannotHappen)],
  };
}
