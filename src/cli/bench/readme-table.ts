import { type FaultsSummary, faultsMarkdown } from '../../formats/reports/faults-summary.ts';
import { type HuntsSummary, huntsMarkdown } from './hunts-summary.ts';

/** A README with the table of faults as these summaries have it. */
export const withSummary = (readme: string, summaries: readonly FaultsSummary[]): string =>
  withTable(readme, 'faults', faultsMarkdown(summaries));

/** A README with the table of strategies as these summaries have it. */
export const withHunts = (readme: string, summaries: readonly HuntsSummary[]): string =>
  withTable(readme, 'hunts', huntsMarkdown(summaries));

/** What stands between two comments of this name put in place of what stood there; throws where they are missing. */
function withTable(readme: string, name: string, table: string): string {
  const place = new RegExp(`(<!-- ${name} -->\\n\\n)[\\s\\S]*?(\\n\\n<!-- /${name} -->)`, 'u');
  if (!place.test(readme)) throw new Error(`the README has no place for the table of ${name}`);
  return readme.replace(place, (_, before: string, after: string) => `${before}${table}${after}`);
}
