/** A call as every exchange keeps it: whether there was one yet, and where each name stands on it. */
export interface CallSlot<P extends string = string> {
  readonly stage: 'unused' | 'live' | 'over';
  readonly standing: Readonly<Record<string, P>>;
}

/** The calls of an exchange and the requests under way, each in its slot. */
export interface Slotted {
  readonly calls: readonly CallSlot[];
  readonly inFlight: readonly ({ readonly request: string } | null)[];
}

/** The request type that stands in each flight slot. */
export const requestsInFlight = (state: Slotted): (string | undefined)[] =>
  state.inFlight.map((request) => request?.request);

/** How many calls have been made so far: a slot is never used again. */
export const callsMade = ({ calls }: Slotted): number =>
  calls.reduce((made, { stage }) => (stage === 'unused' ? made : made + 1), 0);

/** Every call is over and no request is under way. */
export const atRest = (state: Slotted): boolean =>
  state.calls.every(({ stage }) => stage !== 'live') &&
  state.inFlight.every((request) => request === null);

/** Where names stand on each call on which that has changed: before, and after. */
export function* changedStandings<C extends CallSlot>(
  before: readonly C[],
  after: readonly C[],
): Generator<{ readonly was: C['standing']; readonly is: C['standing'] }> {
  if (before === after) return;
  for (let slot = 0; slot < after.length; slot += 1) {
    const was = before[slot]?.standing;
    const is = after[slot]?.standing;
    if (was !== is && was !== undefined && is !== undefined) yield { was, is };
  }
}
