import type { Family, Question } from './sharing.ts';

/**
 * What the answers of a family's tree are for each of its questions: numbers
 * of things from 0. Answer 0 is 0 for all of them.
 */
export class Answers {
  /** Answers are places here; from there on stands, for each question of the family, what it is, or -1. */
  #list: Int32Array = new Int32Array(1 << 10).fill(-1);
  #used = 1;
  readonly #ofThing = new Map<Question, Map<number, number>>();
  readonly #ofKey = new Map<Family, Map<string, number>>();

  get bytes(): number {
    return this.#list.byteLength;
  }

  /** What an answer is for a question; -1 where that is not known. */
  thing(answer: number, place: number): number {
    return answer === 0 ? 0 : (this.#list[answer + place] ?? -1);
  }

  /** It turns out what an answer is for a question. */
  set(answer: number, question: Question, thing: number): void {
    this.#list[answer + question.place] = thing;
    this.#things(question).set(thing, answer);
  }

  /** The answer that a thing is for a question; `key` is the same for all questions that have the same answer. */
  answer(question: Question, thing: number, key: () => string): number {
    if (thing === 0) return 0;
    const known = this.#things(question).get(thing);
    if (known !== undefined) return known;
    const answer = this.#alike(question, key());
    this.set(answer, question, thing);
    return answer;
  }

  /** A new answer, that a thing is for a question. */
  fresh(question: Question, thing: number): number {
    const answer = this.#enter(question.family);
    this.#list[answer + question.place] = thing;
    return answer;
  }

  #alike(question: Question, key: string): number {
    const { family, place } = question;
    const keys = this.#ofKey.get(family) ?? new Map<string, number>();
    this.#ofKey.set(family, keys);
    const known = keys.get(key);
    if (known !== undefined && this.thing(known, place) < 0) return known;
    const answer = this.#enter(family);
    keys.set(key, answer);
    return answer;
  }

  #enter({ size }: Family): number {
    const answer = this.#used;
    this.#used += size;
    if (this.#used > this.#list.length) {
      const longer = new Int32Array(this.#used * 2).fill(-1);
      longer.set(this.#list);
      this.#list = longer;
    }
    return answer;
  }

  #things(question: Question): Map<number, number> {
    const things = this.#ofThing.get(question) ?? new Map<number, number>();
    this.#ofThing.set(question, things);
    return things;
  }
}
