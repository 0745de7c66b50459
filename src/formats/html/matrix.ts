import { inMarkup } from '../markup.ts';

/** How often each pair was met; what cannot be met is no hole. */
export interface Matrix {
  readonly caption: string;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly met: (row: string, column: string) => number | undefined;
  /** Whether nothing met is a hole: it could have been and was not. */
  readonly isHole: (row: string, column: string) => boolean;
}

/** A matrix as a picture: a darker cell was met more often, `○` could have been met and was not, an empty one cannot. */
export const matrixHtml = (matrix: Matrix): string =>
  [
    `<div class="wide" tabindex="0"><table class="matrix"><caption>${inMarkup(matrix.caption)}</caption>`,
    `<thead><tr><td></td>${matrix.columns.map((column) => `<th scope="col"><span>${inMarkup(column)}</span></th>`).join('')}</tr></thead><tbody>`,
    ...matrix.rows.map((row) => rowHtml(matrix, row)),
    '</tbody></table></div>',
  ].join('\n');

const rowHtml = (matrix: Matrix, row: string): string =>
  `<tr><th scope="row">${inMarkup(row)}</th>${matrix.columns.map((column) => cell(matrix, row, column)).join('')}</tr>`;

function cell({ met, isHole }: Matrix, row: string, column: string): string {
  const count = met(row, column) ?? 0;
  const title = (words: string): string => `title="${inMarkup(`${row}, ${column}: ${words}`)}"`;
  if (count > 0) {
    const words = `${count.toLocaleString('en-US')} times`;
    return `<td class="h${Math.min(5, String(count).length)}" ${title(words)}>${short(count)}</td>`;
  }
  return isHole(row, column)
    ? `<td class="never" ${title('never met')}>○</td>`
    : `<td class="cannot" ${title('not met, cannot be')}></td>`;
}

/** A count in few signs: 950, 12k, 3M. */
const short = (count: number): string => {
  if (count < 1000) return String(count);
  return count < 1_000_000 ? `${Math.round(count / 1000)}k` : `${Math.round(count / 1_000_000)}M`;
};
