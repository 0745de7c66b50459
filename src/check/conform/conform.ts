import type { Documents, KnownContradiction, Place } from '../../model/document.ts';
import type { Input } from '../../model/input.ts';
import type { Switch } from '../../model/switch.ts';
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
  readonly known: readonly Contradiction[];
  readonly disagree: readonly Contradiction[];
  /** Known contradictions that the model does not show. */
  readonly stale: readonly KnownContradiction[];
}

/** What is found of a cell: it agrees, or how it does not and whether that was known. */
type Finding =
  | { readonly verdict: 'agrees' }
  | {
      readonly verdict: 'known' | 'disagrees';
      readonly contradiction: Contradiction;
      readonly entry?: KnownContradiction;
    };

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
  const found = tablesOf(documents).flatMap((table) => [
    ...findings(comparisons(sw, table), table, documents.known),
  ]);
  const contradictions = (verdict: 'known' | 'disagrees'): readonly Contradiction[] =>
    found.flatMap((one) => (one.verdict === verdict ? [one.contradiction] : []));
  const used = new Set(found.map((one) => (one.verdict === 'known' ? one.entry : undefined)));
  return {
    cells: found.length,
    agree: found.filter(({ verdict }) => verdict === 'agrees').length,
    known: contradictions('known'),
    disagree: contradictions('disagrees'),
    stale: documents.known.filter((entry) => !used.has(entry)),
  };
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
  const found = { scenario: scenario.id, where, document: printed, model: said, why: null };
  if (agrees) {
    const loss = printing.lost?.find((one) => isSamePlace(one, place));
    if (loss === undefined) return { verdict: 'agrees' };
    return { verdict: 'known', contradiction: { ...found, document: null, why: loss.why } };
  }
  const entry = known.find(
    (one) =>
      one.scenario === scenario.id &&
      one.documents.includes(document) &&
      isSamePlace(one, place) &&
      one.printed === printed &&
      one.said === said,
  );
  if (entry === undefined) return { verdict: 'disagrees', contradiction: found };
  return { verdict: 'known', contradiction: { ...found, why: entry.why }, entry };
}
