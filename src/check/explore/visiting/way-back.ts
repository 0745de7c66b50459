import type { Input } from '../../../model/input.ts';
import type { Board } from '../together/board.ts';
import type { Way } from '../explored.ts';
import type { Seen } from '../together/sightings.ts';
import type { StateTable } from '../table/state-table.ts';
import type { Visits } from './visits.ts';

/** What was gone through, and how to go there again. */
export interface Ground<S, I extends Input> {
  readonly visits: Visits<S, I>;
  readonly table: StateTable;
  readonly board: Board;
  readonly alphabet: readonly I[];
  /** Takes every step out of a state. */
  readonly take: (state: number) => void;
  /** Inputs that lead from one state to the next, as they are asked from the beginning. */
  readonly asAsked: (inputs: readonly number[]) => readonly number[];
}

/** By state: the violations that a shortest scenario comes to from there. */
type Targets = ReadonlyMap<number, ReadonlySet<string>>;

/**
 * The ways to what was seen: of all shortest ones the first in the order of
 * the alphabet, whoever found what first.
 *
 * States don't know where they were come from: it is found out going back
 * depth by depth, taking all steps of a depth again.
 */
export function waysTo<S, I extends Input>(
  seen: ReadonlyMap<string, Seen>,
  ground: Ground<S, I>,
): readonly Way<I>[] {
  const targets: Targets[] = [];
  const longest = Math.max(-1, ...[...seen.values()].map(({ length }) => length));
  for (let depth = longest; depth >= 0; depth -= 1) {
    targets[depth] = before(targets[depth + 1] ?? new Map(), depth, seen, ground);
  }
  return [...seen]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([invariant, { evidence, length, sightings }]) => {
      const asked = new Set(sightings.map(({ state, input }) => `${state} ${input}`));
      const isTarget = (state: number, depth: number): boolean =>
        targets[depth]?.get(state)?.has(invariant) === true;
      return { invariant, evidence, inputs: way(length, asked, isTarget, ground) };
    });
}

/** The states of a depth from which targets are come to, and those that are targets themselves. */
function before<S, I extends Input>(
  next: Targets,
  depth: number,
  seen: ReadonlyMap<string, Seen>,
  { visits, table, board, take }: Ground<S, I>,
): Targets {
  const targets = new Map<number, Set<string>>();
  const add = (state: number, ids: Iterable<string>): void => {
    const known = targets.get(state) ?? new Set<string>();
    targets.set(state, known);
    for (const id of ids) known.add(id);
  };
  for (const [id, { length, sightings }] of seen) {
    for (const { state, input } of sightings) {
      if (depth === (input < 0 ? length : length - 1)) add(state, [id]);
    }
  }
  if (next.size === 0) return targets;
  const { departures } = visits;
  for (const state of board.at(depth)) {
    take(state);
    for (let place = 0; place < departures.places; place += 1) {
      const ids = next.get(table.find(departures.landed, place * table.width));
      if (ids !== undefined) add(state, ids);
    }
  }
  return targets;
}

/** The first of the shortest ways to a target of this length. */
function way<S, I extends Input>(
  length: number,
  asked: ReadonlySet<string>,
  isTarget: (state: number, depth: number) => boolean,
  { visits, table, alphabet, take, asAsked }: Ground<S, I>,
): readonly I[] {
  const inputs: number[] = [];
  let state = 0;
  for (let depth = 0; depth < length; depth += 1) {
    take(state);
    const steps = visits.departures.byInput();
    for (const index of alphabet.keys()) {
      const step = steps.get(index);
      if (step === undefined) continue;
      const to = step.to < 0 ? state : table.find(visits.departures.landed, step.to * table.width);
      const isLast = depth === length - 1;
      if (!(isLast && asked.has(`${state} ${index}`)) && !isTarget(to, depth + 1)) continue;
      inputs.push(index);
      state = to;
      break;
    }
  }
  return asAsked(inputs).flatMap((index) => alphabet[index] ?? []);
}
