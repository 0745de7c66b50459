import type { Conformance, Contradiction } from '../../check/conform/conform.ts';
import { COUNTED, placeText, shownValue, sourcingRows } from '../reports/conform-text.ts';
import { type Facts, type HtmlReport, type Section, htmlTable } from './html-page.ts';

/** The comparison with the documents as a report. */
export const conformHtml = (found: Conformance, facts: Facts): HtmlReport => {
  const { cells, agree, known, disagree, stale } = found;
  const open = disagree.length + stale.length;
  return {
    title: 'partyline conform',
    verdict: {
      words: `${cells} cells: ${agree} agree, ${known.length} known contradictions, ${disagree.length} disagree`,
      kind: open > 0 ? 'bad' : 'good',
    },
    facts,
    sections: conformSections(found),
  };
};

/** The documents' tables beside the model: how many cells agree, and each that does not. */
export function conformSections(found: Conformance): Section[] {
  const { known, disagree, stale } = found;
  return [
    {
      heading: "The documents' tables beside the model",
      body: [
        countsTable(found),
        ...(disagree.length > 0 ? [`<h3>Disagree</h3>${contradictions(disagree)}`] : []),
        ...(known.length > 0 ? [`<h3>Known contradictions</h3>${contradictions(known)}`] : []),
        ...(stale.length > 0
          ? [
              `<h3>Listed as known contradictions, but the model agrees</h3>${htmlTable(
                ['scenario', 'where'],
                stale.map((entry) => [entry.scenario, placeText(entry)]),
              )}`,
            ]
          : []),
      ].join('\n'),
    },
  ];
}

/** How many cells agree: all of them, those of each sourcing, those of each document. */
function countsTable(found: Conformance): string {
  const { cells, agree, known, disagree } = found;
  const all = { cells, agree, known: known.length, disagree: disagree.length };
  const rows = [{ name: 'all', isDocument: false, count: all }, ...sourcingRows(found)];
  return htmlTable(
    ['sourced by', 'document', 'cells', 'agree', 'known contradictions', 'disagree'],
    rows.map(({ name, isDocument, count }) => [
      isDocument ? '' : name,
      isDocument ? name : '',
      ...COUNTED.map((column) => count[column].toLocaleString('en-US')),
    ]),
  );
}

const contradictions = (found: readonly Contradiction[]): string =>
  htmlTable(
    ['scenario', 'sourced by', 'where', 'document', 'printed', 'model says', 'why it stays so'],
    found.map(({ scenario, sourcing, where, document, model, why }) => [
      scenario,
      sourcing,
      placeText(where),
      [where.document, where.dialect, ...(where.variant === null ? [] : [where.variant])].join(
        ', ',
      ),
      shownValue(document),
      shownValue(model),
      why ?? 'nobody has decided',
    ]),
  );
