import type { Said } from '../../model/event.ts';
import type { Input } from '../../model/input.ts';
import type { Speech } from '../../model/speech.ts';
import { type Rewrite, again, saying } from './rewriting.ts';
import type { SystematicFault, Way } from './systematic-fault.ts';

/** The faults of an event as a whole: not said, said twice, out of turn, or to somebody else. */
export function eventFaults<S, I extends Input>(
  speech: Pick<Speech<unknown, S>, 'misdirections'>,
  event: string,
): readonly SystematicFault<S, I>[] {
  const fault = (
    way: Way,
    id: string,
    about: string,
    rewrite: Rewrite<S>,
  ): SystematicFault<S, I> => ({
    id: `${id}:${event}`,
    about: `${event} ${about}.`,
    event,
    way,
    plant: saying<S, I>(rewrite),
  });
  const isMeant = (said: Said): boolean => said.event === event;
  return [
    fault('drop', 'drop', 'is never said', (said) => said.filter((one) => !isMeant(one))),
    fault('double', 'double', 'is said twice', (said) =>
      said.flatMap((one) => (isMeant(one) ? [one, again(one)] : [one])),
    ),
    fault('swap', 'swap', 'changes places with what the same party is told next', (said) =>
      swapped(said, isMeant),
    ),
    ...speech.misdirections.map(({ name, about, ...direction }) =>
      fault('misdirect', name, about, (said, state) =>
        said.map((one) => (isMeant(one) ? (direction.astray(one, state) ?? one) : one)),
      ),
    ),
  ];
}

/** Each event that is meant changes places with the next one to the same party in the step. */
function swapped(said: readonly Said[], isMeant: (said: Said) => boolean): readonly Said[] {
  const order = [...said];
  for (let place = 0; place < order.length; place += 1) {
    const one = order[place];
    if (one === undefined || !isMeant(one)) continue;
    const next = order.findIndex((other, index) => index > place && other.to === one.to);
    const other = order[next];
    if (other === undefined || isMeant(other)) continue;
    order[place] = other;
    order[next] = one;
    place = next;
  }
  return order;
}
