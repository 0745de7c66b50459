import Table from 'cli-table3';

import type { SwitchEvent } from '../../model/event.ts';
import { printable } from '../printable.ts';
import { attributeList } from '../scenarios/attribute-list.ts';
import type { Drawing, Rung } from './drawing.ts';
import { tableStyle } from './table-style.ts';
import { wrapped, wrappedText } from './wrapped.ts';

const WIDTH = 80;
const STEP = 18;

/** The narrowest that a message is written: the longest name of one. */
const NARROWEST = 30;

/** A drawing as the guide lists it: step, message with its fields, and for each client whether it receives it. */
export function messageTable(drawing: Drawing, clients: readonly string[]): readonly string[] {
  const all = [...new Set([...clients, ...clientsOf(drawing)])].map(printable);
  const answers = all.map((client) => Math.max(3, client.length));
  const room = (columns: readonly number[]): number =>
    WIDTH - 1 - [STEP, 0, ...columns].reduce((sum, width) => sum + width + 3, 0);
  const isRoomy = room(answers) >= NARROWEST;
  const widths = isRoomy ? answers : [12];
  const layout = { clients: isRoomy ? all : undefined, message: room(widths) };
  const table = new Table({
    ...tableStyle,
    head: ['Step', 'Message', ...(isRoomy ? all : ['Received by'])],
    colWidths: [STEP, layout.message, ...widths].map((width) => width + 2),
  });
  for (const rung of drawing.rungs) table.push(...rows(rung, layout));
  return table.toString().split('\n');
}

/** Whether each thing said names its clients. */
export const namesClients = ({ rungs }: Drawing): boolean =>
  rungs.some(({ arrows }) => arrows.some(({ event }) => event?.audience !== undefined));

const clientsOf = ({ rungs }: Drawing): readonly string[] =>
  rungs.flatMap(({ arrows }) => arrows.flatMap(({ event }) => event?.audience ?? []));

interface Layout {
  /** A column for each; nothing where there is no room and one column lists those that receive it. */
  readonly clients: readonly string[] | undefined;
  readonly message: number;
}

/** A step as rows: one for each message, the first with what happens. */
function rows(
  { number, told, mark, arrows, broken }: Rung,
  { clients, message }: Layout,
): string[][] {
  const words = [
    `${number}. ${told}`,
    mark,
    arrows[0]?.isNo === true ? '(refused)' : '',
    ...broken.map(({ invariant }) => `✗ ${invariant}`),
  ];
  const step = wrappedText(words.filter((word) => word !== '').join(' '), STEP).join('\n');
  const events = arrows.flatMap(({ event }) => event ?? []);
  if (events.length === 0) return [[step, '', ...(clients ?? ['']).map(() => '')]];
  return events.map((event, index) => {
    const audience = (event.audience ?? []).map(printable);
    return [
      index === 0 ? step : '',
      messageText(event, message),
      ...(clients?.map((client) => (audience.includes(client) ? 'Yes' : 'No')) ?? [
        wrapped(audience, 12).join('\n'),
      ]),
    ];
  });
}

const messageText = ({ event, attributes }: SwitchEvent, width: number): string => {
  const fields = attributeList(attributes).map((field, index, all) =>
    index === all.length - 1 ? field.trimEnd() : `${field.trimEnd()},`,
  );
  return [
    ...wrapped([printable(event)], width),
    ...wrapped(fields, width - 2).map((line) => `  ${line}`),
  ].join('\n');
};
