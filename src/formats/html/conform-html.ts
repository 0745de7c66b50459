import type { Conformance, Contradiction } from '../../check/conform/conform.ts';
import { placeText, shownValue } from '../reports/conform-text.ts';
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
export function conformSections({ cells, agree, known, disagree, stale }: Conformance): Section[] {
  return [
    {
      heading: "The documents' tables beside the model",
      body: [
        htmlTable(
          ['cells', 'agree', 'known contradictions', 'disagree'],
          [
            [cells, agree, known.length, disagree.length].map((count) =>
              count.toLocaleString('en-US'),
            ),
          ],
        ),
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

const contradictions = (found: readonly Contradiction[]): string =>
  htmlTable(
    ['scenario', 'where', 'document', 'printed', 'model says', 'why it stays so'],
    found.map(({ scenario, where, document, model, why }) => [
      scenario,
      placeText(where),
      [where.document, where.dialect, ...(where.variant === null ? [] : [where.variant])].join(
        ', ',
      ),
      shownValue(document),
      shownValue(model),
      why ?? 'nobody has decided',
    ]),
  );
