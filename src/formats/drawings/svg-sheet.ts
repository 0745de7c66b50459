import type { Drawing } from './drawing.ts';
import { svg } from './svg.ts';
import { svgLayout } from './svg-layout.ts';

/** One or more drawings as one SVG, one below the other; nothing where there is none. */
export function svgSheet(drawings: readonly Drawing[]): readonly string[] {
  const [only, ...more] = drawings;
  if (only === undefined) return [];
  if (more.length === 0) return [svg(only)];
  const sizes = drawings.map(svgLayout);
  const width = Math.max(...sizes.map((size) => size.width));
  const height = sizes.reduce((sum, size) => sum + size.height + GAP, -GAP);
  let y = 0;
  const placed = drawings.map((drawing, index) => {
    const at = y;
    y += (sizes[index]?.height ?? 0) + GAP;
    return `<g transform="translate(0 ${at})">${svg(drawing)}</g>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    ...placed,
    '</svg>',
  ];
}

const GAP = 16;
