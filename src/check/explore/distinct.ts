import { StateTable } from './state-table.ts';
import { ownStorage } from './storage.ts';

/** How many different states a table has, looking at their first words only. */
export function distinct(table: StateTable, words: number): number {
  const others = new StateTable(words, ownStorage());
  const row = new Int32Array(table.width);
  for (const state of table.states()) {
    table.read(state, row);
    if (others.isCrowded(others.size + 1)) others.enlarge(others.size + 1);
    others.enter(row);
  }
  return others.size;
}
