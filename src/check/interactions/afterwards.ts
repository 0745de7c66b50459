import type { Input } from '../../model/input.ts';
import { type Chart, inputOf, stepTo, wayTo } from './chart.ts';
import { concernOfCall, leftLive, overlap } from './concern.ts';

/** Two things that happened on overlapping calls, and a shortest way on which they do. */
export interface Meeting<I extends Input = Input> {
  readonly first: string;
  readonly second: string;
  /** What happens, requests carried out at once; the last one is the second of the two. */
  readonly way: readonly I[];
}

/** For each second thing a shortest way on which it happens after the first one, about a call that has been live since then or overlaps it. */
export const afterwards = <I extends Input>(chart: Chart<I>, first: string): Meeting<I>[] =>
  new Search(chart, first).run();

/**
 * A search for all that happens after one thing: breadth-first over places,
 * which are a state and a call that the first thing was about.
 */
class Search<I extends Input> {
  readonly #chart: Chart<I>;
  readonly #first: string;
  readonly #type: number;
  /** How many steps lead to each place; 0 where none was found. */
  readonly #lengths: Uint16Array;
  /** The places that the first thing leads to, by how many steps lead there. */
  readonly #begun: number[][] = [];
  readonly #met = new Map<number, Meeting<I>>();

  constructor(chart: Chart<I>, first: string) {
    this.#chart = chart;
    this.#first = first;
    this.#type = chart.types.indexOf(first);
    this.#lengths = new Uint16Array(chart.states * chart.calls);
    for (const step of chart.ofType[this.#type] ?? []) this.#begin(step);
  }

  #begin(step: number): void {
    const { to, from, depths, calls } = this.#chart;
    const length = (depths[from[step] ?? 0] ?? 0) + 1;
    const left = this.#leftBy(step);
    for (let call = 0; call < calls; call += 1) {
      if ((left & (1 << call)) === 0) continue;
      (this.#begun[length] ??= []).push((to[step] ?? 0) * calls + call);
    }
  }

  /** The calls that are left live after a step, of those that it is about. */
  #leftBy(step: number): number {
    const { to, about, parties, glimpses } = this.#chart;
    const now = glimpses[to[step] ?? 0];
    const concern = { calls: about[step] ?? 0, parties: parties[step] ?? 0 };
    return now === undefined ? 0 : leftLive(now, concern);
  }

  run(): Meeting<I>[] {
    const lengths = this.#lengths;
    const { types } = this.#chart;
    let places: number[] = [];
    for (let length = 1; places.length > 0 || length < this.#begun.length; length += 1) {
      const next: number[] = [];
      for (const list of [this.#begun[length] ?? [], places]) {
        for (const place of list) {
          if (lengths[place] !== 0) continue;
          lengths[place] = length;
          this.#goOn(place, next);
        }
      }
      if (this.#met.size === types.length) break;
      places = next;
    }
    return [...this.#met.values()];
  }

  /** Takes all steps from a place. */
  #goOn(place: number, next: number[]): void {
    const { first, to, type, about, parties, glimpses, calls } = this.#chart;
    const call = place % calls;
    const state = (place - call) / calls;
    const now = glimpses[state];
    if (now === undefined) return;
    const concern = concernOfCall(now, call);
    for (let step = first[state] ?? 0; step < (first[state + 1] ?? 0); step += 1) {
      const second = type[step] ?? 0;
      if (!this.#met.has(second)) {
        const other = { calls: about[step] ?? 0, parties: parties[step] ?? 0 };
        if (overlap(concern, other)) this.#meet(second, place, step);
      }
      const there = (to[step] ?? 0) * calls + call;
      const live = glimpses[to[step] ?? 0]?.live ?? 0;
      if ((live & (1 << call)) !== 0 && this.#lengths[there] === 0) next.push(there);
    }
  }

  #meet(second: number, place: number, step: number): void {
    const way = [...this.#wayTo(place), ...inputOf(this.#chart, step)];
    const name = this.#chart.types[second] ?? '';
    this.#met.set(second, { first: this.#first, second: name, way });
  }

  /** A shortest way to a place: to where the first thing happens, through it, and on. */
  #wayTo(place: number): readonly I[] {
    const chart = this.#chart;
    const { calls, depths, from, type } = chart;
    const call = place % calls;
    const way: I[] = [];
    for (let state = (place - call) / calls; ;) {
      const length = this.#lengths[state * calls + call] ?? 0;
      const begins = stepTo(
        chart,
        state,
        (before, step) =>
          type[step] === this.#type &&
          depths[before] === length - 1 &&
          (this.#leftBy(step) & (1 << call)) !== 0,
      );
      if (begins >= 0) {
        return [...wayTo(chart, from[begins] ?? 0), ...inputOf(chart, begins), ...way];
      }
      const step = stepTo(
        chart,
        state,
        (before) => length > 1 && this.#lengths[before * calls + call] === length - 1,
      );
      if (step < 0) throw new RangeError('a place that nothing leads to');
      way.unshift(...inputOf(chart, step));
      state = from[step] ?? 0;
    }
  }
}
