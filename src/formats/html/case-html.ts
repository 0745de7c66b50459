import type { Case } from '../drawings/case.ts';
import { paragraph } from '../drawings/paragraph.ts';
import { svg } from '../drawings/svg.ts';
import { inMarkup } from '../markup.ts';
import type { Section } from './html-page.ts';

/** The page that links open: it stands beside the report. */
export const EXPLORER = 'explorer.html';

/** Every case with its story, its ladder, the command that shows it again and the link that opens it. */
export const casesSection = (cases: readonly Case[]): Section => ({
  heading: `Violations (${cases.length})`,
  body: [
    ...cases.map(caseHtml),
    ...(cases.some(({ link }) => link !== null)
      ? [
          `<p class="soft">The links open ${EXPLORER} beside this file; where it is missing <code>npx partyline explorer --out ${EXPLORER}</code> writes it.</p>`,
        ]
      : []),
  ].join('\n'),
});

const caseHtml = (told: Case): string => {
  const { claim, evidence, drawing, replay, link } = told;
  return [
    `<article class="case" id="${inMarkup(claim.id)}">`,
    `<h3>${evidence === '' ? '✓' : '✗'} ${inMarkup(claim.id)}</h3>`,
    `<blockquote>${inMarkup(claim.statement)}</blockquote>`,
    `<p>${inMarkup(paragraph(told))}</p>`,
    ...(evidence === '' ? [] : [`<p><strong>Evidence:</strong> ${inMarkup(evidence)}</p>`]),
    `<div class="wide" tabindex="0">${svg(drawing)}</div>`,
    ...(replay === null ? [] : [`<p>To see it again:</p><pre>${inMarkup(replay)}</pre>`]),
    ...(link === null
      ? []
      : [`<p><a href="${EXPLORER}#${inMarkup(link)}">Open it in the explorer page</a></p>`]),
    '</article>',
  ].join('\n');
};
