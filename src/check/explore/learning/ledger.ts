import { canonicalJson } from '../../../formats/canonical-json.ts';
import type { Listener } from '../../listener.ts';
import { bitsFor } from '../trees/layout.ts';
import { type Log, type Reader, ownLog } from '../together/log.ts';
import { type Experience, type Note, remember } from '../remembering.ts';

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
  /** Where its part of `Ledger.next` begins. */
  first: number;
}

/** From here on a number leads to a `Special`. */
export const SPECIAL = 1 << 30;

/** A change of memory with evidence against an invariant, or with something lost. */
export interface Special {
  readonly after: number;
  readonly lost: number;
  readonly evidence: readonly (readonly [claim: number, evidence: string])[];
}

/** What a ledger is kept for. */
interface Keeping {
  readonly listeners: readonly Listener[];
  /** How many words the state takes before the memories. */
  readonly from: number;
  /** Told of everything that was put to the test. */
  readonly exercise: (claim: number) => void;
  readonly log?: ((reader: Reader) => Log) | undefined;
  /** The keys under which a listener can remember the same of other things that are alike. */
  readonly kin?: ((listener: number, key: string) => Iterable<string>) | undefined;
}

/** All that invariants ever remember, each thing once and by number. */
export class Ledger {
  readonly slots: Slot[] = [];
  readonly specials: Special[] = [];
  /** By course and number of the memory before: the number after, -1 where that is not known, `SPECIAL` and more where there is more to say. */
  next: Int32Array = new Int32Array(1 << 10).fill(-1);
  #used = 0;
  readonly #keeping: Keeping;
  readonly #log: Log;
  readonly #memories: object[][];
  /** Of each listener, how many memories a slot has room for. */
  readonly #room: number[];
  readonly #numbers: Map<string, number>[];
  readonly #courses: Map<string, Course>[];
  readonly #slotOf: Map<string, number>[];
  /** How many words state and memories have together. */
  width: number;
  /** How often the slots were packed. */
  packing = 0;
  /** The packing is not wide enough any more. */
  outgrown = false;

  constructor(keeping: Keeping) {
    const { listeners, from, log = ownLog } = keeping;
    this.#keeping = keeping;
    this.#log = log((entry) => this.#read(entry));
    this.width = from;
    this.#memories = listeners.map(() => []);
    this.#room = listeners.map(() => 2);
    this.#numbers = listeners.map(() => new Map<string, number>());
    this.#courses = listeners.map(() => new Map<string, Course>());
    this.#slotOf = listeners.map(() => new Map<string, number>());
  }

  get bytes(): number {
    return this.next.byteLength;
  }

  /** Reads an entry of the log: a key that gets a slot, or a memory that gets a number. */
  #read(entry: string): void {
    const listener = Number.parseInt(entry, 10);
    const at = entry.indexOf(' ');
    const text = entry.slice(at + 2);
    if (entry[at + 1] === 'k') {
      if (this.#slotOf[listener]?.has(text) !== false) return;
      this.#slotOf[listener].set(text, this.slots.length);
      this.slots.push({ listener, key: text, word: 0, shift: 0, mask: 0 });
      this.outgrown = true;
      return;
    }
    if (this.#numbers[listener]?.has(text) !== false) return;
    const memory: unknown = JSON.parse(text);
    if (typeof memory !== 'object' || memory === null) return;
    const number = this.#memories[listener]?.push(memory) ?? 0;
    this.#numbers[listener].set(text, number);
    if (number >= (this.#room[listener] ?? 0)) this.outgrown = true;
  }

  /** The slot of a key; a new one outgrows the packing. */
  slot(listener: number, key: string): number {
    const slots = this.#slotOf[listener];
    if (slots?.has(key) === false) {
      const kin = this.#keeping.kin?.(listener, key) ?? [];
      for (const one of new Set([key, ...kin])) this.#log.enter(`${listener} k${one}`);
    }
    return slots?.get(key) ?? 0;
  }

  /** The course of an experience. */
  course(listener: number, experience: Experience): Course {
    const json = canonicalJson(experience);
    const courses = this.#courses[listener];
    const known = courses?.get(json);
    if (known !== undefined) return known;
    const course = { listener, experience, first: 0 };
    this.#place(course);
    courses?.set(json, course);
    return course;
  }

  /** Makes room for what a course makes of every memory. */
  #place(course: Course): void {
    course.first = this.#used;
    this.#used += this.#room[course.listener] ?? 0;
    if (this.#used <= this.next.length) return;
    const larger = new Int32Array(this.#used * 2).fill(-1);
    larger.set(this.next);
    this.next = larger;
  }

  /** What is remembered under a number. */
  memory(listener: number, number: number): object | undefined {
    const memories = this.#memories[listener] ?? [];
    if (number > memories.length) this.#log.read();
    return memories[number - 1];
  }

  /** The number of what is remembered; a number that has no room outgrows the packing. */
  number(listener: number, memory: object | undefined): number {
    if (memory === undefined) return 0;
    const json = canonicalJson(memory);
    const numbers = this.#numbers[listener];
    if (numbers?.has(json) === false) this.#log.enter(`${listener} m${json}`);
    return numbers?.get(json) ?? 0;
  }

  /** What a course makes of a memory. */
  after(course: Course, key: string, before: number): number {
    const known = this.next[course.first + before] ?? -1;
    return known < 0 ? this.learn(course, key, before) : known;
  }

  /** Learns what a course makes of a memory. */
  learn(course: Course, key: string, before: number): number {
    const { listener, experience } = course;
    const present = this.#keeping.listeners[listener];
    if (present === undefined) return 0;
    const evidence: (readonly [number, string])[] = [];
    const note: Note = (claim, finding) => {
      if (finding === undefined || finding === 'undecided') return;
      this.#keeping.exercise(claim);
      if (typeof finding === 'object') evidence.push([claim, finding.evidence]);
    };
    const known = this.memory(listener, before);
    const { memory, lost } = remember(present, key, known, experience, note);
    const number = this.number(listener, memory);
    const special = lost || evidence.length > 0;
    const learned = special
      ? SPECIAL +
        this.specials.push({ after: lost ? 0 : number, lost: lost ? number : 0, evidence }) -
        1
      : number;
    if (before < (this.#room[listener] ?? 0)) this.next[course.first + before] = learned;
    return learned;
  }

  /** Whether the packing has become too narrow, for whoever explores. */
  isOutgrown(): boolean {
    this.#log.read();
    return this.outgrown;
  }

  /** How memories are packed anew: to be asked for before `widen`, and used after it. */
  repacking(): (from: Int32Array, into: Int32Array) => void {
    const before = this.slots.map((slot) => ({ ...slot }));
    return (from, into) => {
      into.fill(0);
      into.set(from.subarray(0, this.#keeping.from));
      for (const [at, { word, shift, mask }] of before.entries()) {
        const slot = this.slots[at];
        const number = ((from[word] ?? 0) >>> shift) & mask;
        if (slot !== undefined) into[slot.word] = (into[slot.word] ?? 0) | (number << slot.shift);
      }
    };
  }

  /** Packs the slots anew, with room to spare. */
  widen(): void {
    this.outgrown = false;
    this.packing += 1;
    const taken: number[] = [];
    for (const slot of this.slots) {
      const bits = bitsFor((this.#memories[slot.listener]?.length ?? 0) + 1);
      let word = taken.findIndex((used) => used + bits <= 32);
      if (word < 0) word = taken.push(0) - 1;
      slot.word = this.#keeping.from + word;
      slot.shift = taken[word] ?? 0;
      slot.mask = (1 << bits) - 1;
      taken[word] = slot.shift + bits;
    }
    this.width = this.#keeping.from + taken.length;
    this.#makeRoom();
  }

  /** Places all courses anew, with room for every memory that a slot can hold. */
  #makeRoom(): void {
    const before = this.next;
    const rooms = this.#room.slice();
    for (const [listener, memories] of this.#memories.entries()) {
      this.#room[listener] = 1 << bitsFor(memories.length + 1);
    }
    this.#used = 0;
    this.next = new Int32Array(before.length).fill(-1);
    for (const course of this.#courses.flatMap((courses) => [...courses.values()])) {
      const { first } = course;
      this.#place(course);
      this.next.set(before.subarray(first, first + (rooms[course.listener] ?? 0)), course.first);
    }
  }
}
