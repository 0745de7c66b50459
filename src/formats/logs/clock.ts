import { type Stamp, stampOf } from './stamp.ts';

const DAY = 86_400_000;

/**
 * Turns the stamps of a log into times that go on over midnight.
 *
 * A stamp without date is of the day nearest to the one before it: what goes
 * back by more than half a day is of the next day, and lines that were
 * buffered over midnight are of the day before.
 */
export class Clock {
  #day = 0;
  #latest: number | undefined;

  /** The time at the beginning of a line, if there is one. */
  read(line: string): number | undefined {
    const stamp = stampOf(line);
    return stamp === undefined ? undefined : this.at(stamp);
  }

  at({ time, day }: Stamp): number {
    const last = this.#latest;
    if (day !== undefined) this.#day = day;
    let at = this.#day + time;
    if (day === undefined && last !== undefined) {
      if (at < last - DAY / 2) at += DAY;
      else if (at > last + DAY / 2 && at >= DAY) at -= DAY;
    }
    this.#day = at - time;
    this.#latest = at;
    return at;
  }
}
