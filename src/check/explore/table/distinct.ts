import { StateTable } from './state-table.ts';
import { ownStorage } from './storage.ts';

/** How many states are looked up at a time. */
const BATCH = 64;

/** How many different states a table has, looking at their first words only; `represent` puts one in place of others. */
export function distinct(
  table: StateTable,
  words: number,
  represent?: (words: Int32Array) => void,
): number {
  const others = new StateTable(words, ownStorage());
  const row = new Int32Array(table.width);
  const first = row.subarray(0, words);
  const batch = new Int32Array(BATCH * words);
  const numbers = new Int32Array(BATCH);
  let count = 0;
  const enter = (): void => {
    if (others.isCrowded(others.size + count)) others.enlarge(others.size + count);
    others.findAll(batch, numbers, count);
    count = 0;
  };
  for (const state of table.states()) {
    table.read(state, row);
    represent?.(first);
    batch.set(first, count * words);
    count += 1;
    if (count === BATCH) enter();
  }
  enter();
  return others.size;
}
