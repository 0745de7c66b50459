import type { Input } from '../../model/input.ts';
import { concernOf } from './concern.ts';
import type { Glimpses, Naming } from './glimpse.ts';
import type { StepGraph } from './step-graph.ts';

/** A graph of steps, and what each of them is about. */
export interface Chart<I extends Input = Input> extends StepGraph {
  readonly alphabet: readonly I[];
  /** The types of input that happen. */
  readonly types: readonly string[];
  /** The type of each step, by its place among the types. */
  readonly type: Int32Array;
  /** The steps of each type. */
  readonly ofType: readonly (readonly number[])[];
  readonly namings: readonly Naming[];
  /** How many calls there can be. */
  readonly calls: number;
  /** The state that each step leaves. */
  readonly from: Int32Array;
  /** The calls that each step is about, and the parties, in bits. */
  readonly about: Int32Array;
  readonly parties: Int32Array;
  /** The steps that lead to state s are `back[firstBack[s]]` up to, and without, `back[firstBack[s + 1]]`. */
  readonly firstBack: Int32Array;
  readonly back: Int32Array;
}

/** Finds out what every step of a graph is about. */
export function charted<I extends Input>(
  alphabet: readonly I[],
  graph: StepGraph,
  glimpses: Glimpses,
): Chart<I> {
  const namings = alphabet.map((input) => glimpses.naming(input));
  return {
    ...graph,
    alphabet,
    namings,
    calls: graph.glimpses[0]?.calls.length ?? 0,
    ...byType(graph, alphabet),
    ...concerns(graph, namings),
    ...backwards(graph),
  };
}

/** The steps by type. */
function byType(
  { by }: StepGraph,
  alphabet: readonly Input[],
): Pick<Chart, 'types' | 'type' | 'ofType'> {
  const happening = new Set(by);
  const types = [
    ...new Set(alphabet.flatMap((input, index) => (happening.has(index) ? [input.type] : []))),
  ];
  const places = alphabet.map((input) => types.indexOf(input.type));
  const type = Int32Array.from(by, (input) => places[input] ?? 0);
  const ofType: number[][] = types.map(() => []);
  for (const [step, place] of type.entries()) ofType[place]?.push(step);
  return { types, type, ofType };
}

/** What each step is about. */
function concerns(
  { states, first, to, by, glimpses }: StepGraph,
  namings: readonly Naming[],
): Pick<Chart, 'from' | 'about' | 'parties'> {
  const from = new Int32Array(to.length);
  const about = new Int32Array(to.length);
  const parties = new Int32Array(to.length);
  for (let state = 0; state < states; state += 1) {
    for (let step = first[state] ?? 0; step < (first[state + 1] ?? 0); step += 1) {
      from[step] = state;
      const before = glimpses[state];
      const after = glimpses[to[step] ?? 0];
      const naming = namings[by[step] ?? 0];
      if (before === undefined || after === undefined || naming === undefined) continue;
      const concern = concernOf(before, after, naming);
      about[step] = concern.calls;
      parties[step] = concern.parties;
    }
  }
  return { from, about, parties };
}

/** The steps by the state that they lead to. */
function backwards({ states, to }: StepGraph): Pick<Chart, 'firstBack' | 'back'> {
  const firstBack = new Int32Array(states + 1);
  for (const state of to) firstBack[state + 1] = (firstBack[state + 1] ?? 0) + 1;
  for (let state = 0; state < states; state += 1) {
    firstBack[state + 1] = (firstBack[state + 1] ?? 0) + (firstBack[state] ?? 0);
  }
  const filled = firstBack.slice();
  const back = new Int32Array(to.length);
  for (const [step, state] of to.entries()) {
    const at = filled[state] ?? 0;
    back[at] = step;
    filled[state] = at + 1;
  }
  return { firstBack, back };
}

/** The inputs of a shortest way to a state. */
export function wayTo<I extends Input>(chart: Chart<I>, state: number): readonly I[] {
  const way: I[] = [];
  for (let at = state; at > 0;) {
    const step = stepTo(chart, at, (from) => chart.depths[from] === (chart.depths[at] ?? 0) - 1);
    way.unshift(...inputOf(chart, step));
    at = chart.from[step] ?? 0;
  }
  return way;
}

/** The first step to a state that is one of these, by the state that it leaves; -1 where there is none. */
export function stepTo(
  { firstBack, back, from }: Chart,
  state: number,
  isOne: (from: number, step: number) => boolean,
): number {
  for (let at = firstBack[state] ?? 0; at < (firstBack[state + 1] ?? 0); at += 1) {
    const step = back[at] ?? 0;
    if (isOne(from[step] ?? 0, step)) return step;
  }
  return -1;
}

/** The input of a step. */
export const inputOf = <I extends Input>({ alphabet, by }: Chart<I>, step: number): readonly I[] =>
  alphabet.slice(by[step] ?? 0, (by[step] ?? 0) + 1);
