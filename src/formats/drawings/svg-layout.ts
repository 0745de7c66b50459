import type { Drawing, Rung } from './drawing.ts';
import { wrappedText } from './wrapped.ts';

/** Measures of a drawing in SVG, in pixels. */
export const HEAD_HEIGHT = 30;
const ROW = 36;
export const PAD = 8;
export const LINE = 18;

/** How wide signs are on the average, capital ones too; labels are set in whatever font there is. */
const SIGN = 7.1;
const CAPITAL = 9.2;
const NARROWEST = 120;
const WIDEST = 320;

/** Where things stand in an SVG. */
export interface SvgLayout {
  readonly width: number;
  readonly height: number;
  readonly titles: readonly string[];
  /** The middle of each column. */
  readonly at: readonly number[];
  readonly heads: readonly number[];
  readonly rails: { readonly top: number; readonly bottom: number };
  readonly rungs: readonly RungLayout[];
  readonly gutter: number;
}

/** One rung: its band, its arrows by height, and the words on what it breaks. */
export interface RungLayout {
  readonly top: number;
  readonly height: number;
  readonly rows: readonly number[];
  readonly breaches: readonly (readonly string[])[];
}

/** How wide some words are, about. */
export const widthOf = (words: string): number => {
  const capitals = words.match(/[A-Z_]/gu)?.length ?? 0;
  return capitals * CAPITAL + (words.length - capitals) * SIGN;
};

/** Sets a drawing out. */
export function svgLayout({ title, columns, rungs, open }: Drawing): SvgLayout {
  const gutter =
    34 +
    Math.max(0, ...rungs.map(({ mark, number }) => mark.length * 7 + String(number).length * 7));
  const heads = columns.map((name) => Math.max(64, widthOf(name) + 24));
  const labels = rungs.flatMap(({ arrows }) => arrows.map(({ label }) => widthOf(label) + 44));
  const gap = Math.min(WIDEST, Math.max(NARROWEST, ...heads.map((head) => head + 16), ...labels));
  const first = gutter + Math.max(gap / 2, (heads[0] ?? 0) / 2 + 12);
  const at = columns.map((_, column) => Math.round(first + column * gap));
  const width = Math.round((at.at(-1) ?? first) + Math.max(gap / 2, (heads.at(-1) ?? 0) / 2 + 12));
  const titles = title === '' ? [] : wrappedText(title, Math.floor((width - 32) / (SIGN + 0.6)));
  const top = 12 + titles.length * LINE + (titles.length > 0 ? 6 : 0);
  let y = top + HEAD_HEIGHT + PAD;
  const laid = rungs.map((rung) => {
    const layout = rungLayout(rung, y, width - gutter);
    y += layout.height;
    return layout;
  });
  const bottom = y + 6 + open.length * LINE;
  return {
    width,
    height: bottom + 12,
    titles,
    at,
    heads,
    rails: { top, bottom },
    rungs: laid,
    gutter,
  };
}

function rungLayout({ arrows, broken }: Rung, top: number, room: number): RungLayout {
  const rows = arrows.map((_, index) => top + PAD / 2 + (index + 1) * ROW - 8);
  const signs = Math.floor((room - 60) / SIGN);
  const breaches = broken.map(({ invariant, evidence }) =>
    wrappedText(`${invariant}: ${evidence}`, signs),
  );
  const lines = breaches.reduce((sum, { length }) => sum + length, 0);
  const height = PAD + arrows.length * ROW + lines * LINE + (lines > 0 ? 8 : 0);
  return { top, height, rows, breaches };
}
