import type { Conformance, Contradiction } from '../../check/conform/conform.ts';

/** The comparison with the documents as lines for a terminal. */
export function conformText({
  cells,
  agree,
  known,
  disagree,
  stale,
}: Conformance): readonly string[] {
  return [
    `${cells} cells: ${agree} agree, ${known.length} known contradictions, ${disagree.length} disagree`,
    ...grouped('known contradictions', known),
    ...grouped('disagree', disagree),
    ...(stale.length === 0 ? [] : ['', 'listed as known contradictions, but the model agrees:']),
    ...stale.map((entry) => `  ${entry.scenario} ${placeText(entry)}`),
  ];
}

function grouped(title: string, contradictions: readonly Contradiction[]): readonly string[] {
  if (contradictions.length === 0) return [];
  const scenarios = new Set(contradictions.map(({ scenario }) => scenario));
  const of = (id: string): readonly Contradiction[] =>
    contradictions.filter(({ scenario }) => scenario === id);
  return ['', `${title}:`, ...[...scenarios].flatMap((id) => [`  ${id}`, ...of(id).map(inWords)])];
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
  attribute,
}: Omit<Contradiction['where'], 'document' | 'dialect' | 'variant'>): string =>
  [
    interruption ?? `row ${row}`,
    message === undefined ? null : `#${message}`,
    party,
    event ?? 'empty box',
    attribute,
  ]
    .filter((part) => part !== null && part !== '')
    .join(' ');
