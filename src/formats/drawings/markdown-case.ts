import type { Case } from './case.ts';
import { inMarkdown, markdownDrawing } from './markdown.ts';
import { paragraph } from './paragraph.ts';

/** A violation for a pull request: the claim, its story, the diagram, the command that shows it again. */
const markdownCase = (told: Case): readonly string[] => [
  `### ${told.evidence === '' ? '✓' : '✗'} ${inMarkdown(told.claim.id)}`,
  '',
  `> ${inMarkdown(told.claim.statement)}`,
  '',
  `${inMarkdown(paragraph(told))}${told.evidence === '' ? '' : ` Evidence: ${inMarkdown(told.evidence)}.`}`,
  '',
  ...markdownDrawing(told.drawing),
  ...(told.replay === null ? [] : ['', 'To see it again:', '', '```sh', told.replay, '```']),
];

/** What a command found, for a pull request: each violation, and below them what was run. */
export const markdownReport = (
  cases: readonly Case[],
  summary: readonly string[],
): readonly string[] => [
  ...cases.flatMap((told) => [...markdownCase(told), '']),
  '```text',
  ...summary.map((line) => line.replaceAll('`', "'")),
  '```',
];
