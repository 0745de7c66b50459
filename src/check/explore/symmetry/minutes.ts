import type { Listener } from '../../listener.ts';
import type { Ledger } from '../learning/ledger.ts';
import { type Fact, factsOf } from './facts.ts';
import { renamed } from './renamed.ts';
import type { Renaming, Things } from './things.ts';

/** What is remembered under one number, and under which numbers the same is of other things. */
interface Minute {
  readonly facts: readonly Fact[];
  readonly about: readonly number[];
  readonly renamed: Map<number, number>;
}

/** All that is remembered, as far as it is about things. */
export class Minutes {
  readonly #ledger: Ledger;
  readonly #listeners: readonly Listener[];
  readonly #things: Things;
  readonly #minutes: Minute[][];

  constructor(ledger: Ledger, listeners: readonly Listener[], things: Things) {
    this.#ledger = ledger;
    this.#listeners = listeners;
    this.#things = things;
    this.#minutes = listeners.map(() => []);
  }

  /** What is remembered under a number, as facts. */
  facts(listener: number, number: number): readonly Fact[] {
    return this.#minute(listener, number).facts;
  }

  /** The number of the same memory of things that have changed places. */
  renamed(listener: number, number: number, renaming: Renaming): number {
    const { about, renamed: known } = this.#minute(listener, number);
    if (about.length === 0) return number;
    let places = 0;
    for (const thing of about) places = places * this.#things.count + (renaming[thing] ?? 0);
    const other = known.get(places);
    if (other !== undefined) return other;
    const present = this.#listeners[listener];
    const memory = this.#ledger.memory(listener, number);
    if (present === undefined || memory === undefined) return number;
    const moved = renamed<unknown>(present.memory.schema, memory, this.#things, renaming);
    if (typeof moved !== 'object' || moved === null) return number;
    const found = this.#ledger.number(listener, moved);
    known.set(places, found);
    return found;
  }

  #minute(listener: number, number: number): Minute {
    const minutes = this.#minutes[listener] ?? [];
    return (minutes[number] ??= this.#learn(listener, number));
  }

  #learn(listener: number, number: number): Minute {
    const schema = this.#listeners[listener]?.memory.schema;
    const memory = this.#ledger.memory(listener, number);
    if (schema === undefined || memory === undefined) {
      return { facts: [], about: [], renamed: new Map() };
    }
    const facts = factsOf(schema, memory, this.#things);
    const about = [...new Set(facts.flatMap((fact) => fact.about))];
    return { facts, about, renamed: new Map() };
  }
}
