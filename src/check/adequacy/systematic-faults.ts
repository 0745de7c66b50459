import type { Fault } from '../../model/fault.ts';
import type { Input } from '../../model/input.ts';
import type { Switch } from '../../model/switch.ts';
import { attributeFaults } from './attribute-faults.ts';
import { delayed } from './delayed.ts';
import { eventFaults } from './event-faults.ts';
import type { SystematicFault } from './systematic-fault.ts';

/**
 * Every way in which every event of a switch can be said wrong, in a fixed order.
 *
 * They act on what the recipe says; what the switch does is as it should be.
 */
export function systematicFaults<C, S, I extends Input>({
  speech,
}: Switch<C, S, I>): readonly SystematicFault<S, I>[] {
  return speech === undefined
    ? []
    : Object.entries(speech.carried).flatMap(([event, attributes]) => [
        ...eventFaults<S, I>(speech, event),
        delayed<S, I>(event, speech.answers.has(event)),
        ...attributes.flatMap((attribute) => attributeFaults<S, I>(speech, event, attribute)),
      ]);
}

/** All faults of a switch: those made by hand, then the systematic ones. */
export const faultsOf = <C, S, I extends Input>(
  sw: Switch<C, S, I>,
): readonly (Fault<S, I> | SystematicFault<S, I>)[] => [...sw.faults, ...systematicFaults(sw)];

/** The fault is one of those derived from what the switch can say. */
export const isSystematic = <S, I extends Input>(
  fault: Fault<S, I> | SystematicFault<S, I>,
): fault is SystematicFault<S, I> => 'way' in fault;
