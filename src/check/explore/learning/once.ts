/** Things that are kept once each, however often they are made. */
export class Once {
  readonly #things = new Map<string, unknown>();

  /** The first thing that looked like this one. */
  of<T>(thing: T): T;
  of(thing: unknown): unknown {
    const text = JSON.stringify(thing);
    const known = this.#things.get(text);
    if (known !== undefined) return known;
    this.#things.set(text, thing);
    return thing;
  }
}

/** Texts by number, from 0 on. */
export class Numbered {
  readonly #numbers = new Map<string, number>();

  of(text: string): number {
    const number = this.#numbers.get(text) ?? this.#numbers.size;
    this.#numbers.set(text, number);
    return number;
  }
}
