/** How finely promises are told apart. */
const FINENESS = 10;

/** Things to be looked at, the most promising first; of equally promising ones the latest. */
export class BestFirst<T> {
  readonly #stacks: T[][] = [];

  /** `promise`: what is negative counts as none. */
  push(thing: T, promise: number): void {
    const level = Math.max(0, Math.round(promise * FINENESS));
    while (this.#stacks.length <= level) this.#stacks.push([]);
    this.#stacks[level]?.push(thing);
  }

  pop(): T | undefined {
    for (let top = this.#stacks.at(-1); top !== undefined; top = this.#stacks.at(-1)) {
      const thing = top.pop();
      if (thing !== undefined) return thing;
      this.#stacks.pop();
    }
    return undefined;
  }
}
