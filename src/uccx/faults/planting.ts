import type { Said } from '../../model/event.ts';
import type { PlantedFault } from '../../model/fault.ts';
import type { Recipe } from '../../model/recipe.ts';
import type { Call, InFlight, UCCXState } from '../state.ts';
import type { MessageName } from '../vocabulary/messages.ts';
import type { UCCXInput } from '../vocabulary/inputs.ts';

/** A planted defect of the Unified CCX contact centre. */
export type UCCXFault = PlantedFault<UCCXState, UCCXInput>;

/** Makes a defect of the whole recipe. */
export type Plant = (recipe: Recipe<UCCXState, UCCXInput>) => Recipe<UCCXState, UCCXInput>;

/** The server does as it should and says something else; `draft` is where things stand afterwards. */
export const saying =
  (
    rewrite: (said: readonly Said[], input: UCCXInput, draft: UCCXState) => readonly Said[],
  ): Plant =>
  (recipe) =>
  (draft, input) =>
    rewrite(recipe(draft, input), input, draft);

/** Each message is said differently: otherwise, several times, or not at all. */
export const sayingEach = (
  rewrite: (message: Said, said: readonly Said[]) => readonly Said[],
): Plant => saying((said) => said.flatMap((message) => rewrite(message, said)));

/** Some messages are not said. */
export const unsaid = (isMeant: (message: Said, said: readonly Said[]) => boolean): Plant =>
  sayingEach((message, said) => (isMeant(message, said) ? [] : [message]));

/** Some messages are said twice. */
export const saidTwice = (isMeant: (message: Said) => boolean): Plant =>
  sayingEach((message) => (isMeant(message) ? [message, again(message)] : [message]));

/** Some messages have fields changed; `undefined` leaves one out. */
export const altering = (
  isMeant: (message: Said, said: readonly Said[]) => boolean,
  change: (message: Said) => Said['attributes'],
): Plant =>
  sayingEach((message, said) => [
    isMeant(message, said) ? changed(message, change(message)) : message,
  ]);

/** A message with some of its fields changed. */
export const changed = (message: Said, attributes: Said['attributes']): Said => ({
  ...message,
  attributes: { ...message.attributes, ...attributes },
});

/** The same message once more, as one that answers no request. */
export const again = ({ to, event, attributes, audience = [] }: Said): Said => ({
  to,
  event,
  attributes: { ...attributes },
  audience,
});

/** Another message about the same connection. */
export const instead = (
  message: Said,
  event: MessageName,
  attributes: Said['attributes'] = {},
): Said => ({
  ...changed(again(message), attributes),
  event,
});

/** The message is of this name. */
export const is =
  (name: MessageName) =>
  ({ event }: Said): boolean =>
    event === name;

/** Something of this name is among what is said. */
export const has = (said: readonly Said[], name: MessageName): boolean =>
  said.some(({ event }) => event === name);

/** Messages of one name are said after all the others. */
export const saidLast = (name: MessageName, isMeant: (said: readonly Said[]) => boolean): Plant =>
  saying((said) =>
    isMeant(said)
      ? [...said.filter(({ event }) => event !== name), ...said.filter(is(name))]
      : said,
  );

/** The call that an action or failure is about. */
export const callOf = (draft: UCCXState, input: UCCXInput): Call | undefined =>
  'connID' in input ? draft.calls[input.connID - 1] : undefined;

/** The requests in flight, as they stand. */
export const flightOf = (draft: UCCXState): (InFlight | null)[] =>
  draft.inFlight.map((request) => (request === null ? null : { ...request }));
