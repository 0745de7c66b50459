import type { Recipe } from '../model/recipe.ts';
import { happen, isRequest } from './occurrences.ts';
import { submit } from './requests/submit.ts';
import type { Site } from './site.ts';
import type { GenesysState } from './state.ts';
import type { Now } from './telephony/now.ts';
import type { GenesysInput } from './vocabulary/inputs.ts';

/**
 * The Genesys switch: answers one input by changing the draft, and says the events.
 *
 * Total and deterministic. A refused request changes nothing but the flight it
 * was in; an action that is not possible changes nothing and says nothing.
 */
export const recipeOf =
  (site: Site): Recipe<GenesysState, GenesysInput> =>
  (state, input) => {
    const now: Now = { site, state, said: [] };
    if (isRequest(input)) submit(now, input);
    else happen(now, input);
    return now.said;
  };
