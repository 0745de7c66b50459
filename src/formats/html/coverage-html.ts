import type { CoverageReport } from '../reports/check-report.ts';
import { inMarkup } from '../markup.ts';
import type { Section } from './html-page.ts';
import { matrixHtml } from './matrix.ts';

/** What random runs went through, as pictures: which event was heard in which party state, what happened while which request was in flight. */
export function coverageSection(name: string, coverage: CoverageReport): Section {
  return {
    heading: `Coverage of ${name}`,
    body: [hearings(coverage), races(coverage), missing(coverage)].join('\n'),
  };
}

function hearings({ hearings: heard, events, standings }: CoverageReport): string {
  const counts = new Map(heard.map((one) => [`${one.event} ${one.standing}`, one.heard]));
  return matrixHtml({
    caption:
      'Which event a party heard, and the party state it was in afterwards. An empty cell was not met; many cannot be.',
    rows: events.map(({ event }) => event),
    columns: standings
      .map(({ standing }) => standing)
      .filter((standing) => heard.some((one) => one.standing === standing)),
    met: (event, standing) => counts.get(`${event} ${standing}`),
    isHole: () => false,
  });
}

function races({ races: pairs, cannotHappen }: CoverageReport): string {
  const counts = new Map(pairs.map(({ request, input, met }) => [`${request} ${input}`, met]));
  const impossible = new Set(cannotHappen.map(({ item }) => item));
  return matrixHtml({
    caption:
      'What happened (columns) while a request was in flight (rows). ○ could have been met and was not.',
    rows: [...new Set(pairs.map(({ request }) => request))],
    columns: [...new Set(pairs.map(({ input }) => input))],
    met: (request, input) => counts.get(`${request} ${input}`),
    isHole: (request, input) => !impossible.has(`${request} in flight, ${input}`),
  });
}

const missing = ({ missing: items }: CoverageReport): string =>
  items.length === 0
    ? '<p>Everything that can be met was met.</p>'
    : `<details><summary>Never met: ${items.length}</summary><ul>${items.map((item) => `<li>${inMarkup(item)}</li>`).join('')}</ul></details>`;

/** How often each invariant was put to the test. */
export function invariantsSection(
  name: string,
  invariants: readonly { readonly id: string; readonly exercised: number | boolean }[],
  broken: ReadonlySet<string>,
): Section {
  const tested = invariants.filter(({ id, exercised }) => Number(exercised) > 0 || broken.has(id));
  const most = Math.max(1, ...invariants.map(({ exercised }) => Math.log1p(Number(exercised))));
  const items = invariants.map(({ id, exercised }) => {
    const words =
      typeof exercised === 'number' ? exercised.toLocaleString('en-US') : exercised ? 'yes' : 'no';
    const mark = broken.has(id)
      ? '<strong class="bad">✗ broken</strong> '
      : Number(exercised) > 0
        ? ''
        : '<strong class="open">○ never</strong> ';
    return `<li><meter max="${most.toFixed(2)}" value="${Math.log1p(Number(exercised)).toFixed(2)}" aria-label="${inMarkup(`${id}: ${words}`)}">${words}</meter><span>${mark}${inMarkup(id)} <span class="soft">${words}</span></span></li>`;
  });
  return {
    heading: `Invariants of ${name}: ${tested.length} of ${invariants.length} put to the test`,
    body: `<ul class="bars">${items.join('\n')}</ul>`,
  };
}
