/** Where a violation is seen: at a state, or at an input that is asked there. */
export interface Sighting {
  readonly state: number;
  /** Its place in the alphabet; -1 where it is the state. */
  readonly input: number;
}

/** All sightings of one violation that the shortest scenarios lead to. */
export interface Seen {
  readonly evidence: string;
  /** How many inputs a scenario has that leads there. */
  readonly length: number;
  readonly sightings: readonly Sighting[];
}

/** The sightings of each violation with the shortest scenarios. */
export class Sightings {
  readonly #seen = new Map<string, Seen & { sightings: Sighting[] }>();

  /** By the id of what is violated. */
  get all(): ReadonlyMap<string, Seen> {
    return this.#seen;
  }

  /** Notes a sighting to which scenarios of this length lead. */
  note(id: string, evidence: string, length: number, sighting: Sighting): void {
    const seen = this.#seen.get(id);
    if (seen === undefined || seen.length > length) {
      this.#seen.set(id, { evidence, length, sightings: [sighting] });
    } else if (seen.length === length) seen.sightings.push(sighting);
  }

  /** Notes what another one has seen. */
  add(others: ReadonlyMap<string, Seen>): void {
    for (const [id, { evidence, length, sightings }] of others) {
      for (const sighting of sightings) this.note(id, evidence, length, sighting);
    }
  }
}
