import { inMarkup } from '../markup.ts';
import { HTML_STYLE } from './html-style.ts';

/** By this a report is known as one of ours: nothing else is ever overwritten. */
export const GENERATOR = '<meta name="generator" content="partyline report"/>';

/** Names and values of what was run: versions, options, the configuration. */
export type Facts = readonly (readonly [name: string, value: string])[];

/** A report: what was run, how it went, and what there is to show. */
export interface HtmlReport {
  readonly title: string;
  readonly verdict: Verdict;
  readonly facts: Facts;
  readonly sections: readonly Section[];
}

/** How it went, in words that say no more than was found out. */
export interface Verdict {
  readonly words: string;
  readonly kind: 'good' | 'bad' | 'open';
}

/** A part of a report; its body is HTML already. */
export interface Section {
  readonly heading: string;
  readonly body: string;
}

/** A whole report as one HTML file that needs nothing else. */
export const htmlPage = ({ title, verdict, facts, sections }: HtmlReport): string =>
  [
    '<!DOCTYPE html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8"/>',
    GENERATOR,
    '<meta name="viewport" content="width=device-width, initial-scale=1"/>',
    `<title>${inMarkup(title)}</title>`,
    `<style>${HTML_STYLE}</style>`,
    '</head>',
    '<body>',
    `<header><h1>${inMarkup(title)}</h1><p class="verdict ${verdict.kind}">${inMarkup(verdict.words)}</p></header>`,
    '<main>',
    section({ heading: 'What was run', body: factsTable(facts) }),
    ...sections.map(section),
    '</main>',
    '<footer>Written by partyline. Random runs are no proof: what they did not find may be there all the same.</footer>',
    '</body>',
    '</html>',
    '',
  ].join('\n');

const section = ({ heading, body }: Section): string =>
  `<section><h2>${inMarkup(heading)}</h2>\n${body}\n</section>`;

const factsTable = (facts: Facts): string =>
  `<table class="facts"><tbody>${facts
    .map(
      ([name, value]) =>
        `<tr><th scope="row">${inMarkup(name)}</th><td>${value.includes('\n') ? `<pre>${value.split('\n').map(inMarkup).join('\n')}</pre>` : inMarkup(value)}</td></tr>`,
    )
    .join('')}</tbody></table>`;

/** A table of texts. */
export const htmlTable = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  `<div class="wide" tabindex="0"><table><thead><tr>${head.map((cell) => `<th scope="col">${inMarkup(cell)}</th>`).join('')}</tr></thead><tbody>${rows
    .map((row) => `<tr>${row.map((cell) => `<td>${inMarkup(cell)}</td>`).join('')}</tr>`)
    .join('\n')}</tbody></table></div>`;
