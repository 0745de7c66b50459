import type { Said } from '../../../model/event.ts';
import type { Input } from '../../../model/input.ts';
import type { Listener } from '../../listener.ts';
import type { Claimed, Claims } from './claims.ts';
import { type Hearing, hearing } from '../hearing.ts';
import type { Field } from '../trees/layout.ts';
import type { Leaf } from './leaf.ts';
import type { Course, Ledger } from './ledger.ts';
import type { Packed } from './packed.ts';
import { Numbered, Once } from './once.ts';
import { EVERY, experiences } from '../remembering.ts';
import { renamed } from '../trees/renaming.ts';
import type { Question } from '../trees/sharing.ts';

/** The mark of a leaf that writes something into the state. */
export const CHANGES = 1;

/** The mark of a leaf that has evidence, or claims to examine. */
export const CLAIMS = 2;

/** How much memory a leaf takes, measured: from 750 bytes on the small exchange to 930 on the others. */
const LEAF_BYTES = 900;

/** What a recipe did in a step under way. */
interface Done<I extends Input> {
  readonly asked: I;
  /** Its place in the alphabet. */
  readonly input: number;
  readonly said: readonly Said[];
  /** The party states that were entered. */
  readonly entered: readonly string[];
}

/** What leaves are made with. */
interface Making<S, I extends Input> {
  readonly packed: Packed<S, I>;
  readonly requests: ReadonlySet<string>;
  readonly claims: Claims<S, I>;
  readonly ledger: Ledger;
  readonly listeners: readonly Listener[];
}

/** All that any input ever does, each thing once: answer 0 is that it is not possible. */
export class Leaves<S, I extends Input> {
  readonly all: (Leaf | undefined)[] = [undefined];
  /** By leaf: `CHANGES`, `CLAIMS`, both or neither. */
  marks: Uint8Array = new Uint8Array(1 << 8);
  readonly #numbers = new Map<string, number>();
  readonly #said = new Numbered();
  readonly #once = new Once();
  readonly #making: Making<S, I>;

  constructor(making: Making<S, I>) {
    this.#making = making;
  }

  get bytes(): number {
    return this.all.length * LEAF_BYTES;
  }

  /** The number of the leaf for what a recipe did. */
  number(done: Done<I>): number {
    const { packed, requests, claims } = this.#making;
    const { recorder, exchange, views } = packed;
    recorder.silent = true;
    const flight = exchange.inFlight(views.before);
    const landed = exchange.inFlight(views.draft);
    recorder.silent = false;
    const { asked, input, said, entered } = done;
    const matters =
      claims.lookAtSteps || requests.has(asked.type) || asked['reference'] !== undefined;
    let key = [
      matters ? input : asked.type,
      this.#writing(),
      this.#saying(said, flight),
      entered.join(),
    ].join('|');
    const hear = (): Hearing => hearing(exchange, { input: asked, said, flight, landed });
    if (!claims.lookAtSteps) return this.#numbers.get(key) ?? this.#enter(key, done, hear(), []);
    const heard = hear();
    const claimed = claims.inStep(asked, heard);
    for (const { claim, evidence } of claimed) key += ` ${claim}:${evidence ?? ''}`;
    return this.#numbers.get(key) ?? this.#enter(key, done, heard, claimed);
  }

  /** What a recipe did, as a text that is the same for all questions of a family that come to the same. */
  alike({ said }: Done<I>, { image, renaming }: Question): string {
    const { recorder, forest } = this.#making.packed;
    const writes = recorder.writes.map((field) => {
      const at = forest.images.imageOf(image, field);
      return [at, forest.images.recoded(image + at, recorder.written(field))];
    });
    const sorted = writes.toSorted(([one = 0], [other = 0]) => one - other);
    return JSON.stringify([sorted, renamed(renaming, said)]);
  }

  /** What is written in the step under way. */
  #writing(): string {
    const { recorder } = this.#making.packed;
    const writes = recorder.writes.toSorted(byIndex);
    return writes.map((field) => ` ${field.index}=${recorder.written(field)}`).join('');
  }

  /** What is said, by number. */
  #saying(said: readonly Said[], flight: readonly (string | undefined)[]): string {
    return said.map((one) => ` ${this.#said.of(saying(one, flight))}`).join('');
  }

  /** Marks what has to be looked at whenever a leaf is come to. */
  #mark(number: number, { writes, evidence, exams }: Leaf): void {
    if (number >= this.marks.length) {
      const more = new Uint8Array(this.marks.length * 2);
      more.set(this.marks);
      this.marks = more;
    }
    this.marks[number] =
      (writes.length > 0 ? CHANGES : 0) | (evidence.length + exams.length > 0 ? CLAIMS : 0);
  }

  #enter(
    key: string,
    { asked, input }: Done<I>,
    told: Hearing,
    claimed: readonly Claimed[],
  ): number {
    const { packed } = this.#making;
    const { recorder, forest } = packed;
    // Leaves are many, and say few different things.
    const heard = {
      ...told,
      events: this.#once.of(told.events.map((event) => this.#once.of(event))),
      heard: this.#once.of(told.heard.map((one) => this.#once.of(one))),
    };
    const writes = recorder.writes.toSorted(byIndex);
    const evidence = claimed.flatMap(({ claim, evidence: found }) =>
      found === undefined ? [] : [[claim, found] as const],
    );
    const exams = claimed.flatMap(({ claim, evidence: found }) =>
      found === undefined ? [claim] : [],
    );
    const leaf: Leaf = {
      input,
      type: asked.type,
      hearing: heard,
      writes,
      written: writes.map((field) => recorder.written(field)),
      ...this.#heard(heard),
      evidence: evidence.length > 0 ? evidence : NONE,
      exams: exams.length > 0 ? exams : NONE,
      examRoot: exams.length > 0 ? forest.plant() : 0,
    };
    const number = this.all.push(leaf) - 1;
    this.#mark(number, leaf);
    this.#numbers.set(key, number);
    return number;
  }

  /** The memories that hear something of a step. */
  #heard(heard: Hearing): Pick<Leaf, 'touched' | 'courses' | 'everyone'> {
    const { ledger, listeners } = this.#making;
    const touched: number[] = [];
    const everyone: (readonly [number, Course])[] = [];
    const courses: Course[] = [];
    for (const [listener, present] of listeners.entries()) {
      for (const [key, experience] of experiences(present, heard)) {
        const course = ledger.course(listener, experience);
        if (key === EVERY) everyone.push([listener, course]);
        else if (!(experience.anew && experience.over && ledger.after(course, key, 0) === 0)) {
          // A request that is asked and refused at once leaves no memory of its ReferenceID.
          touched.push(ledger.slot(listener, key));
          courses.push(course);
        }
      }
    }
    return {
      touched: touched.slice(),
      courses: courses.slice(),
      everyone: everyone.length > 0 ? everyone : NONE,
    };
  }
}

/** Leaves are many, and most have nothing of many things. */
const NONE: readonly never[] = [];

const byIndex = (one: Field, other: Field): number => one.index - other.index;

/** One thing said, as a text that tells it from anything else that might be. */
function saying(
  { to, event, attributes, audience, answers, refusal }: Said,
  flight: readonly (string | undefined)[],
): string {
  let text = `${to} ${event} ${answers ?? ''}${refusal === true ? '!' : ''} ${audience?.join() ?? ''}`;
  for (const name in attributes) text += ` ${name}=${attributes[name]}`;
  return answers !== undefined && answers > 0 && flight[answers - 1] === undefined
    ? `${text}?`
    : text;
}
