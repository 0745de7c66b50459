import type { Said } from '../../model/event.ts';
import type { Fault } from '../../model/fault.ts';
import type { Input } from '../../model/input.ts';
import type { Study } from '../../model/study.ts';
import type { Switch } from '../../model/switch.ts';
import type { Recipe } from '../../model/recipe.ts';
import { explore } from '../explore/explore.ts';
import { isSame } from './same.ts';
import type { SystematicFault } from './systematic-fault.ts';

/** How many states a study may have to be gone through for this. */
const MOST_STATES = 60_000;

/** The fault and the study that proved that nothing is ever said otherwise with it. */
export type Proofs = ReadonlyMap<string, string>;

/**
 * Goes through studies completely, with every fault beside the switch as it is.
 *
 * A fault is equivalent where the event it concerns is said, with the attribute
 * it concerns, and no step of the whole study is said otherwise. A fault that
 * keeps messages back is not tried: it acts wherever its event is said.
 */
export async function equivalent<C, S, I extends Input>(
  sw: Switch<C, S, I>,
  studies: readonly Study<C>[],
  faults: readonly SystematicFault<S, I>[],
  signal?: AbortSignal,
): Promise<Proofs> {
  const proofs = new Map<string, string>();
  let left = faults.filter(({ delays }) => delays !== true);
  for (const study of studies) {
    if (left.length === 0 || signal?.aborted === true) break;
    const probe = new Probe(left);
    const { ending } = await explore(sw, study, {
      invariants: [],
      fault: probe,
      states: MOST_STATES,
      signal,
    });
    left = left.filter(({ id }) => !probe.differing.has(id));
    if (ending !== 'complete') continue;
    for (const fault of left) if (probe.isPut(fault)) proofs.set(fault.id, study.name);
    left = left.filter(({ id }) => !proofs.has(id));
  }
  return proofs;
}

/** Looks at every step that is taken, with each fault; the switch goes on as it is. */
class Probe<S, I extends Input> implements Fault<S, I> {
  readonly id = 'probe';
  readonly about = 'Nothing is wrong.';
  /** The faults that say something otherwise. */
  readonly differing = new Set<string>();
  readonly #faults: ReadonlyMap<string, readonly SystematicFault<S, I>[]>;
  readonly #said = new Set<string>();

  constructor(faults: readonly SystematicFault<S, I>[]) {
    const byEvent = new Map<string, SystematicFault<S, I>[]>();
    for (const fault of faults) {
      const known = byEvent.get(fault.event);
      if (known === undefined) byEvent.set(fault.event, [fault]);
      else known.push(fault);
    }
    this.#faults = byEvent;
  }

  /** The event of the fault is said somewhere, with the attribute that it concerns. */
  isPut({ event, attribute = '' }: SystematicFault<S, I>): boolean {
    return this.#said.has(`${event} ${attribute}`);
  }

  plant(recipe: Recipe<S, I>): Recipe<S, I> {
    return (draft, input) => {
      const said = recipe(draft, input);
      for (const event of new Set(said.map((one) => one.event))) {
        for (const fault of this.#faults.get(event) ?? []) {
          if (this.differing.has(fault.id)) continue;
          const instead = fault.plant(() => said.map(copied))(draft, input);
          if (!isSame(said, instead)) this.differing.add(fault.id);
        }
      }
      for (const one of said) this.#note(one);
      return said;
    };
  }

  #note({ event, attributes, answers }: Said): void {
    this.#said.add(`${event} `);
    for (const name in attributes) {
      if (attributes[name] === undefined) continue;
      this.#said.add(`${event} ${name.replace(/\[\d+\]$/u, '')}`);
    }
    if (answers !== undefined) this.#said.add(`${event} ReferenceID`);
  }
}

const copied = (said: Said): Said => ({ ...said, attributes: { ...said.attributes } });
