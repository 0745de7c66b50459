/** How many different delays of one request type are kept apart. */
const MOST = 20_000;

/** How long the requests of one type took to be answered, in milliseconds. */
export interface Delay {
  readonly request: string;
  readonly answered: number;
  readonly min: number;
  readonly median: number;
  readonly p95: number;
  readonly max: number;
}

/** The times from requests to their answers, by request type. */
export class Delays {
  /** By request type: how often each delay came. */
  readonly #counts = new Map<string, Map<number, number>>();

  /** A request was answered after so many milliseconds; stamps that go back count as none. */
  note(request: string, after: number): void {
    let counts = this.#counts.get(request);
    if (counts === undefined) {
      if (this.#counts.size >= MOST) return;
      this.#counts.set(request, (counts = new Map<number, number>()));
    }
    const delay = Math.max(0, Math.round(after));
    if (counts.size < MOST || counts.has(delay)) counts.set(delay, (counts.get(delay) ?? 0) + 1);
  }

  /** In the order of the requests' names. */
  get all(): readonly Delay[] {
    return [...this.#counts]
      .map(([request, counts]) => {
        const sorted = [...counts].toSorted(([one], [other]) => one - other);
        const answered = sorted.reduce((sum, [, count]) => sum + count, 0);
        const at = (share: number): number => quantile(sorted, share * answered);
        return { request, answered, min: at(0), median: at(0.5), p95: at(0.95), max: at(1) };
      })
      .toSorted((one, other) => (one.request < other.request ? -1 : 1));
  }
}

/** The delay that so many stay below or reach. */
function quantile(sorted: readonly (readonly [number, number])[], rank: number): number {
  let passed = 0;
  for (const [delay, count] of sorted) {
    passed += count;
    if (passed >= rank) return delay;
  }
  return sorted.at(-1)?.[0] ?? 0;
}
