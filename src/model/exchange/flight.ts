import { pick } from '../choices.ts';
import type { Choose } from '../switch.ts';
import { type Answering, asItStands } from './answering.ts';

/** An input being answered where requests can be in flight; they stand in slots counted from 1. */
export type Flying<A> = Answering<unknown, { readonly inFlight: (A | null)[] }>;

/** Puts a request in flight: its slot, or 0 when every slot is taken. */
export function takeOff<A extends object>(now: Flying<A>, request: A): number {
  const free = asItStands(now).state.inFlight.indexOf(null);
  if (free >= 0) now.state.inFlight[free] = { ...request };
  return free + 1;
}

/** Takes the request out of its slot; nothing when the slot is empty or there is no such slot. */
export function land<A extends object>(now: Flying<A>, slot: number): A | undefined {
  const request = asItStands(now).state.inFlight[slot - 1];
  if (request === undefined || request === null) return undefined;
  now.state.inFlight[slot - 1] = null;
  return { ...request };
}

/** One more request can be submitted: a slot is free, or nothing is ever in flight. */
export const hasRoom = ({ state: { inFlight } }: Flying<object>): boolean =>
  inFlight.length === 0 || inFlight.includes(null);

/** A request in flight that something becomes of. */
interface OfRequest<T> {
  readonly type: T;
  readonly reference: number;
}

/** What an occurrence of this type takes: a request that is in flight, whichever it is. */
export const ofRequestInFlight = <T extends string>(type: T) => ({
  type,
  some({ state: { inFlight } }: Flying<object>, choose: Choose): OfRequest<T> | undefined {
    const slots = inFlight.flatMap((request, index) => (request === null ? [] : [index + 1]));
    const reference = pick(slots, choose);
    return reference === undefined ? undefined : { type, reference };
  },
  isPossible: ({ state }: Flying<object>, { reference }: OfRequest<T>): boolean =>
    (state.inFlight[reference - 1] ?? null) !== null,
});
