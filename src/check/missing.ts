import type { Input } from '../model/input.ts';
import type { CannotHappen, Switch } from '../model/switch.ts';
import type { Coverage } from './coverage.ts';

/** Something a run might meet, in words: `TMakeCall refused`, `EventRinging`, `party queued`, `TRouteCall in flight, hangs-up`. */
export type Item = string;

/** All there is to meet on any exchange of a switch. */
export function universe<C, S, I extends Input>(sw: Switch<C, S, I>): readonly Item[] {
  const exchange = sw.install(sw.drawConfiguration(() => 0, {}));
  const types = [...new Set(exchange.kinds.map(({ type }) => type))];
  const requests = [
    ...new Set(exchange.kinds.filter((kind) => kind.class === 'request').map(({ type }) => type)),
  ];
  return [
    ...types.map(accepted),
    ...requests.map(refused),
    ...sw.events,
    ...exchange.standings.map(party),
    ...requests.flatMap((request) => types.map((type) => race(request, type))),
    ...sw.documents.scenarios.flatMap(({ id, interruptions }) =>
      interruptions.map(({ mark }) => `${id} ${mark}`),
    ),
  ];
}

/** What was met. */
export function met({ inputs, events, standings, races, crossings }: Coverage): ReadonlySet<Item> {
  return new Set([
    ...[...inputs].flatMap(([type, answers]) => [
      ...(answers.accepted > 0 ? [accepted(type)] : []),
      ...(answers.refused > 0 ? [refused(type)] : []),
    ]),
    ...events.keys(),
    ...[...standings.keys()].map(party),
    ...crossings.keys(),
    ...[...races].flatMap(([request, types]) =>
      [...types.keys()].map((type) => race(request, type)),
    ),
  ]);
}

/** What might have been met and was not. */
export function missing(
  coverage: Coverage,
  items: readonly Item[],
  cannotHappen: readonly CannotHappen[] = [],
): readonly Item[] {
  const covered = met(coverage);
  const impossible = new Set(cannotHappen.map(({ item }) => item));
  return items.filter((item) => !covered.has(item) && !impossible.has(item));
}

/** The entries of the list of what cannot happen that happened after all. */
export const happenedAfterAll = (
  coverage: Coverage,
  cannotHappen: readonly CannotHappen[],
): readonly CannotHappen[] => {
  const covered = met(coverage);
  return cannotHappen.filter(({ item }) => covered.has(item));
};

const accepted = (type: string): Item => `${type} accepted`;
const refused = (type: string): Item => `${type} refused`;
const party = (standing: string): Item => `party ${standing}`;
const race = (request: string, type: string): Item => `${request} in flight, ${type}`;
