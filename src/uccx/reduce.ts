import { Immer } from 'immer';

import type { Said } from '../model/event.ts';
import type { Recipe, Turn } from '../model/switch.ts';
import { happen, isRequest } from './occurrences.ts';
import { submit } from './requests/submit.ts';
import type { Site } from './site.ts';
import type { UCCXState } from './state.ts';
import type { UCCXInput } from './vocabulary/inputs.ts';

/** Our own, so that the immer of whoever uses this as a library is left alone. */
const immer = new Immer({ autoFreeze: false, useStrictIteration: false });

/**
 * The contact centre: answers one input by changing the draft, and says the messages.
 *
 * Total and deterministic. A refused request changes nothing but the flight it
 * was in; an action that is not possible changes nothing and says nothing.
 */
export const recipeOf =
  (site: Site): Recipe<UCCXState, UCCXInput> =>
  (state, input) => {
    const now = { site, state, said: [] as Said[] };
    if (isRequest(input)) submit(now, input);
    else happen(now, input);
    return now.said;
  };

/** The recipe on an immutable state. */
export function reduceWith(recipe: Recipe<UCCXState, UCCXInput>) {
  return (state: UCCXState, input: UCCXInput): Turn<UCCXState> => {
    let said: readonly Said[] = [];
    const after = immer.produce(state, (draft) => {
      said = recipe(draft, input);
    });
    return { state: after, said };
  };
}
