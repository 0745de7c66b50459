import { inMarkup } from '../markup.ts';

/** How often each pair was met; what cannot be met is no hole. */
export interface Matrix {
  readonly caption: string;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly met: (row: string, column: string) => number | undefined;
  /** Whether nothing met is a hole: it could have been and was not. */
  readonly isHole: (row: string, column: string) => boolean;
  /** Whether something is wrong with a pair; with none, if nothing is said. */
  readonly isBroken?: (row: string, column: string) => boolean;
  /** Where more is told of a pair. */
  readonly link?: (row: string, column: string) => string | undefined;
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

function cell(matrix: Matrix, row: string, column: string): string {
  const { kind, words, sign } = looks(matrix, row, column);
  const link = matrix.link?.(row, column);
  const shown = link === undefined ? sign : `<a href="${inMarkup(link)}">${sign}</a>`;
  return `<td class="${kind}" title="${inMarkup(`${row}, ${column}: ${words}`)}">${shown}</td>`;
}

/** How a cell is shown, and what is said of it. */
function looks({ met, isHole, isBroken }: Matrix, row: string, column: string) {
  const count = met(row, column) ?? 0;
  if (isBroken?.(row, column) === true) return { kind: 'broken', words: 'broken', sign: '✗' };
  if (count > 0) {
    const words = `${count.toLocaleString('en-US')} times`;
    return { kind: `h${Math.min(5, String(count).length)}`, words, sign: short(count) };
  }
  return isHole(row, column)
    ? { kind: 'never', words: 'never met', sign: '○' }
    : { kind: 'cannot', words: 'not met, cannot be', sign: '' };
}

/** A count in few signs: 950, 12k, 3M. */
const short = (count: number): string => {
  if (count < 1000) return String(count);
  return count < 1_000_000 ? `${Math.round(count / 1000)}k` : `${Math.round(count / 1_000_000)}M`;
};
