import type { Heard } from '../../model/heard.ts';

/** The calls of a log by number, in the order in which they come into it, as a model numbers its own. */
export class CallNumbers {
  readonly #numbers = new Map<string, number>();

  constructor(heard: readonly Heard[]) {
    for (const { kind, attributes } of heard) {
      const connID = attributes['ConnID'];
      if (kind === 'event' && connID !== undefined && !this.#numbers.has(connID)) {
        this.#numbers.set(connID, this.#numbers.size + 1);
      }
    }
  }

  /** How many there are. */
  get count(): number {
    return this.#numbers.size;
  }

  /** Whether the model's ConnID, `2` or `2@metainformation`, and that of the log name the same call. */
  isSame(modelled: string | undefined, logged: string | undefined): boolean {
    if (modelled === undefined || logged === undefined) return modelled === logged;
    return Number.parseInt(modelled, 10) === this.#numbers.get(logged);
  }
}
