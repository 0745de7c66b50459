import type { PrintedMessage, Reading, Row } from '../../model/document.ts';
import type { UCCXInput } from '../vocabulary/inputs.ts';
import type { MessageName } from '../vocabulary/messages.ts';
import { FIELD_ALIASES, MESSAGE_ALIASES, VALUE_ALIASES } from './aliases.ts';
import { CALLER_IS_NO_AGENT } from './variants.ts';

/** A message as the guide names it. */
type PrintedName = MessageName | keyof typeof MESSAGE_ALIASES;

/** Its fields in the order of the print, names and values as printed. */
type PrintedFields = Readonly<Record<string, string>>;

/** One message of the guide; `marks` says what else is known of it. */
export const said = (
  name: PrintedName,
  fields: PrintedFields,
  marks: Partial<Pick<PrintedMessage, 'to' | 'audience' | 'notIn'>> = {},
): PrintedMessage => {
  const event = isAlias(name) ? MESSAGE_ALIASES[name] : name;
  return {
    event,
    ...(event === name ? {} : { print: name }),
    to: aboutOf(fields),
    attributes: Object.fromEntries(
      Object.entries(fields).map(([field, value]) => [fieldName(event, field), read(value)]),
    ),
    audience: {},
    ...marks,
  };
};

const isAlias = (name: PrintedName): name is keyof typeof MESSAGE_ALIASES =>
  Object.hasOwn(MESSAGE_ALIASES, name);

/** Whom a message is about: the device of its connection, or its agent. */
const aboutOf = ({ ConnectionDeviceID, PrimaryDeviceID, AgentExtension }: PrintedFields): string =>
  ConnectionDeviceID ?? PrimaryDeviceID ?? AgentExtension ?? '';

/** END_CALL_EVENT has its CallID under the name of ConnectionCallID in all flows. */
const fieldName = (event: MessageName, field: string): string =>
  event === 'END_CALL_EVENT' && field === 'ConnectionCallID'
    ? field
    : (FIELD_ALIASES[field] ?? field);

const read = (print: string): Reading => ({
  print,
  values: [VALUE_ALIASES[print] ?? print],
  absent: false,
});

/** What the columns print for one message: Yes or No for each client in their order. */
export type Columns = (...printed: readonly string[]) => Pick<PrintedMessage, 'audience'>;

/** The columns of a table: its clients, the last of them the caller's own, who receives nothing if not an agent. */
export const columns =
  (...clients: readonly string[]): Columns =>
  (...printed) => ({
    audience: Object.fromEntries(
      clients.map((client, index) => {
        const reading = read(printed[index] ?? '');
        const isCaller = index === clients.length - 1;
        return [
          client,
          isCaller ? { ...reading, variants: { [CALLER_IS_NO_AGENT]: read('No') } } : reading,
        ];
      }),
    ),
  });

/** One step of a flow: what happens and the messages that are listed for it. */
export const step = (
  plays: readonly UCCXInput[],
  messages: readonly PrintedMessage[],
  before: readonly UCCXInput[] = [],
): Row<UCCXInput> => ({ before, plays, boxes: {}, messages });
