import type { Answers, Coverage } from '../../coverage.ts';

type Counts = ReadonlyMap<string, number>;

/** What several have met together, in alphabetical order. */
export const merged = (all: readonly Coverage[]): Coverage => ({
  inputs: together(
    all.map(({ inputs }) => inputs),
    (one: Answers, other: Answers) => ({
      accepted: one.accepted + other.accepted,
      refused: one.refused + other.refused,
    }),
  ),
  events: counted(all.map(({ events }) => events)),
  standings: counted(all.map(({ standings }) => standings)),
  races: together(
    all.map(({ races }) => races),
    (one: Counts, other: Counts) => counted([one, other]),
  ),
  crossings: counted(all.map(({ crossings }) => crossings)),
});

const counted = (all: readonly Counts[]): Counts => together(all, (one, other) => one + other);

function together<T>(
  all: readonly ReadonlyMap<string, T>[],
  add: (one: T, other: T) => T,
): ReadonlyMap<string, T> {
  const sums = new Map<string, T>();
  for (const [name, value] of all.flatMap((map) => [...map])) {
    const sum = sums.get(name);
    sums.set(name, sum === undefined ? value : add(sum, value));
  }
  return new Map([...sums].toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
