import type { Step } from '../scenario.ts';
import { LATE } from './late.ts';

/** A state of which only the requests in flight matter here. */
interface Flights {
  readonly inFlight: readonly unknown[];
  readonly [part: string]: unknown;
}

/**
 * A refusal left everything as it was but its own flight: nothing new is in flight,
 * and of what was there one request has gone, none where it was refused at once.
 */
export const onlyLanded = ({ before, after, reference }: Step<Flights>): boolean =>
  Object.keys(before).every(
    (part) => part === 'inFlight' || part === LATE || isSame(before[part], after[part]),
  ) && landed(before, after) === (reference === undefined ? 1 : 0);

/** How many requests have left their slots; none can be counted where a slot was taken. */
function landed(before: Flights, after: Flights): number | undefined {
  if (before.inFlight === after.inFlight) return 0;
  let many = 0;
  for (const [slot, request] of before.inFlight.entries()) {
    const now = after.inFlight[slot];
    if (request !== null && now === null) many += 1;
    else if (!isSame(request, now)) return undefined;
  }
  return many;
}

const isSame = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);
