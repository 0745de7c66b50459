import type { Said } from '../../model/event.ts';
import type { PlantedFault } from '../../model/fault.ts';
import type { Recipe } from '../../model/recipe.ts';
import type { GenesysState } from '../state.ts';
import { Party } from '../telephony/party.ts';
import { slotOf } from '../vocabulary/conn-id.ts';
import type { GenesysInput } from '../vocabulary/inputs.ts';

/** A planted defect of the Genesys switch. */
export type GenesysFault = PlantedFault<GenesysState, GenesysInput>;

/** Makes a defect of the whole recipe. */
export type Plant = (
  recipe: Recipe<GenesysState, GenesysInput>,
) => Recipe<GenesysState, GenesysInput>;

/** The switch does as it should and says something else; `draft` is where things stand afterwards. */
export const saying =
  (
    rewrite: (said: readonly Said[], input: GenesysInput, draft: GenesysState) => readonly Said[],
  ): Plant =>
  (recipe) =>
  (draft, input) =>
    rewrite(recipe(draft, input), input, draft);

/** Each event is said differently: otherwise, several times, or not at all. */
export const sayingEach = (
  rewrite: (event: Said, said: readonly Said[]) => readonly Said[],
): Plant => saying((said) => said.flatMap((event) => rewrite(event, said)));

/** Events of one name have attributes changed; `undefined` leaves one out. */
export const attributing = (
  isMeant: (event: Said, said: readonly Said[]) => boolean,
  change: (event: Said) => Said['attributes'],
): Plant =>
  sayingEach((event, said) => [isMeant(event, said) ? changed(event, change(event)) : event]);

/** An event with some of its attributes changed. */
export const changed = (event: Said, attributes: Said['attributes']): Said => ({
  ...event,
  attributes: { ...event.attributes, ...attributes },
});

/** The same event once more, as one that answers no request. */
export const again = ({ to, event, attributes }: Said): Said => ({
  to,
  event,
  attributes: { ...attributes },
});

/** The party an event is about; nothing where it is about no call. */
export function partyOf(draft: GenesysState, { to, attributes }: Said): Party | undefined {
  const call = draft.calls[slotOf(attributes['ConnID']) - 1];
  return call?.standing[to] === undefined ? undefined : new Party(call, to);
}

/** The event is told live, not made up for after a link loss. */
export const isLive = ({ attributes }: Said): boolean => attributes['Reliability'] === undefined;

/** The event is a queue's own: of an ACD queue, routing queue or routing point. */
export const isOfQueue = ({ attributes }: Said): boolean =>
  attributes['ThisQueue'] !== undefined && attributes['ThisQueue'] === attributes['ThisDN'];

/** The event answers a request and is not a refusal. */
export const answersRequest = ({ answers, refusal }: Said): boolean =>
  answers !== undefined && refusal === undefined;
