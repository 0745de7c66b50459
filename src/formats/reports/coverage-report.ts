import type { Coverage } from '../../check/coverage.ts';
import { missing, universe } from '../../check/missing.ts';
import type { Switch } from '../../model/switch.ts';
import type { CoverageReport } from './check-report.ts';

/** What was met of all there is to meet on a switch; what was never met has its zero. */
export function coverageReport(coverage: Coverage, sw: Switch): CoverageReport {
  const { kinds, standings } = sw.install(sw.drawConfiguration(() => 0, {}));
  const types = [...new Set(kinds.map(({ type }) => type))];
  const requests = types.filter((type) =>
    kinds.some((kind) => kind.type === type && kind.class === 'request'),
  );
  const { inputs, events, standings: entered, races, crossings } = coverage;
  return {
    inputs: types.map((type) => ({
      type,
      request: requests.includes(type),
      accepted: inputs.get(type)?.accepted ?? 0,
      refused: inputs.get(type)?.refused ?? 0,
    })),
    events: sw.events.map((event) => ({ event, said: events.get(event) ?? 0 })),
    hearings: [...(coverage.hearings ?? [])].flatMap(([event, heard]) =>
      [...heard].map(([standing, times]) => ({ event, standing, heard: times })),
    ),
    standings: standings.map((standing) => ({ standing, entered: entered.get(standing) ?? 0 })),
    races: requests.flatMap((request) =>
      types.map((input) => ({ request, input, met: races.get(request)?.get(input) ?? 0 })),
    ),
    interruptions: sw.documents.scenarios.flatMap(({ id, interruptions }) =>
      interruptions.map(({ mark }) => ({
        scenario: id,
        interruption: mark,
        crossed: crossings.get(`${id} ${mark}`) ?? 0,
      })),
    ),
    missing: [...missing(coverage, universe(sw), sw.cannotHappen)],
    cannotHappen: [...sw.cannotHappen],
  };
}
