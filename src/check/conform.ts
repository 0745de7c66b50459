import type {
  DocumentedScenario,
  Documents,
  KnownContradiction,
  Place,
  Printing,
} from '../model/document.ts';
import type { Input } from '../model/input.ts';
import type { Switch } from '../model/switch.ts';
import { type Cell, cellsOf } from './cells.ts';
import { type Performance, performances, pointsOf } from './performance.ts';
import { play } from './play.ts';

/** Where a cell stands, over all documents. */
export interface Where extends Place {
  readonly document: string;
  readonly dialect: string;
  /** The play that showed it, where it is not the usual one. */
  readonly variant: string | null;
}

/** A cell where the documents and the model differ. `null` is nothing printed, nothing said. */
export interface Contradiction {
  readonly scenario: string;
  readonly where: Where;
  readonly document: string | null;
  readonly model: string | null;
  readonly why: string | null;
}

/** The documents' tables beside the model, cell by cell. */
export interface Conformance {
  readonly cells: number;
  readonly agree: number;
  readonly known: readonly Contradiction[];
  readonly disagree: readonly Contradiction[];
  /** Known contradictions that the model does not show. */
  readonly stale: readonly KnownContradiction[];
}

/** One table in one document and one dialect. */
interface Table<I extends Input> {
  readonly scenario: DocumentedScenario<I>;
  readonly printing: Printing;
  readonly dialect: string;
}

/**
 * Compares every cell of every table with what the model says.
 *
 * A cell is one attribute of one event of one row in one document and dialect,
 * or the event's presence, or an empty box; so is an event that a box lacks. A
 * table is played in every variant that its marks and notes ask for, and a cell
 * agrees when it does in each of them.
 */
export function conform<C, S, I extends Input>(
  sw: Switch<C, S, I>,
  documents: Documents<I>,
): Conformance {
  const judged = tablesOf(documents).flatMap((table) => judgedTable(sw, table, documents.known));
  const known = judged.filter((cell) => cell.verdict === 'known');
  const used = new Set(known.map(({ entry }) => entry));
  return {
    cells: judged.length,
    agree: judged.filter((cell) => cell.verdict === 'agrees').length,
    known: known.map(({ contradiction }) => contradiction),
    disagree: judged.flatMap((cell) => (cell.verdict === 'disagrees' ? [cell.contradiction] : [])),
    stale: documents.known.filter((entry) => !used.has(entry)),
  };
}

type Judged =
  | { readonly verdict: 'agrees' }
  | { readonly verdict: 'disagrees'; readonly contradiction: Contradiction }
  | {
      readonly verdict: 'known';
      readonly contradiction: Contradiction;
      readonly entry?: KnownContradiction;
    };

const tablesOf = <I extends Input>({ scenarios }: Documents<I>): readonly Table<I>[] =>
  scenarios.flatMap((scenario) =>
    scenario.printings.flatMap((printing) =>
      printing.document.dialects.map((dialect) => ({ scenario, printing, dialect })),
    ),
  );

/** Every cell of one table, judged over all its plays: the worst that any of them shows. */
function judgedTable<C, S, I extends Input>(
  sw: Switch<C, S, I>,
  table: Table<I>,
  known: readonly KnownContradiction[],
): readonly Judged[] {
  const cells = new Map<string, Judged>();
  for (const point of pointsOf(table.scenario)) {
    for (const performed of performances(table.scenario, table.printing, point)) {
      for (const cell of cellsOfPlay(sw, table, point, performed)) {
        const key = JSON.stringify(cell.place);
        const worst = cells.get(key);
        const judged = judgedCell(cell, table, performed, known);
        if (worst === undefined || severity(judged) > severity(worst)) cells.set(key, judged);
      }
    }
  }
  return [...cells.values()];
}

const severity = ({ verdict }: Judged): number => ['agrees', 'known', 'disagrees'].indexOf(verdict);

/** Plays a table once and lays the steps of each passage beside its boxes. */
function cellsOfPlay<C, S, I extends Input>(
  sw: Switch<C, S, I>,
  { dialect }: Table<I>,
  interruption: string | null,
  { config, opening, passages, parties, variant }: Performance<I>,
): readonly Cell[] {
  const { steps } = play(sw, {
    switch: sw.name,
    config: sw.readConfiguration({ ...config, dialect }),
    inputs: [...opening, ...passages.flatMap(({ plays }) => plays)],
  });
  let next = opening.length;
  return passages.flatMap((passage) => {
    const said = steps.slice(next, (next += passage.plays.length)).flatMap(({ events }) => events);
    return parties.flatMap((party) => cellsOf(passage, { interruption, party, variant }, said));
  });
}

function judgedCell<I extends Input>(
  cell: Cell,
  { scenario, printing, dialect }: Table<I>,
  { variant }: Performance<I>,
  known: readonly KnownContradiction[],
): Judged {
  const where = {
    ...cell.place,
    document: printing.document.id,
    dialect,
    variant: variant ?? null,
  };
  const found = {
    scenario: scenario.id,
    where,
    document: cell.printed,
    model: cell.said,
    why: null,
  };
  const loss = printing.lost?.find((one) => same(one, cell.place));
  if (loss !== undefined && cell.agrees)
    return { verdict: 'known', contradiction: { ...found, document: null, why: loss.why } };
  if (cell.agrees) return { verdict: 'agrees' };
  const entry = known.find(
    (one) =>
      one.scenario === scenario.id &&
      one.documents.includes(printing.document.id) &&
      same(one, cell.place) &&
      one.printed === cell.printed &&
      one.said === cell.said,
  );
  return entry === undefined
    ? { verdict: 'disagrees', contradiction: found }
    : { verdict: 'known', contradiction: { ...found, why: entry.why }, entry };
}

const same = (one: Place, other: Place): boolean =>
  one.interruption === other.interruption &&
  one.row === other.row &&
  one.party === other.party &&
  one.event === other.event &&
  one.attribute === other.attribute;
