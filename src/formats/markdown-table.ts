/**
 * A table in Markdown, as it stands in a README: the first column words, the others figures,
 * all padded to the width of their column.
 */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const widths = head.map((title, column) =>
    Math.max(4, title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const padded = (row: readonly string[]): readonly string[] =>
    widths.map((width, column) => {
      const cell = row[column] ?? '';
      return column === 0 ? cell.padEnd(width) : cell.padStart(width);
    });
  const rule = widths.map((width, column) =>
    column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [padded(head), rule, ...rows.map(padded)]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}
