import type { Fault } from '../../model/fault.ts';
import type { Said } from '../../model/event.ts';
import type { Input } from '../../model/input.ts';
import type { Switch } from '../../model/switch.ts';
import { type Comparison, type Table, comparisons, tablesOf } from '../conform/comparison.ts';
import { isSame } from './same.ts';

/**
 * Which tables that the vendor prints a fault acts in, where every cell that it
 * changes agrees all the same: by its attribute's mark, a note, or because the
 * events of a box have no order. Nothing where a cell does not agree, or where
 * the only cells it changes are of attributes that the tables say nothing about.
 */
export function documentsAllow<C, S, I extends Input>(
  sw: Switch<C, S, I>,
  fault: Fault<S, I>,
): string | undefined {
  const found: string[] = [];
  for (const table of tablesOf(sw.documents)) {
    if (table.scenario.sourcing !== 'vendor table') continue;
    const { cells, acted, inOrder } = withFault(sw, fault, table);
    if (!acted) continue;
    const healthy = comparisons(sw, table);
    const changed = cells.filter((cell, index) => cell.said !== healthy[index]?.said);
    if (cells.length !== healthy.length || changed.some(({ agrees }) => !agrees)) return undefined;
    if (changed.length > 0 || inOrder) found.push(table.scenario.id);
  }
  return found.length === 0
    ? undefined
    : `the tables of ${[...new Set(found)].join(', ')} allow it`;
}

interface Faulty {
  readonly cells: readonly Comparison[];
  /** Something is said otherwise. */
  readonly acted: boolean;
  /** Nothing but the order is another. */
  readonly inOrder: boolean;
}

/** The cells of a table as the switch with the fault fills them. */
function withFault<C, S, I extends Input>(
  sw: Switch<C, S, I>,
  fault: Fault<S, I>,
  table: Table<I>,
): Faulty {
  let acted = false;
  let inOrder = true;
  const watched: Fault<S, I> = {
    ...fault,
    plant: (recipe) => {
      let healthy: readonly Said[] = [];
      const faulty = fault.plant((draft, input) => {
        healthy = recipe(draft, input);
        return healthy;
      });
      return (draft, input) => {
        const said = faulty(draft, input);
        if (isSame(said, healthy)) return said;
        acted = true;
        inOrder &&= said.length === healthy.length && said.every((one) => healthy.includes(one));
        return said;
      };
    },
  };
  const broken: Switch<C, S, I> = { ...sw, install: (config) => sw.install(config, watched) };
  const cells = comparisons(broken, table);
  return { cells, acted, inOrder: acted && inOrder };
}
