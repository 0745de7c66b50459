import type { Case } from '../drawings/case.ts';
import { inMarkup } from '../markup.ts';
import type { ExploreReport } from '../reports/explore-report.ts';
import { endingText } from '../reports/explore-text.ts';
import { casesSection } from './case-html.ts';
import { invariantsSection } from './coverage-html.ts';
import type { Facts, HtmlReport, Section, Verdict } from './html-page.ts';
import { matrixHtml } from './matrix.ts';

/** What an exploration found, as a report. */
export function exploreHtml(
  report: ExploreReport,
  cases: readonly Case[],
  facts: Facts,
): HtmlReport {
  const { switch: name, study, config, states, transitions, depth, seconds } = report;
  const broken = new Set(report.violations.map(({ invariant }) => invariant));
  return {
    title: `partyline explore: ${name} ${study ?? 'with a configuration from a file'}`,
    verdict: verdictOf(report),
    facts: [
      ...facts,
      [
        'how far',
        `${endingText(report)}; ${whole(states)} states, ${whole(transitions)} steps, depth ${depth}, ${seconds.toFixed(1)} s`,
      ],
      ['states left out', 'none: every state is kept whole'],
      ['configuration', JSON.stringify(config, null, 2)],
    ],
    sections: [
      ...(cases.length > 0 ? [casesSection(cases)] : []),
      invariantsSection(name, report.invariants, broken),
      coverage(report),
    ],
  };
}

function verdictOf(report: ExploreReport): Verdict {
  const { violations, complete } = report;
  if (violations.length > 0) {
    const words = `${violations.length} ${violations.length === 1 ? 'violation' : 'violations'} found, each with a shortest way there`;
    return { words: `${words} (${endingText(report)})`, kind: 'bad' };
  }
  return complete
    ? {
        words: 'complete: every interleaving of this configuration was gone through, nothing found',
        kind: 'good',
      }
    : { words: `${endingText(report)}: nothing found as far as it went`, kind: 'open' };
}

/** `TRouteCall in flight, hangs-up` as a request and what happens meanwhile. */
const RACE = /^(.+) in flight, (.+)$/u;

const pairs = (items: readonly string[]) =>
  items.flatMap((item) => {
    const [, request, input] = RACE.exec(item) ?? [];
    return request === undefined || input === undefined ? [] : [{ request, input }];
  });

function coverage({ coverage: { met, cannotHappen, notSeen }, complete }: ExploreReport): Section {
  const all = pairs([...met, ...cannotHappen, ...notSeen]);
  const seen = new Set(pairs(met).map(({ request, input }) => `${request} ${input}`));
  const matrix = matrixHtml({
    caption: `What happened (columns) while a request was in flight (rows); 1 is met${complete ? '; what is empty cannot happen in this configuration' : ', ○ is not seen as far as it went'}.`,
    rows: [...new Set(all.map(({ request }) => request))],
    columns: [...new Set(all.map(({ input }) => input))],
    met: (request, input) => (seen.has(`${request} ${input}`) ? 1 : 0),
    isHole: () => !complete,
  });
  const other = [...cannotHappen, ...notSeen].filter((item) => !RACE.test(item));
  const list = `<details><summary>${complete ? 'Cannot happen in this configuration' : 'Not seen'}, races aside: ${other.length}</summary><ul>${other.map((item) => `<li>${inMarkup(item)}</li>`).join('')}</ul></details>`;
  const things = met.length + cannotHappen.length + notSeen.length;
  return { heading: `Coverage: ${met.length} things met of ${things}`, body: `${matrix}\n${list}` };
}

const whole = (count: number): string => Math.round(count).toLocaleString('en-US');
