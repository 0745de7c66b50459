import type { SwitchEvent } from '../../model/event.ts';
import type { Fault } from '../../model/fault.ts';
import type { Input } from '../../model/input.ts';
import type { Order } from '../../model/order.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Switch } from '../../model/switch.ts';
import { play } from '../play.ts';
import { documentsAllow } from './documents-allow.ts';
import { isAlike, isSame } from './same.ts';

/** A fault, and runs in which it acts without anything being noticed. */
export interface Unnoticed<C = unknown, S = unknown, I extends Input = Input> {
  readonly fault: Fault<S, I>;
  readonly scenarios: readonly Scenario<C, I>[];
}

/**
 * Why a fault that acts need not be noticed: a switch that is set otherwise says
 * the same, what it says comes in a legal order too, or the documents' tables
 * agree with it. Nothing where none of these is so.
 */
export const whyPermitted = <C, S, I extends Input>(
  sw: Switch<C, S, I>,
  unnoticed: Unnoticed<C, S, I>,
): string | undefined =>
  asSetOtherwise(sw, unnoticed) ??
  inLegalOrder(sw, unnoticed) ??
  documentsAllow(sw, unnoticed.fault);

/** Every step that goes otherwise goes as on a switch of which one setting is another. */
function asSetOtherwise<C, S, I extends Input>(
  sw: Switch<C, S, I>,
  { fault, scenarios }: Unnoticed<C, S, I>,
): string | undefined {
  const found = new Set<string>();
  for (const scenario of scenarios) {
    const healthy = saidIn(sw, scenario);
    const faulty = saidIn(sw, scenario, fault);
    const setting = [...(sw.speech?.otherSettings(scenario.config) ?? [])].find(({ config }) => {
      const other = saidIn(sw, { ...scenario, config });
      return faulty.every(
        (said, step) => isSame(said, healthy[step] ?? []) || isSame(said, other[step] ?? []),
      );
    });
    if (setting === undefined) return undefined;
    found.add(setting.setting);
  }
  return found.size === 0 ? undefined : `as with ${[...found].toSorted().join(', ')}`;
}

/** The same is said, in an order that the switch may take as well. */
function inLegalOrder<C, S, I extends Input>(
  sw: Switch<C, S, I>,
  { fault, scenarios }: Unnoticed<C, S, I>,
): string | undefined {
  if (scenarios.length === 0) return undefined;
  const { order } = sw;
  const free = sw.speech?.anyOrderInStep;
  const isLegal = order === undefined ? isAnyOrderInStep : isInOrder(order);
  if (order === undefined && free === undefined) return undefined;
  const legal = scenarios.every((scenario) =>
    isLegal(saidIn(sw, scenario, fault), saidIn(sw, scenario)),
  );
  if (!legal) return undefined;
  return free === undefined
    ? 'another legal order'
    : `another order in a step (${free.document}, ${free.section})`;
}

type Steps = readonly (readonly SwitchEvent[])[];

/** The same messages, and those that must come before others still do. */
const isInOrder =
  (order: Order) =>
  (faulty: Steps, healthy: Steps): boolean => {
    const said = healthy.flat();
    const places = placesIn(faulty.flat(), said);
    return (
      places !== undefined &&
      order(said).every(([earlier, later]) => {
        const before = places.get(earlier);
        const after = places.get(later);
        return after === undefined || (before !== undefined && before < after);
      })
    );
  };

/** In each step the same events. */
const isAnyOrderInStep = (faulty: Steps, healthy: Steps): boolean =>
  faulty.every((said, step) => {
    const due = healthy[step] ?? [];
    return said.length === due.length && placesIn(said, due) !== undefined;
  });

/** Where each of the things said is said now; nothing where something else is said. */
function placesIn(
  said: readonly SwitchEvent[],
  healthy: readonly SwitchEvent[],
): ReadonlyMap<number, number> | undefined {
  const places = new Map<number, number>();
  for (const [place, one] of said.entries()) {
    const was = healthy.findIndex((other, index) => !places.has(index) && isAlike(one, other));
    if (was < 0) return undefined;
    places.set(was, place);
  }
  return places;
}

const saidIn = <C, S, I extends Input>(
  sw: Switch<C, S, I>,
  scenario: Scenario<C, I>,
  fault?: Fault<S, I>,
): readonly (readonly SwitchEvent[])[] =>
  play(sw, scenario, { fault }).steps.map(({ events }) => events);
