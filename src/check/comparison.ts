import type { DocumentedScenario, Documents, Printing } from '../model/document.ts';
import type { Input } from '../model/input.ts';
import type { Switch } from '../model/switch.ts';
import { type Cell, cellsOf } from './cells.ts';
import { type Performance, performances, pointsOf } from './performance.ts';
import { play } from './play.ts';

/** One table in one document and one dialect. */
export interface Table<I extends Input = Input> {
  readonly scenario: DocumentedScenario<I>;
  readonly printing: Printing;
  readonly dialect: string;
}

/** A cell as one play of its table shows it. */
export interface Comparison extends Cell {
  /** The variant that was played; the usual play has none. */
  readonly variant: string | undefined;
}

/** Every table, once for each document that prints it and each dialect the document speaks of. */
export const tablesOf = <I extends Input>({ scenarios }: Documents<I>): readonly Table<I>[] =>
  scenarios.flatMap((scenario) =>
    scenario.printings.flatMap((printing) =>
      printing.document.dialects.map((dialect) => ({ scenario, printing, dialect })),
    ),
  );

/** Every cell of a table in every play that its marks and notes ask for. */
export const comparisons = <C, S, I extends Input>(
  sw: Switch<C, S, I>,
  table: Table<I>,
): readonly Comparison[] =>
  pointsOf(table.scenario).flatMap((point) =>
    performances(table.scenario, table.printing, point).flatMap((performed) =>
      compared(sw, table, point, performed),
    ),
  );

/** Plays a table once and lays the steps of each passage beside its boxes. */
function compared<C, S, I extends Input>(
  sw: Switch<C, S, I>,
  { dialect }: Table<I>,
  interruption: string | null,
  { config, opening, passages, parties, variant }: Performance<I>,
): readonly Comparison[] {
  const { steps } = play(sw, {
    switch: sw.name,
    config: sw.readConfiguration({ ...config, dialect }),
    inputs: [...opening, ...passages.flatMap(({ plays }) => plays)],
  });
  let next = opening.length;
  return passages.flatMap((passage) => {
    const played = steps.slice(next, next + passage.plays.length);
    next += passage.plays.length;
    const said = played.flatMap(({ events }) => events);
    return parties
      .flatMap((party) => cellsOf(passage, { interruption, party, variant }, said))
      .map((cell) => ({ ...cell, variant }));
  });
}
