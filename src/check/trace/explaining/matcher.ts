import type { Said } from '../../../model/event.ts';
import type { Heard } from '../../../model/heard.ts';
import type { StoryMatching } from '../../../model/story-matching.ts';

/** Which call of the log is which of the model. */
export type Calls = ReadonlyMap<string, string>;

/** Values that name no call. */
const NO_CALL: ReadonlySet<string> = new Set(['', '0', '-1', '4294967295']);

/** Compares what the model says with what a log has. */
export class Matcher {
  readonly #matching: StoryMatching;
  /** Parties that hear events; other names may be digits that somebody dialed. */
  readonly #heard: ReadonlySet<string>;

  constructor(matching: StoryMatching, heard: readonly Heard[]) {
    this.#matching = matching;
    this.#heard = new Set(heard.map(({ to }) => to));
  }

  /** Which call is which once these two are the same event; nothing where they are not. */
  same(said: Said, logged: Heard, calls: Calls): Calls | undefined {
    if (said.event !== logged.name) return undefined;
    const { attributes } = this.#matching;
    for (const name of attributes) {
      const value = logged.attributes[name];
      const modelled = said.attributes[name];
      if (value === undefined || value === modelled) continue;
      if (!this.#matching.saysNothing(name, value, modelled, this.#heard)) return undefined;
    }
    return this.#sameCalls(said, logged, calls);
  }

  #sameCalls(said: Said, logged: Heard, calls: Calls): Calls | undefined {
    let known = calls;
    for (const name of this.#matching.calls) {
      const call = logged.attributes[name];
      if (call === undefined || NO_CALL.has(call)) continue;
      const modelled = said.attributes[name];
      if (modelled === undefined) return undefined;
      const before = known.get(call);
      if (before === modelled) continue;
      if (before !== undefined || [...known.values()].includes(modelled)) return undefined;
      known = new Map([...known, [call, modelled]]);
    }
    return known;
  }
}
