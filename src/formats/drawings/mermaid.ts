import { type Arrow, type Drawing, type Rung, isForAll } from './drawing.ts';
import { wrappedText } from './wrapped.ts';

/**
 * A drawing as a Mermaid sequence diagram, as GitHub renders it.
 *
 * `-)` is a request in flight, `->>` what people do and requests that are
 * answered at once, `-->>` an event, `--x` a refusal.
 */
export const mermaid = (drawing: Drawing): readonly string[] => [
  'sequenceDiagram',
  `  accTitle: ${escaped(drawing.title)}`,
  ...drawing.columns.map((name, column) => `  participant p${column} as ${escaped(name)}`),
  ...drawing.rungs.flatMap((rung, index) => rungLines(drawing, rung, index)),
  ...drawing.open.map((label) => note(drawing, `in flight at the end: ${label}`)),
];

function rungLines(drawing: Drawing, rung: Rung, at: number): readonly string[] {
  const { number, mark, arrows, broken } = rung;
  const lines = arrows.map((arrow, index) => {
    const before = index === 0 ? `${number}${mark === '' ? '' : ` ${mark}`} ` : '';
    return line(drawing, arrow, { before, at });
  });
  if (broken.length === 0) return lines;
  return [
    '  rect rgba(220, 40, 40, 0.15)',
    ...lines,
    ...broken.map(({ invariant, evidence }) => note(drawing, `✗ ${invariant}: ${evidence}`)),
    '  end',
  ];
}

/** One arrow of the rung at an index, with its number before the first. */
function line(
  drawing: Drawing,
  arrow: Arrow,
  { before, at }: { readonly before: string; readonly at: number },
): string {
  const { kind, party, isNo, lands } = arrow;
  const sw = `p${drawing.switchAt}`;
  const label = `${before}${arrow.label}`;
  if (isForAll(arrow)) return note(drawing, `${label} to everybody`);
  if (party === undefined) return `  Note over ${sw}: ${broken(label)}`;
  const isOpen = kind === 'request' && lands?.rung !== at;
  if (kind === 'event') return `  ${sw}${isNo ? '--x' : '-->>'}p${party}: ${escaped(label)}`;
  const refused = isNo ? ' (refused)' : '';
  return `  p${party}${isOpen && !isNo ? '-)' : '->>'}${sw}: ${escaped(`${label}${refused}`)}`;
}

/** A note across the whole diagram. */
const note = ({ columns }: Drawing, text: string): string =>
  `  Note over ${columns.length > 1 ? `p0,p${columns.length - 1}` : 'p0'}: ${broken(text)}`;

/** How long the lines of a note are: Mermaid itself does not break them. */
const WIDTH = 60;

const broken = (text: string): string => wrappedText(text, WIDTH).map(escaped).join('<br/>');

/** What Mermaid would take for its own is written as its number. */
const escaped = (text: string): string =>
  text.replace(/[^\p{L}\p{N} ._,()*/'✗-]/gu, (sign) => `#${sign.codePointAt(0) ?? 0};`);
