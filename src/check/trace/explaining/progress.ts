import type { Said } from '../../../model/event.ts';
import type { Heard } from '../../../model/heard.ts';
import type { Order } from '../../../model/order.ts';
import { type Allowance, spent } from './allowance.ts';
import type { Calls, Matcher } from './matcher.ts';

/** How much of a log a run has said. */
export interface Progress {
  /** Everything before this has been said. */
  readonly first: number;
  /** What has been said beyond it, in order. */
  readonly beyond: readonly number[];
  readonly calls: Calls;
  /** What may still have gone wrong. */
  readonly left: Allowance;
  /** All that was said, with its place in the log; none where it was lost. */
  readonly said: readonly SaidAt[];
  /** What was taken for granted, in words. */
  readonly assumed: readonly string[];
}

interface SaidAt {
  readonly said: Said;
  readonly at: number | undefined;
}

/** How far apart in the log what is said at one time may stand, where no order is promised or an event comes late. */
const SCATTERED = 12;

/** Follows a log while a run of the model says it. */
export class Follower {
  readonly #heard: readonly Heard[];
  readonly #matcher: Matcher;
  readonly #order: Order | undefined;

  /** `order`: what must precede what; without it everything comes as it is said, but for what is said in one step. */
  constructor(heard: readonly Heard[], matcher: Matcher, order: Order | undefined) {
    this.#heard = heard;
    this.#matcher = matcher;
    this.#order = order;
  }

  /** Where the log stands once this was said; nothing where it does not say so. The last thing that it lacks is told. */
  after(progress: Progress, said: readonly Said[], miss: (one: Said) => void): Progress[] {
    let ways: Progress[] = [progress];
    for (const one of said) {
      ways = ways.flatMap((way) => this.#one(way, one, said.length, miss));
      if (ways.length === 0) return [];
    }
    return ways.flatMap((way) => this.#settled(way, progress));
  }

  /** One thing is said: in the log next, or lost. */
  #one(progress: Progress, said: Said, width: number, miss: (one: Said) => void): Progress[] {
    const found = this.#find(progress, said, width);
    const ways = found === undefined ? [] : [found];
    if (found === undefined) miss(said);
    if (progress.left.lost > 0) {
      ways.push({
        ...progress,
        left: spent(progress.left, 'lost'),
        said: [...progress.said, { said, at: undefined }],
        assumed: [...progress.assumed, `${said.event} at ${said.to} is lost`],
      });
    }
    return ways;
  }

  #find(progress: Progress, said: Said, width: number): Progress | undefined {
    const { first, beyond, calls } = progress;
    const reach =
      this.#order === undefined
        ? first + beyond.length + width
        : first + Math.max(width, SCATTERED);
    const late = progress.left.late > 0 ? SCATTERED : 0;
    const most = Math.min(this.#heard.length, reach + late);
    for (let at = first; at < most; at += 1) {
      const logged = this.#heard[at];
      if (logged === undefined || beyond.includes(at)) continue;
      const known = this.#matcher.same(said, logged, calls);
      if (known === undefined) continue;
      return {
        ...progress,
        ...taken(first, beyond, at),
        calls: known,
        said: [...progress.said, { said, at }],
      };
    }
    return undefined;
  }

  /** A step is over: what stands in the log before what was said must have been legal, or late. */
  #settled(progress: Progress, before: Progress): Progress[] {
    const { beyond, said, left } = progress;
    if (this.#order !== undefined) return this.#isLegal(said, this.#order) ? [progress] : [];
    const late = beyond.filter((at) => !before.beyond.includes(at)).length;
    if (late === 0) return [progress];
    if (late > left.late) return [];
    return [
      {
        ...progress,
        left: spent(left, 'late', late),
        assumed: [...progress.assumed, `${late} events come late`],
      },
    ];
  }

  /** Nothing was heard before what must precede it. */
  #isLegal(said: readonly SaidAt[], order: Order): boolean {
    return order(said.map((one) => one.said)).every(([earlier, later]) => {
      const one = said[earlier]?.at;
      const other = said[later]?.at;
      return one === undefined || other === undefined || one < other;
    });
  }

  /** The next thing in the log is one that it had before. */
  doubled(progress: Progress): Progress | undefined {
    const { first, beyond, left } = progress;
    const logged = this.#heard[first];
    if (left.doubled === 0 || logged === undefined) return undefined;
    const isAgain = this.#heard.slice(0, first).some((one) => isSame(one, logged));
    if (!isAgain) return undefined;
    return {
      ...progress,
      ...taken(first, beyond, first),
      left: spent(left, 'doubled'),
      assumed: [...progress.assumed, `${logged.name} at ${logged.to} is there twice`],
    };
  }
}

function taken(
  first: number,
  beyond: readonly number[],
  at: number,
): Pick<Progress, 'first' | 'beyond'> {
  const rest = [...beyond, at].toSorted((one, other) => one - other);
  let next = first;
  while (rest[0] === next) {
    rest.shift();
    next += 1;
  }
  return { first: next, beyond: rest };
}

const isSame = (one: Heard, other: Heard): boolean =>
  one.name === other.name &&
  one.to === other.to &&
  JSON.stringify(one.attributes) === JSON.stringify(other.attributes);
