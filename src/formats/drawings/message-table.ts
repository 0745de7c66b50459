import type { SwitchEvent } from '../../model/event.ts';
import { printable } from '../printable.ts';
import { attributeList } from '../scenarios/attribute-list.ts';
import { type BoxRow, boxTable } from './box-table.ts';
import type { Drawing, Rung } from './drawing.ts';
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
  const head = ['Step', 'Message', ...(isRoomy ? all : ['Received by'])].map((name) => [name]);
  return boxTable(
    [{ cells: head }, ...drawing.rungs.flatMap((rung) => rows(rung, layout))],
    [STEP, layout.message, ...widths],
  );
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
): readonly BoxRow[] {
  const words = [
    `${number}. ${told}`,
    mark,
    arrows[0]?.isNo === true ? '(refused)' : '',
    ...broken.map(({ invariant }) => `✗ ${invariant}`),
  ];
  const step = wrappedText(words.filter((word) => word !== '').join(' '), STEP);
  const events = arrows.flatMap(({ event }) => event ?? []);
  if (events.length === 0) return [{ cells: [step] }];
  return events.map((event, index) => {
    const audience = (event.audience ?? []).map(printable);
    const answers = clients?.map((client) => [audience.includes(client) ? 'Yes' : 'No']);
    return {
      cells: [
        index === 0 ? step : [],
        messageText(event, message),
        ...(answers ?? [wrapped(audience, 12)]),
      ],
    };
  });
}

const messageText = ({ event, attributes }: SwitchEvent, width: number): readonly string[] => {
  const fields = attributeList(attributes).map((field, index, all) =>
    index === all.length - 1 ? field.trimEnd() : `${field.trimEnd()},`,
  );
  return [
    ...wrapped([printable(event)], width),
    ...wrapped(fields, width - 2).map((line) => `  ${line}`),
  ];
};
