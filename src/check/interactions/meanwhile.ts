import type { Input } from '../../model/input.ts';
import type { Meeting } from './afterwards.ts';
import { type Chart, inputOf, wayTo } from './chart.ts';
import { concernInFlight, overlap } from './concern.ts';

/**
 * For each request and each second thing a shortest way to where the second
 * happens while the request is in flight. Until it is carried out a request in
 * flight changes nothing: both are possible in a state, and that is all. The
 * ways end with the request, and then the second thing.
 */
export const meanwhile = <I extends Input>(
  chart: Chart<I>,
  requests: ReadonlySet<string>,
): readonly Meeting<I>[] => {
  const pairs = new Pairs(chart, requests);
  for (const state of byDepth(chart)) pairs.look(state);
  return [...pairs.met.values()];
};

/** All states, those first that the fewest steps lead to. */
const byDepth = ({ states, depths }: Chart): Int32Array =>
  Int32Array.from({ length: states }, (_, state) => state).toSorted(
    (one, other) => (depths[one] ?? 0) - (depths[other] ?? 0) || one - other,
  );

/** The pairs that are possible in the states looked at so far. */
class Pairs<I extends Input> {
  /** By place of the first type times the number of types, and the place of the second. */
  readonly met = new Map<number, Meeting<I>>();
  readonly #chart: Chart<I>;
  readonly #isRequest: readonly boolean[];

  constructor(chart: Chart<I>, requests: ReadonlySet<string>) {
    this.#chart = chart;
    this.#isRequest = chart.types.map((type) => requests.has(type));
  }

  look(state: number): void {
    const { first, type } = this.#chart;
    for (let step = first[state] ?? 0; step < (first[state + 1] ?? 0); step += 1) {
      if (this.#isRequest[type[step] ?? 0] === true) this.#inFlight(state, step);
    }
  }

  /** The request of this step is in flight, and everything else that is possible happens. */
  #inFlight(state: number, step: number): void {
    const { first, type, by, about, parties, namings, glimpses, types } = this.#chart;
    const now = glimpses[state];
    const naming = namings[by[step] ?? 0];
    if (now === undefined || naming === undefined) return;
    const concern = concernInFlight(now, naming);
    for (let other = first[state] ?? 0; other < (first[state + 1] ?? 0); other += 1) {
      const pair = (type[step] ?? 0) * types.length + (type[other] ?? 0);
      if (this.met.has(pair)) continue;
      if (overlap(concern, { calls: about[other] ?? 0, parties: parties[other] ?? 0 })) {
        this.#meet(pair, state, [step, other]);
      }
    }
  }

  #meet(pair: number, state: number, steps: readonly [first: number, second: number]): void {
    const chart = this.#chart;
    const [first, second] = steps.map((step) => chart.types[chart.type[step] ?? 0] ?? '');
    const way = [...wayTo(chart, state), ...steps.flatMap((step) => inputOf(chart, step))];
    this.met.set(pair, { first: first ?? '', second: second ?? '', way });
  }
}
