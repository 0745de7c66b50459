import type { Interaction, Interactions } from '../../check/interactions/interaction.ts';
import { linkTo } from '../deep-link.ts';
import { inMarkup } from '../markup.ts';
import {
  type InteractionsReport,
  type PairReport,
  pairInWords,
  signOf,
} from '../reports/interactions-report.ts';
import { breachText, witnessText } from '../reports/pair-text.ts';
import { EXPLORER } from './case-html.ts';
import { type Facts, type HtmlReport, type Section, type Verdict, htmlTable } from './html-page.ts';
import { matrixHtml } from './matrix.ts';

type When = PairReport['when'];

/** The interactions of a switch, as a report: two matrices whose cells link to their witnesses. */
export function interactionsHtml(
  done: Interactions,
  report: InteractionsReport,
  facts: Facts,
): HtmlReport {
  const { types, requests, studies } = report;
  return {
    title: `partyline interactions: ${report.switch}`,
    verdict: verdictOf(report),
    facts: [...facts, ['random runs', `${whole(report.runs)}, seed ${report.seed}`]],
    sections: [
      matrix(report, 'after', types),
      matrix(
        report,
        'meanwhile',
        types.filter((type) => requests.includes(type)),
      ),
      {
        heading: 'Studies',
        body: htmlTable(
          ['study', 'about', 'states', ''],
          studies.map(({ study, about, states, complete }) => [
            study,
            about,
            whole(states),
            complete ? 'complete' : 'bounded',
          ]),
        ),
      },
      { heading: 'Witnesses', body: witnesses(done) },
    ],
  };
}

function verdictOf({ pairs }: InteractionsReport): Verdict {
  const signs = pairs.map(signOf);
  const of = (...wanted: readonly string[]): number =>
    signs.filter((sign) => wanted.includes(sign)).length;
  const words = `${whole(of('exercised', 'broken', 'unmet'))} pairs possible, ${whole(of('unmet'))} of them not met in random runs, ${whole(of('broken'))} broken`;
  return { words, kind: of('broken') > 0 ? 'bad' : of('unmet') > 0 ? 'open' : 'good' };
}

const CAPTIONS: Readonly<Record<When, string>> = {
  after: 'The row has happened, and then the column, on calls that overlap.',
  meanwhile: 'The row is a request in flight when the column happens, on calls that overlap.',
};

function matrix(report: InteractionsReport, when: When, rows: readonly string[]): Section {
  const pairs = new Map(
    report.pairs
      .filter((pair) => pair.when === when)
      .map((pair) => [`${pair.first} ${pair.second}`, pair]),
  );
  const sign = (row: string, column: string): string => {
    const pair = pairs.get(`${row} ${column}`);
    return pair === undefined ? 'impossible' : signOf(pair);
  };
  return {
    heading: when === 'after' ? 'One after the other' : 'While a request is in flight',
    body: matrixHtml({
      caption: `${CAPTIONS[when]} A number says how often random runs met it; ○ is possible and was not met, ✗ is broken; what is empty is in no study. A cell leads to its witness.`,
      rows,
      columns: report.types,
      met: (row, column) => pairs.get(`${row} ${column}`)?.exercised,
      isHole: (row, column) => sign(row, column) === 'unmet',
      isBroken: (row, column) => sign(row, column) === 'broken',
      link: (row, column) =>
        ['impossible', 'unforeseen'].includes(sign(row, column))
          ? undefined
          : `#${anchor({ first: row, second: column, when })}`,
    }),
  };
}

const anchor = ({ first, second, when }: Pick<PairReport, 'first' | 'second' | 'when'>): string =>
  `${when}-${first}-${second}`;

/** Every pair with its smallest scenario, closed until it is wanted. */
const witnesses = ({ pairs }: Interactions): string =>
  pairs
    .filter(({ witness, broken }) => witness !== undefined || broken !== undefined)
    .map(witnessHtml)
    .join('\n');

function witnessHtml(pair: Interaction): string {
  const lines = [...witnessText(pair), ...breachText(pair)];
  const scenario = pair.broken?.trace.scenario ?? pair.witness?.scenario;
  const link = scenario === undefined ? undefined : linkTo(scenario);
  return [
    `<details id="${inMarkup(anchor(pair))}"><summary>${inMarkup(pairInWords(pair))}</summary>`,
    `<pre>${lines.map(inMarkup).join('\n')}</pre>`,
    ...(link === undefined
      ? []
      : [`<p><a href="${EXPLORER}#${inMarkup(link)}">Open it in the explorer page</a></p>`]),
    '</details>',
  ].join('\n');
}

const whole = (number: number): string => number.toLocaleString('en-US');
