import type { CellCount } from '../../check/conform/cell-count.ts';
import type { Conformance, Contradiction } from '../../check/conform/conform.ts';
import { SOURCINGS } from '../../model/document.ts';

/** The comparison with the documents as lines for a terminal. */
export function conformText(found: Conformance): readonly string[] {
  const { cells, agree, known, disagree, stale } = found;
  return [
    `${cells} cells: ${agree} agree, ${known.length} known contradictions, ${disagree.length} disagree`,
    '',
    ...counted(sourcingRows(found)),
    ...grouped('known contradictions', known),
    ...grouped('disagree', disagree),
    ...(stale.length === 0 ? [] : ['', 'listed as known contradictions, but the model agrees:']),
    ...stale.map((entry) => `  ${entry.scenario} ${placeText(entry)}`),
  ];
}

/** One row for each sourcing that there are tables of, and below it one for each document. */
export const sourcingRows = ({
  bySourcing,
  byDocument,
}: Pick<Conformance, 'bySourcing' | 'byDocument'>): readonly SourcingRow[] =>
  SOURCINGS.flatMap((sourcing) => {
    const documents = byDocument.filter((one) => one.sourcing === sourcing);
    const row = { name: sourcing, isDocument: false, count: bySourcing[sourcing] };
    return documents.length === 0
      ? []
      : [row, ...documents.map((count) => ({ name: count.document, isDocument: true, count }))];
  });

/** How many cells of a sourcing, or of one document in it, agree. */
interface SourcingRow {
  readonly name: string;
  readonly isDocument: boolean;
  readonly count: CellCount;
}

/** The columns of such rows. */
export const COUNTED = ['cells', 'agree', 'known', 'disagree'] as const;

function counted(rows: readonly SourcingRow[]): readonly string[] {
  const names = rows.map(({ name, isDocument }) => (isDocument ? `  ${name}` : name));
  const width = Math.max(...names.map(({ length }) => length));
  const line = (name: string, cells: readonly string[]): string =>
    [name.padEnd(width), ...cells.map((cell) => cell.padStart(8))].join('  ');
  return [
    line('', COUNTED),
    ...rows.map(({ count }, index) =>
      line(
        names[index] ?? '',
        COUNTED.map((column) => String(count[column])),
      ),
    ),
  ];
}

function grouped(title: string, contradictions: readonly Contradiction[]): readonly string[] {
  if (contradictions.length === 0) return [];
  const scenarios = new Set(contradictions.map(({ scenario }) => scenario));
  const of = (id: string): readonly Contradiction[] =>
    contradictions.filter(({ scenario }) => scenario === id);
  return [
    '',
    `${title}:`,
    ...[...scenarios].flatMap((id) => [`  ${id}${marked(of(id))}`, ...of(id).map(inWords)]),
  ];
}

/** How the scenario is sourced, where the vendor does not print it as a table. */
function marked([first]: readonly Contradiction[]): string {
  return first === undefined || first.sourcing === 'vendor table' ? '' : ` (${first.sourcing})`;
}

const inWords = ({ where, document, model, why }: Contradiction): string =>
  `    ${placeText(where)} (${where.document}, ${where.dialect}${where.variant === null ? '' : `, ${where.variant}`}): ` +
  `printed ${shownValue(document)}, model says ${shownValue(model)}${why === null ? '' : `; ${why}`}`;

/** What a cell holds, in words. */
export const shownValue = (value: string | null): string =>
  value === '' ? 'a blank' : (value ?? 'nothing');

/** Where a cell stands in its table, in words. */
export const placeText = ({
  interruption,
  row,
  message,
  party,
  event,
  nth,
  attribute,
}: Omit<Contradiction['where'], 'document' | 'dialect' | 'variant'>): string =>
  [
    interruption ?? `row ${row}`,
    message === undefined ? null : `#${message}`,
    party,
    event ?? 'empty box',
    nth === undefined ? null : `(${nth})`,
    attribute,
  ]
    .filter((part) => part !== null && part !== '')
    .join(' ');
