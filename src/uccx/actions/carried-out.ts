import { pick } from '../../model/choices.ts';
import type { Choose } from '../../model/switch.ts';
import { type Occurrence, occurrence } from '../occurrence.ts';
import { carryOut } from '../requests/submit.ts';
import type { Now } from '../telephony/now.ts';
import type { InputOf } from '../vocabulary/inputs.ts';

/** The server comes to a request that is in flight: it carries it out, or refuses it by now. */
export const carriedOut: Occurrence = occurrence<InputOf<'carried-out'>>({
  type: 'carried-out',
  class: 'action',
  weight: 10,
  ends: true,
  some(now, choose) {
    const reference = someInFlight(now, choose);
    return reference === undefined ? undefined : { type: 'carried-out', reference };
  },
  isPossible: isInFlight,
  happen: (now, { reference }) => carryOut(now, reference),
});

/** The slot of a request that is in flight, by choice. */
export const someInFlight = ({ state }: Now, choose: Choose): number | undefined =>
  pick(
    state.inFlight.flatMap((request, index) => (request === null ? [] : [index + 1])),
    choose,
  );

/** A request stands in that slot. */
export function isInFlight({ state }: Now, { reference }: { readonly reference: number }): boolean {
  return (state.inFlight[reference - 1] ?? null) !== null;
}
