import { printable } from '../printable.ts';
import { attributeList } from '../scenarios/attribute-list.ts';
import { type Arrow, type Drawing, isForAll } from './drawing.ts';
import { mermaid } from './mermaid.ts';

/** A drawing for a pull request: the sequence diagram, and below it, folded, the table with all attributes. */
export const markdownDrawing = (drawing: Drawing): readonly string[] => [
  '```mermaid',
  ...mermaid(drawing),
  '```',
  '',
  '<details><summary>step by step, with attributes</summary>',
  '',
  ...markdownTable(drawing),
  '',
  '</details>',
];

/** A drawing as a Markdown table: a row a step, a column a party. */
function markdownTable({ columns, switchAt, rungs }: Drawing): readonly string[] {
  const parties = [...columns.keys()].filter((column) => column !== switchAt);
  return [
    row(['', ...parties.map((party) => inMarkdown(columns[party] ?? ''))]),
    row(['---', ...parties.map(() => '---')]),
    ...rungs.map(({ number, told, mark, arrows, broken }) =>
      row([
        [
          `${number}. ${inMarkdown(told)}${arrows[0]?.isNo === true ? ' (refused)' : ''}`,
          ...(mark === '' ? [] : [inMarkdown(mark)]),
          ...arrows.filter(({ event }) => event?.to === '').flatMap(cell),
          ...broken.map(({ invariant }) => `✗ **${inMarkdown(invariant)}**`),
        ].join('<br>'),
        ...parties.map((party) =>
          arrows
            .filter((arrow) => arrow.party === party || isForAll(arrow))
            .flatMap(cell)
            .join('<br>'),
        ),
      ]),
    ),
  ];
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const cell = ({ event }: Arrow): readonly string[] =>
  event === undefined
    ? []
    : [
        `**${inMarkdown(event.event)}**`,
        ...attributeList(event.attributes).map((attribute) => inMarkdown(attribute)),
      ];

/** Any text as Markdown that shows just that text, in a table's cell too. */
export const inMarkdown = (text: string): string =>
  printable(text)
    .replaceAll(/[\\`*_{}[\]()!|~]/gu, (sign) => `\\${sign}`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    // Otherwise GitHub makes links of numbers and mentions of names.
    .replaceAll(/[#@](?=\w)/gu, (sign) => `${sign}<!-- -->`);
