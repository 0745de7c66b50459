import { inMarkup } from '../markup.ts';
import { doorsOf } from './doors.ts';
import type { Drawing, Rung } from './drawing.ts';
import { svgArrow, svgDoor } from './svg-arrow.ts';
import { HEAD_HEIGHT, LINE, PAD, type SvgLayout, svgLayout } from './svg-layout.ts';
import { SVG_STYLE } from './svg-style.ts';

/**
 * A drawing as SVG that stands for itself: light or dark as its reader has it,
 * with text that can be selected, and a title and a description for those who
 * do not see it. The group of a step has its index in `data-step`.
 */
export function svg(drawing: Drawing): string {
  const layout = svgLayout(drawing);
  const { width, height } = layout;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="pl" role="img" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<title>${inMarkup(drawing.title)}</title>`,
    `<desc>${inMarkup(description(drawing))}</desc>`,
    `<style>${SVG_STYLE}</style>`,
    `<rect class="paper" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="8"/>`,
    ...layout.titles.map((line, index) => text('title', 16, 26 + index * LINE, line)),
    ...drawing.rungs.map((rung, index) => band(rung, index, layout)),
    ...rails(drawing, layout),
    ...doors(drawing, layout),
    ...drawing.rungs.map((rung, index) => rungOf(drawing, rung, index, layout)),
    ...drawing.open.map((label, index) =>
      text(
        'breach start',
        layout.gutter,
        layout.rails.bottom - 4 - (drawing.open.length - 1 - index) * LINE,
        `in flight at the end: ${label}`,
      ),
    ),
    '</svg>',
  ].join('\n');
}

/** All that is drawn, in sentences. */
const description = ({ rungs, open }: Drawing): string =>
  [
    ...rungs.map(({ number, told, mark, arrows, broken }) =>
      [
        `${number}${mark === '' ? '' : ` ${mark}`}. ${told}`.trim(),
        ...arrows.flatMap(({ event, label }) =>
          event === undefined ? [] : `${event.to === '*' ? 'everybody' : event.to} hears ${label}`,
        ),
        ...broken.map(({ invariant, evidence }) => `breaks ${invariant}: ${evidence}`),
      ].join('; '),
    ),
    ...open.map((label) => `in flight at the end: ${label}`),
  ].join('. ');

function rails(
  { columns, switchAt }: Drawing,
  { at, heads, rails: { top, bottom } }: SvgLayout,
): string[] {
  return columns.map((name, column) => {
    const [x = 0, wide = 0] = [at[column], heads[column]];
    const isSwitch = column === switchAt;
    return [
      `<path class="${isSwitch ? 'bar' : 'rail'}" d="M${x} ${top + HEAD_HEIGHT}V${bottom}"/>`,
      `<rect class="${isSwitch ? 'switch' : 'name'}" x="${x - wide / 2}" y="${top}" width="${wide}" height="${HEAD_HEIGHT - 2}" rx="6"/>`,
      text('head', x, top + 19, name),
    ].join('');
  });
}

const band = ({ broken }: Rung, index: number, { width, rungs }: SvgLayout): string => {
  const { top = 0, height = 0 } = rungs[index] ?? {};
  const kind = broken.length > 0 ? 'broken' : index % 2 === 0 ? 'band' : '';
  return kind === ''
    ? ''
    : `<rect class="${kind}" x="1" y="${top}" width="${width - 2}" height="${height}"/>`;
};

function doors(drawing: Drawing, { at, rungs, rails: { bottom } }: SvgLayout): string[] {
  const centre = at[drawing.switchAt] ?? 0;
  return [...doorsOf(drawing)].map(([place, door]) => {
    const arrow = Number(place.split(' ')[1]);
    const top = rungs[door.from.rung]?.rows[arrow] ?? 0;
    const { until } = door;
    const end =
      until === undefined
        ? bottom - 4 - drawing.open.length * LINE
        : (rungs[until.rung]?.rows[until.arrow] ?? 0) - 6;
    return svgDoor(door, centre, { top, bottom: end });
  });
}

function rungOf(drawing: Drawing, rung: Rung, index: number, layout: SvgLayout): string {
  const { at, gutter, rungs } = layout;
  const { top = 0, rows = [], breaches = [] } = rungs[index] ?? {};
  const waiting = doorsOf(drawing);
  const centre = at[drawing.switchAt] ?? 0;
  const [left = 0, right = 0] = [at[0], at.at(-1)];
  const arrows = rung.arrows.map((arrow, place) =>
    svgArrow(arrow, {
      y: rows[place] ?? 0,
      party: arrow.party === undefined ? undefined : at[arrow.party],
      centre,
      left,
      right,
      door: waiting.get(`${index} ${place}`),
    }),
  );
  const broken = breachesOf(breaches, gutter, (rows.at(-1) ?? top) + 8, layout.width);
  const numbered = `${text('number', 10 + String(rung.number).length * 8, top + PAD + 22, `${rung.number}`)}${rung.mark === '' ? '' : text('mark', 16 + String(rung.number).length * 8, top + PAD + 22, rung.mark)}`;
  const kind = rung.broken.length > 0 ? 'bad' : index % 2 === 0 ? 'banded' : 'plain';
  return `<g class="${kind}" data-step="${index}">${numbered}${arrows.join('')}${broken.join('')}</g>`;
}

/** What is broken, on a ground of its own: the columns are behind it. */
function breachesOf(
  breaches: readonly (readonly string[])[],
  left: number,
  top: number,
  width: number,
): string[] {
  const lines = breaches.flatMap((breach) =>
    breach.map((line, part) => ({ line: part === 0 ? `✗ ${line}` : line, isFirst: part === 0 })),
  );
  if (lines.length === 0) return [];
  return [
    `<rect class="broken" x="${left - 4}" y="${top}" width="${width - left - 4}" height="${lines.length * LINE + 4}"/>`,
    ...lines.map(({ line, isFirst }, index) =>
      text(
        isFirst ? 'breach' : 'evidence',
        left + (isFirst ? 0 : 16),
        top + 15 + index * LINE,
        line,
      ),
    ),
  ];
}

const text = (kind: string, x: number, y: number, words: string): string =>
  `<text class="${kind}" x="${x}" y="${y}">${inMarkup(words)}</text>`;
