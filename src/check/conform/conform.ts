import {
  type DocumentedScenario,
  type Documents,
  type KnownContradiction,
  type Place,
  SOURCINGS,
  type Sourcing,
} from '../../model/document.ts';
import type { Input } from '../../model/input.ts';
import type { Switch } from '../../model/switch.ts';
import { type CellCount, type DocumentCount, byDocument, bySourcing, total } from './cell-count.ts';
import { type Comparison, type Table, comparisons, tablesOf } from './comparison.ts';
import { isSamePlace } from './same-place.ts';

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
  readonly sourcing: Sourcing;
  readonly where: Where;
  readonly document: string | null;
  readonly model: string | null;
  /** Why it stays so; nothing while nobody has decided. */
  readonly why: string | null;
}

/** The documents' tables beside the model, cell by cell. */
export interface Conformance {
  readonly cells: number;
  readonly agree: number;
  readonly bySourcing: Readonly<Record<Sourcing, CellCount>>;
  readonly byDocument: readonly DocumentCount[];
  readonly known: readonly Contradiction[];
  readonly disagree: readonly Contradiction[];
  /** Known contradictions that the model does not show. */
  readonly stale: readonly KnownContradiction[];
}

/** What is found of a cell: it agrees, or how it does not and whether that was known. */
type Finding = { readonly sourcing: Sourcing } & (
  | { readonly verdict: 'agrees' }
  | {
      readonly verdict: 'known' | 'disagrees';
      readonly contradiction: Contradiction;
      readonly entry?: KnownContradiction;
    }
);

/**
 * Compares every cell of every table with what the model says.
 *
 * A cell is one attribute of one event of one row in one document and dialect,
 * or the event's presence, or an empty box; so is an event that a box lacks, and
 * whether a client receives a message. A table is played in every variant that its marks and notes ask for, and a cell
 * agrees when it does in each of them.
 */
export function conform<C, S, I extends Input>(
  sw: Switch<C, S, I>,
  documents: Documents<I>,
): Conformance {
  const judged = tablesOf(documents).map((table) => ({
    table,
    found: [...findings(comparisons(sw, table), table, documents.known)],
  }));
  const found = judged.flatMap((one) => one.found);
  const contradictions = (verdict: 'known' | 'disagrees'): readonly Contradiction[] =>
    found.flatMap((one) => (one.verdict === verdict ? [one.contradiction] : []));
  const used = new Set(found.map((one) => (one.verdict === 'known' ? one.entry : undefined)));
  return conformance({
    byDocument: judged.flatMap(countsOf),
    known: contradictions('known'),
    disagree: contradictions('disagrees'),
    stale: documents.known.filter((entry) => !used.has(entry)),
  });
}

/** What was found of tables, counted together. */
export function conformance({
  byDocument: counts,
  ...found
}: Pick<Conformance, 'byDocument' | 'known' | 'disagree' | 'stale'>): Conformance {
  const { cells, agree } = total(counts);
  return { cells, agree, bySourcing: bySourcing(counts), byDocument: byDocument(counts), ...found };
}

interface Judged {
  readonly table: Table;
  readonly found: readonly Finding[];
}

/** The cells of one table, those that are sourced alike together. */
function countsOf({ table: { printing }, found }: Judged): readonly DocumentCount[] {
  return SOURCINGS.flatMap((sourcing) => {
    const alike = found.filter((one) => one.sourcing === sourcing);
    const many = (verdict: Finding['verdict']): number =>
      alike.filter((one) => one.verdict === verdict).length;
    const { id: document } = printing.document;
    const count = { agree: many('agrees'), known: many('known'), disagree: many('disagrees') };
    return alike.length === 0 ? [] : [{ document, sourcing, cells: alike.length, ...count }];
  });
}

/** One finding a cell: the worst that any play of the table shows. */
function findings(
  compared: readonly Comparison[],
  table: Table,
  known: readonly KnownContradiction[],
): Iterable<Finding> {
  const worst = new Map<string, Finding>();
  for (const comparison of compared) {
    const key = JSON.stringify(comparison.place);
    const before = worst.get(key);
    const finding = findingOf(comparison, table, known);
    if (before === undefined || severity(finding) > severity(before)) worst.set(key, finding);
  }
  return worst.values();
}

const severity = ({ verdict }: Finding): number =>
  ['agrees', 'known', 'disagrees'].indexOf(verdict);

function findingOf(
  { place, printed, said, agrees, variant }: Comparison,
  { scenario, printing, dialect }: Table,
  known: readonly KnownContradiction[],
): Finding {
  const document = printing.document.id;
  const where = { ...place, document, dialect, variant: variant ?? null };
  const { id } = scenario;
  const sourcing = sourcingAt(scenario, place);
  const found = { scenario: id, sourcing, where, document: printed, model: said, why: null };
  if (agrees) {
    const loss = printing.lost?.find((one) => isSamePlace(one, place));
    if (loss === undefined) return { sourcing, verdict: 'agrees' };
    const contradiction = { ...found, document: null, why: loss.why };
    return { sourcing, verdict: 'known', contradiction };
  }
  const entry = known.find(
    (one) =>
      one.scenario === id &&
      one.documents.includes(document) &&
      isSamePlace(one, place) &&
      one.printed === printed &&
      one.said === said,
  );
  if (entry === undefined) return { sourcing, verdict: 'disagrees', contradiction: found };
  return { sourcing, verdict: 'known', contradiction: { ...found, why: entry.why }, entry };
}

/** How well the row is sourced in which a cell stands. */
function sourcingAt(
  { rows, interruptions, sourcing }: DocumentedScenario,
  { interruption, row }: Place,
): Sourcing {
  const at =
    interruption === null ? rows[row - 1] : interruptions.find(({ mark }) => mark === interruption);
  return at?.sourcing ?? sourcing;
}
