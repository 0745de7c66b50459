import { Board, SHARED } from './board.ts';
import type { Report, Seat } from './seat.ts';
import { LOG_BYTES, sharedLog } from './shared-log.ts';
import { CHUNK, type Storage } from '../table/storage.ts';

/** What several explorers have in common. */
export interface Shared {
  readonly seats: number;
  readonly board: SharedArrayBuffer;
  readonly index: SharedArrayBuffer;
  readonly log: SharedArrayBuffer;
}

/** What one of them says to all others. */
type Message =
  | { readonly kind: 'rows'; readonly chunk: number; readonly rows: Int32Array }
  | { readonly kind: 'index'; readonly index: Int32Array }
  | { readonly kind: 'report'; readonly report: Report };

/** How they say it; to hear never waits. */
export interface Channel {
  say(message: Message): void;
  hear(): Message | undefined;
}

// Places on the board.
const ARRIVED = SHARED;
const ROUND = SHARED + 1;
const CALLED = SHARED + 2;
const LOCK = SHARED + 3;
const LOGGED = SHARED + 4;
/** Changes never: to wait for it is to wait for a time. */
const NEVER = SHARED + 5;

/** Memory for so many explorers. */
export const shared = (seats: number): Shared => ({
  seats,
  board: new SharedArrayBuffer(Board.bytes(seats)),
  index: new SharedArrayBuffer(4 * 2 ** Math.ceil(Math.log2(CHUNK * seats))),
  log: new SharedArrayBuffer(LOG_BYTES),
});

/** The seat of one of several who explore together, each in a thread of its own. */
export function sharedSeat(seat: number, common: Shared, channel: Channel): Seat {
  const { seats } = common;
  const board = new Board(common.board, seat, seats);
  const { words } = board;
  const reports: Report[] = [];
  const { storage, hear } = sharedStorage(board, common, channel, (report) => reports.push(report));
  return {
    board,
    storage,
    log: (reader) => sharedLog(common.log, { words, length: LOGGED, lock: LOCK }, reader),
    call: () => Atomics.store(words, CALLED, 1),
    get isCalled() {
      return words[CALLED] === 1;
    },
    gather: () => meet(board, () => undefined, false),
    meet: (last) => meet(board, last, true),
    report: (report) => channel.say({ kind: 'report', report }),
    reports() {
      for (hear(); reports.length < seats - 1; hear()) Atomics.wait(words, NEVER, 0, 5);
      return reports;
    },
  };
}

interface SharedStorage {
  readonly storage: Storage;
  readonly hear: () => void;
}

/** A table's memory that all are given; `hear` takes note of what the others have said. */
function sharedStorage(
  board: Board,
  common: Shared,
  channel: Channel,
  reported: (report: Report) => void,
): SharedStorage {
  const rows = new Map<number, Int32Array>();
  let index: Int32Array = new Int32Array(common.index);
  const hear = (): void => {
    for (let said = channel.hear(); said !== undefined; said = channel.hear()) {
      if (said.kind === 'rows') rows.set(said.chunk, said.rows);
      else if (said.kind === 'report') reported(said.report);
      else ({ index } = said);
    }
  };
  const storage: Storage = {
    seats: common.seats,
    filled: board.filled,
    get index() {
      hear();
      return index;
    },
    set index(larger) {
      index = larger;
      channel.say({ kind: 'index', index });
    },
    claim: () => board.claim(),
    words: sharedWords,
    share(chunk, made) {
      rows.set(chunk, made);
      channel.say({ kind: 'rows', chunk, rows: made });
    },
    fetch(chunk) {
      while (!rows.has(chunk)) hear();
      return rows.get(chunk) ?? new Int32Array(0);
    },
  };
  return { storage, hear };
}

const sharedWords = (count: number): Int32Array => new Int32Array(new SharedArrayBuffer(count * 4));

/** Waits for all the others; the last one to come does what is to be done. Who may leave waits for nobody where all has ended. */
function meet(board: Board, last: (isCalled: boolean) => void, mayLeave: boolean): void {
  const { words, seats } = board;
  const round = Atomics.load(words, ROUND);
  const arrived = Atomics.add(words, ARRIVED, 1) + 1;
  if (arrived === seats && Atomics.compareExchange(words, ARRIVED, seats, 0) === seats) {
    last(Atomics.exchange(words, CALLED, 0) === 1);
    Atomics.add(words, ROUND, 1);
    Atomics.notify(words, ROUND);
    return;
  }
  while (Atomics.load(words, ROUND) === round) {
    if (mayLeave && board.hasEnded && isGone(words)) return;
    Atomics.wait(words, ROUND, round, 20);
  }
}

/** Goes away again, unless all have come. */
function isGone(words: Int32Array): boolean {
  const arrived = Atomics.load(words, ARRIVED);
  return arrived > 0 && Atomics.compareExchange(words, ARRIVED, arrived, arrived - 1) === arrived;
}
