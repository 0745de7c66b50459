import Table from 'cli-table3';

import type { SwitchEvent } from '../../model/event.ts';
import type { Trace } from '../../model/scenario.ts';
import { attributeList } from './attribute-list.ts';
import { type Rung, ladder } from './ladder.ts';
import type { PlayedScenario } from './scenario-json.ts';

/** How wide a message is written. */
const WIDTH = 64;

/** A trace as the guide lists it: step, message with its fields, and for each client whether it receives it. */
export function messageTable({ trace, scenario }: PlayedScenario): string {
  const clients = clientsOf(trace, scenario.parties);
  const table = new Table({
    head: ['Step', 'Message', ...clients],
    style: { head: [], border: [] },
  });
  for (const rung of ladder(trace).rungs) table.push(...rows(rung, clients));
  return table.toString();
}

/** Whether each thing said names its clients. */
export const namesClients = ({ steps }: Trace): boolean =>
  steps.some(({ events }) => events.some(({ audience }) => audience !== undefined));

/** The clients of a trace: the columns of the document, then whoever else receives something. */
const clientsOf = ({ steps }: Trace, columns: readonly string[]): readonly string[] => [
  ...new Set([
    ...columns,
    ...steps.flatMap(({ events }) => events.flatMap(({ audience }) => audience ?? [])),
  ]),
];

/** A step as rows: one for each message, the first with what happens. */
function rows({ number, told, events }: Rung, clients: readonly string[]): string[][] {
  const step = wrapped(`${number}. ${told}`.split(' '), 24).join('\n');
  if (events.length === 0) return [[step, '', ...clients.map(() => '')]];
  return events.map((event, index) => [
    index === 0 ? step : '',
    message(event),
    ...clients.map((client) => (event.audience?.includes(client) === true ? 'Yes' : 'No')),
  ]);
}

const message = ({ event, attributes }: SwitchEvent): string => {
  const fields = attributeList(attributes).map((field, index, all) =>
    index === all.length - 1 ? field.trimEnd() : `${field.trimEnd()},`,
  );
  return [event, ...wrapped(fields, WIDTH - 2).map((line) => `  ${line}`)].join('\n');
};

/** Words in lines of at most this many signs. */
function wrapped(words: readonly string[], width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= width) {
      lines[lines.length - 1] = `${line} ${word}`;
    } else lines.push(word);
  }
  return lines;
}
