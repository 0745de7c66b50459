import { type FaultsSummary, faultsMarkdown } from '../../formats/reports/faults-summary.ts';

const TABLE = /(<!-- faults -->\n\n)[\s\S]*?(\n\n<!-- \/faults -->)/u;

/** A README with the table of faults as these summaries have it. */
export const withSummary = (readme: string, summaries: readonly FaultsSummary[]): string =>
  readme.replace(TABLE, (_, before: string, after: string) => {
    return `${before}${faultsMarkdown(summaries)}${after}`;
  });
