import type { Said } from '../../model/event.ts';
import type { Input } from '../../model/input.ts';
import type { Listener } from '../listener.ts';
import type { Claimed, Claims } from './claims.ts';
import { type Hearing, hearing } from './hearing.ts';
import type { Field } from './layout.ts';
import type { Leaf } from './leaf.ts';
import type { Course, Ledger } from './ledger.ts';
import type { Packed } from './packed.ts';
import { EVERY, experiences } from './remembering.ts';

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
  readonly #numbers = new Map<string, number>();
  readonly #making: Making<S, I>;

  constructor(making: Making<S, I>) {
    this.#making = making;
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
    let key = `${matters ? input : asked.type}${this.#writing()}${saying(said, flight)} ${entered.join()}`;
    const hear = (): Hearing => hearing(exchange, { input: asked, said, flight, landed });
    if (!claims.lookAtSteps) return this.#numbers.get(key) ?? this.#enter(key, done, hear(), []);
    const heard = hear();
    const claimed = claims.inStep(asked, heard);
    for (const { claim, evidence } of claimed) key += ` ${claim}:${evidence ?? ''}`;
    return this.#numbers.get(key) ?? this.#enter(key, done, heard, claimed);
  }

  /** What is written in the step under way. */
  #writing(): string {
    const { recorder } = this.#making.packed;
    let text = '';
    for (const field of recorder.writes.toSorted(byIndex)) {
      text += ` ${field.index}=${recorder.written(field)}`;
    }
    return text;
  }

  #enter(
    key: string,
    { asked, input }: Done<I>,
    heard: Hearing,
    claimed: readonly Claimed[],
  ): number {
    const { packed } = this.#making;
    const { recorder, forest } = packed;
    const writes = recorder.writes
      .toSorted(byIndex)
      .map((field) => [field, recorder.written(field)] as const);
    const leaf: Leaf = {
      input,
      type: asked.type,
      hearing: heard,
      ...masks(writes, packed.words),
      changes: writes.length > 0,
      writes,
      ...this.#heard(heard),
      evidence: claimed.flatMap(({ claim, evidence }) =>
        evidence === undefined ? [] : [[claim, evidence] as const],
      ),
      exams: claimed.flatMap(({ claim, evidence }) =>
        evidence === undefined ? [[claim, forest.plant()] as const] : [],
      ),
      hits: 0,
      flights: [],
    };
    const number = this.all.push(leaf) - 1;
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
        else if (!(
          experience.anew &&
          experience.over &&
          (course.next[0] ?? ledger.learn(course, key, 0)) === 0
        )) {
          // A request that is asked and refused at once leaves no memory of its ReferenceID.
          touched.push(ledger.slot(listener, key));
          courses.push(course);
        }
      }
    }
    return { touched, everyone, courses };
  }
}

const byIndex = (one: Field, other: Field): number => one.index - other.index;

/** What is said, as a text that tells it from anything else that might be. */
function saying(said: readonly Said[], flight: readonly (string | undefined)[]): string {
  let text = '';
  for (const { to, event, attributes, audience, answers, refusal } of said) {
    text += `|${to} ${event} ${answers ?? ''}${refusal === true ? '!' : ''} ${audience?.join() ?? ''}`;
    for (const name in attributes) text += ` ${name}=${attributes[name]}`;
    if (answers !== undefined && answers > 0 && flight[answers - 1] === undefined) text += '?';
  }
  return text;
}

/** The bits of a state that are kept, and those that are set. */
function masks(writes: Leaf['writes'], words: number): Pick<Leaf, 'and' | 'or'> {
  const and = new Int32Array(words).fill(-1);
  const or = new Int32Array(words);
  for (const [{ word, bits, shift }, code] of writes) {
    and[word] = (and[word] ?? 0) & ~(((1 << bits) - 1) << shift);
    or[word] = (or[word] ?? 0) | (code << shift);
  }
  return { and, or };
}
