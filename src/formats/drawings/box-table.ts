/** A row of a table: a cell for each column, or one across them all; a cell is its lines. */
export type BoxRow =
  { readonly cells: readonly (readonly string[])[] } | { readonly across: readonly string[] };

/** A table in a frame, its columns so many signs wide; lines that are longer stick out. */
export function boxTable(rows: readonly BoxRow[], widths: readonly number[]): readonly string[] {
  const whole = widths.reduce((sum, width) => sum + width + 3, -3);
  return [
    edge(undefined, rows[0], widths),
    ...rows.flatMap((row, index) => [
      ...('across' in row ? linesOf([row.across], [whole]) : linesOf(row.cells, widths)),
      edge(row, rows[index + 1], widths),
    ]),
  ];
}

const linesOf = (
  cells: readonly (readonly string[])[],
  widths: readonly number[],
): readonly string[] =>
  Array.from({ length: Math.max(1, ...cells.map(({ length }) => length)) }, (_, line) => {
    const parts = widths.map((width, column) => padded(cells[column]?.[line] ?? '', width));
    return `│ ${parts.join(' │ ')} │`;
  });

const padded = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - Array.from(text).length));

/** The line between two rows, or at an end: columns begin and end at it as the rows have them. */
function edge(
  above: BoxRow | undefined,
  below: BoxRow | undefined,
  widths: readonly number[],
): string {
  const isCut = (row: BoxRow | undefined): boolean => row !== undefined && 'cells' in row;
  const [left, right] = above === undefined ? '┌┐' : below === undefined ? '└┘' : '├┤';
  const crossing = isCut(above) ? (isCut(below) ? '┼' : '┴') : isCut(below) ? '┬' : '─';
  return `${left}${widths.map((width) => '─'.repeat(width + 2)).join(crossing)}${right}`;
}
