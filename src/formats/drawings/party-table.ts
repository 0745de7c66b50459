import type { SwitchEvent } from '../../model/event.ts';
import { printable } from '../printable.ts';
import { attributeList } from '../scenarios/attribute-list.ts';
import { type BoxRow, boxTable } from './box-table.ts';
import { type Arrow, type Drawing, type Rung, isForAll } from './drawing.ts';
import { wrapped, wrappedText } from './wrapped.ts';

/** How many parties stand side by side at most; the others follow in a table of their own. */
const ABREAST = 3;
const WIDTH = 80;

/** A drawing as the documents print it: a column for each party, and in the cell what it hears with its attributes. */
export function partyTable(drawing: Drawing): readonly string[] {
  const parties = [...drawing.columns.keys()].filter((column) => column !== drawing.switchAt);
  const tables = Math.max(1, Math.ceil(parties.length / fitting(drawing)));
  const abreast = Math.max(1, Math.ceil(parties.length / tables));
  return Array.from({ length: tables }, (_, table) =>
    tableOf(drawing, parties.slice(table * abreast, (table + 1) * abreast)),
  ).flat();
}

/** How many parties stand side by side so that no event's name is cut. */
function fitting({ rungs }: Drawing): number {
  const names = rungs.flatMap(({ arrows }) => arrows.map(({ event }) => event?.event.length ?? 0));
  const longest = Math.max(0, ...names);
  return longest <= columnWidth(ABREAST) ? ABREAST : ABREAST - 1;
}

/** The signs in a cell where so many parties stand side by side. */
const columnWidth = (across: number): number => Math.floor((WIDTH - 1) / across) - 3;

function tableOf({ columns, rungs }: Drawing, parties: readonly number[]): readonly string[] {
  const across = Math.max(1, parties.length);
  const width = columnWidth(across);
  const widths = Array.from({ length: across }, () => width);
  const whole = across * (width + 3) - 3;
  const head = { cells: parties.map((party) => wrapped([columns[party] ?? ''], width)) };
  const rows = rungs.flatMap((rung): BoxRow[] => {
    const cells = parties.map((party) =>
      rung.arrows.flatMap((arrow) => cellOf(arrow, party, width)),
    );
    const told = { across: wrappedText(toldOf(rung), whole) };
    return cells.some(({ length }) => length > 0) ? [told, { cells }] : [told];
  });
  return boxTable([...(parties.length === 0 ? [] : [head]), ...rows], widths);
}

/** What happens, above what is said then; what names no party is said there too. */
const toldOf = ({ number, told, mark, arrows, broken }: Rung): string =>
  [
    `${number}.`,
    ...(told === ''
      ? arrows.flatMap(({ kind, label }) => (kind === 'request' ? label : []))
      : [told]),
    ...(arrows[0]?.isNo === true && told !== '' ? ['(refused)'] : []),
    ...(mark === '' ? [] : [` ${mark}`]),
    ...arrows.flatMap(({ event }) => (event?.to === '' ? `; ${inOneLine(event)}` : [])),
    ...broken.map(({ invariant, evidence }) => ` ✗ ${invariant}: ${evidence}`),
  ].join(' ');

const inOneLine = ({ event, attributes }: SwitchEvent): string =>
  `${printable(event)} ${attributeList(attributes).join(', ')}`;

function cellOf(arrow: Arrow, party: number, width: number): readonly string[] {
  const { event } = arrow;
  if (event === undefined || (arrow.party !== party && !isForAll(arrow))) return [];
  return [
    ...wrapped([printable(event.event)], width),
    ...attributeList(event.attributes).flatMap((attribute) =>
      wrappedText(attribute, width - 4).map(
        (line, index) => `${index === 0 ? '  ' : '    '}${line}`,
      ),
    ),
  ];
}
