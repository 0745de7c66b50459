import { canonicalJson } from '../../formats/canonical-json.ts';
import type { Listener } from '../listener.ts';
import { bitsFor } from './layout.ts';
import { type Experience, type Note, remember } from './remembering.ts';

/** A memory of one key, packed: the number of what is remembered, 0 for nothing. */
export interface Slot {
  readonly listener: number;
  readonly key: string;
  word: number;
  shift: number;
  mask: number;
}

/** What one experience makes of each memory that one listener can have. */
export interface Course {
  readonly listener: number;
  readonly experience: Experience;
  /** By the number of the memory before: the number after, -1 where that is not known, `SPECIAL` and more where there is more to say. */
  next: Int32Array;
}

/** From here on a number leads to a `Special`. */
export const SPECIAL = 1 << 30;

/** A change of memory with evidence against an invariant, or with something lost. */
export interface Special {
  readonly after: number;
  readonly lost: number;
  readonly evidence: readonly (readonly [claim: number, evidence: string])[];
}

/** All that invariants ever remember, each thing once and by number. */
export class Ledger {
  readonly slots: Slot[] = [];
  readonly specials: Special[] = [];
  /** Told of everything that was put to the test. */
  readonly #exercise: (claim: number) => void;
  readonly #listeners: readonly Listener[];
  readonly #from: number;
  readonly #memories: object[][];
  readonly #numbers: Map<string, number>[];
  readonly #courses: Map<string, Course>[];
  readonly #slotOf: Map<string, number>[];
  /** How many words state and memories have together. */
  width: number;
  /** The packing is not wide enough any more. */
  outgrown = false;

  constructor(listeners: readonly Listener[], from: number, exercise: (claim: number) => void) {
    this.#listeners = listeners;
    this.#from = from;
    this.#exercise = exercise;
    this.width = from;
    this.#memories = listeners.map(() => []);
    this.#numbers = listeners.map(() => new Map<string, number>());
    this.#courses = listeners.map(() => new Map<string, Course>());
    this.#slotOf = listeners.map(() => new Map<string, number>());
  }

  /** The slot of a key; a new one outgrows the packing. */
  slot(listener: number, key: string): number {
    const known = this.#slotOf[listener]?.get(key);
    if (known !== undefined) return known;
    this.#slotOf[listener]?.set(key, this.slots.length);
    this.outgrown = true;
    return this.slots.push({ listener, key, word: 0, shift: 0, mask: 0 }) - 1;
  }

  /** The course of an experience. */
  course(listener: number, experience: Experience): Course {
    const json = canonicalJson(experience);
    const courses = this.#courses[listener];
    const known = courses?.get(json);
    if (known !== undefined) return known;
    const course = { listener, experience, next: new Int32Array(0) };
    courses?.set(json, course);
    return course;
  }

  /** What is remembered under a number. */
  memory(listener: number, number: number): object | undefined {
    return this.#memories[listener]?.[number - 1];
  }

  /** The number of what is remembered; a number that has no room outgrows the packing. */
  number(listener: number, memory: object | undefined): number {
    if (memory === undefined) return 0;
    const json = canonicalJson(memory);
    const numbers = this.#numbers[listener];
    const known = numbers?.get(json);
    if (known !== undefined) return known;
    const number = this.#memories[listener]?.push(memory) ?? 0;
    numbers?.set(json, number);
    if (this.slots.some((slot) => slot.listener === listener && number > slot.mask)) {
      this.outgrown = true;
    }
    return number;
  }

  /** Learns what a course makes of a memory. */
  learn(course: Course, key: string, before: number): number {
    const { listener, experience } = course;
    const present = this.#listeners[listener];
    if (present === undefined) return 0;
    const evidence: (readonly [number, string])[] = [];
    const note: Note = (claim, finding) => {
      if (finding === undefined || finding === 'undecided') return;
      this.#exercise(claim);
      if (typeof finding === 'object') evidence.push([claim, finding.evidence]);
    };
    const { memory, lost } = remember(
      present,
      key,
      this.memory(listener, before),
      experience,
      note,
    );
    const number = this.number(listener, memory);
    const special = lost || evidence.length > 0;
    const learned = special
      ? SPECIAL +
        this.specials.push({ after: lost ? 0 : number, lost: lost ? number : 0, evidence }) -
        1
      : number;
    if (before >= course.next.length) {
      const next = new Int32Array(Math.max(8, before + 1, course.next.length * 2)).fill(-1);
      next.set(course.next);
      course.next = next;
    }
    course.next[before] = learned;
    return learned;
  }

  /** Packs the slots anew, with room to spare. */
  widen(): void {
    this.outgrown = false;
    const taken: number[] = [];
    for (const slot of this.slots) {
      const bits = bitsFor((this.#memories[slot.listener]?.length ?? 0) + 1);
      let word = taken.findIndex((used) => used + bits <= 32);
      if (word < 0) word = taken.push(0) - 1;
      slot.word = this.#from + word;
      slot.shift = taken[word] ?? 0;
      slot.mask = (1 << bits) - 1;
      taken[word] = slot.shift + bits;
    }
    this.width = this.#from + taken.length;
  }
}
