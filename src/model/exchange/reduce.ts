import { Immer } from 'immer';

import type { Said } from '../event.ts';
import type { Input } from '../input.ts';
import type { Turn } from '../switch.ts';
import type { Recipe } from '../recipe.ts';

/** Our own, so that the immer of whoever uses this as a library is left alone. */
const immer = new Immer({ autoFreeze: false, useStrictIteration: false });

/** The recipe on an immutable state. */
export function reduceWith<S, I extends Input>(recipe: Recipe<S, I>) {
  return (state: S, input: I): Turn<S> => {
    let said: readonly Said[] = [];
    const after = immer.produce(state, (draft: S) => {
      said = recipe(draft, input);
    });
    return { state: after, said };
  };
}
