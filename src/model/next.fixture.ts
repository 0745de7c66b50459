import type { Said } from './event.ts';
import type { Input } from './input.ts';
import type { Exchange } from './switch.ts';

/** Nothing was said and nothing has changed. */
export const NOTHING: readonly Said[] = [];

/** Plays a story, each step of which has to do something; then hears what comes next. */
export function heardNext<S, I extends Input>(
  exchange: Exchange<S, I>,
  story: readonly I[],
  input: I,
): readonly Said[] {
  let state = exchange.initial;
  for (const one of story) {
    const turn = exchange.reduce(state, one);
    if (turn.state === state) throw new Error(`${JSON.stringify(one)} does nothing`);
    state = turn.state;
  }
  const { said, state: after } = exchange.reduce(state, input);
  return after === state && said.length === 0 ? NOTHING : said;
}
