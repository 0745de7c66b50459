import type { Input } from '../../../model/input.ts';
import type { Ground } from './way-back.ts';

/** The states from which no way leads to rest, of those the ones found at the smallest depth, and that depth. */
export function stuck<S, I extends Input>({
  table,
  board,
  ...ground
}: Ground<S, I>): {
  readonly depth: number;
  readonly states: readonly number[];
} {
  let open: number[] = [];
  for (const state of table.states()) if (!table.isMarked(state)) open.push(state);
  open.reverse();
  for (let before = -1; open.length !== before;) {
    before = open.length;
    open = open.filter((state) => {
      const rests = leadsToMarked(state, { table, board, ...ground });
      if (rests) table.mark(state);
      return !rests;
    });
  }
  const stays = new Set(open);
  for (let depth = 0; stays.size > 0; depth += 1) {
    const states = [...board.at(depth)].filter((state) => stays.has(state));
    if (states.length > 0) return { depth, states };
  }
  return { depth: 0, states: [] };
}

function leadsToMarked<S, I extends Input>(
  state: number,
  { visits, table, take }: Ground<S, I>,
): boolean {
  take(state);
  const { landed, places } = visits.departures;
  for (let place = 0; place < places; place += 1) {
    const next = table.find(landed, place * table.width);
    if (next >= 0 && table.isMarked(next)) return true;
  }
  return false;
}
