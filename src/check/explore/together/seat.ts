import { Board } from './board.ts';
import type { Seen } from './sightings.ts';
import type { Coverage } from '../../coverage.ts';
import type { Log, Reader } from './log.ts';
import { type Storage, ownStorage } from '../table/storage.ts';

/** What one of several has met, for the one who puts it all together. */
export interface Report {
  readonly seen: ReadonlyMap<string, Seen>;
  readonly coverage: Coverage;
  readonly exercised: ReadonlySet<string>;
}

/** The place of one who explores, alone or among others. */
export interface Seat {
  readonly board: Board;
  readonly storage: Storage;
  readonly log?: (reader: Reader) => Log;
  /** Asks everybody to meet before they go on. */
  call(): void;
  /** Somebody has asked. */
  readonly isCalled: boolean;
  /** Waits until everybody is there to hear the others, even where all has ended. */
  gather(): void;
  /** Waits until everybody has come, lets the last one do something, and goes on; sooner where all has ended. */
  meet(last: (isCalled: boolean) => void): void;
  /** Gives a report to the one in the first seat. */
  report(report: Report): void;
  /** The reports of all others. */
  reports(): readonly Report[];
}

/** The seat of one who explores alone. */
export function ownSeat(): Seat {
  const board = new Board(new ArrayBuffer(Board.bytes(1)), 0, 1);
  let isCalled = false;
  return {
    board,
    storage: ownStorage({ filled: board.filled, claim: () => board.claim() }),
    call: () => {
      isCalled = true;
    },
    get isCalled() {
      return isCalled;
    },
    gather: () => undefined,
    meet: (last) => {
      const was = isCalled;
      isCalled = false;
      last(was);
    },
    report: () => undefined,
    reports: () => [],
  };
}
