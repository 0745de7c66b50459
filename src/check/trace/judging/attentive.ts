import type { HeardInvariant, Key } from '../../../model/invariant.ts';
import type { Listener } from '../../listener.ts';
import { Recent } from './recent.ts';
import type { Keeper, Story } from '../stories/story.ts';

/** How many parties, how many requests (more than are known by their ReferenceIDs), and how many calls ... are remembered. */
const PARTIES = 120_000;
const REQUESTS = 20_000;
const OTHERS = 40_000;

/** What is remembered of one party, call ... of a log. */
export interface Remembered {
  readonly memory: object;
  /** Its beginning is missing: it is evidence of nothing. */
  isPartial: boolean;
}

/** Invariants that share a memory, and what they remember of what was heard lately. */
export class Attentive implements Keeper {
  readonly listener: Listener;
  readonly memories: Recent<Remembered>;
  /** Those that also say what must hold at rest. */
  readonly resting: readonly (readonly [number, HeardInvariant])[];
  readonly #isOfCalls: boolean;

  constructor(listener: Listener) {
    this.listener = listener;
    this.memories = new Recent(roomFor(listener.memory.per));
    this.resting = listener.invariants.filter(([, invariant]) => invariant.atRest !== undefined);
    this.#isOfCalls = OF_CALLS.has(listener.memory.per);
  }

  /** Something is remembered for the first time. */
  begin(key: string, story: Story | undefined): Remembered {
    const remembered = { memory: this.listener.fresh(), isPartial: false };
    this.memories.set(key, remembered);
    if (this.#isOfCalls && story !== undefined) {
      story.keepers.push(this);
      story.keys.push(key);
    }
    return remembered;
  }

  forget(key: string): void {
    this.memories.delete(key);
  }
}

const roomFor = (per: Key): number =>
  per === 'party' ? PARTIES : per === 'reference' ? REQUESTS : OTHERS;

/** What is over when its call is. */
const OF_CALLS: ReadonlySet<string> = new Set(['party', 'call', 'queue-stay', 'reference']);
