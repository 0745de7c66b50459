import { StateTable } from './state-table.ts';
import { ownStorage } from './storage.ts';

/** How many different states a table has, looking at their first words only; `represent` puts one in place of others. */
export function distinct(
  table: StateTable,
  words: number,
  represent?: (words: Int32Array) => void,
): number {
  const others = new StateTable(words, ownStorage());
  const row = new Int32Array(table.width);
  const first = row.subarray(0, words);
  for (const state of table.states()) {
    table.read(state, row);
    if (others.isCrowded(others.size + 1)) others.enlarge(others.size + 1);
    represent?.(first);
    others.enter(first);
  }
  return others.size;
}
