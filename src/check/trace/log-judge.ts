import type { Heard } from '../../model/heard.ts';
import type { Finding, HeardInvariant, Invariant } from '../../model/invariant.ts';
import { type Listener, listeners } from '../listener.ts';

/** How many parties, calls or requests are remembered by each memory. */
const MOST_KEYS = 100_000;

/** How far a log can be relied on where something is heard for the first time. */
export interface Circumstances {
  /** Everything that came before, on this call at least, is in the log. */
  readonly isWhole: boolean;
  /** The request that is answered is in the log, or would be. */
  readonly isLogged: boolean;
}

/** What was found by listening to one thing a log says. */
export interface Heeded {
  readonly evidence: readonly { readonly invariant: HeardInvariant; readonly evidence: string }[];
  /** Something was heard first in the middle; rules about its beginning are not decided. */
  readonly joined: boolean;
}

const NOTHING: Heeded = { evidence: [], joined: false };

/**
 * Judges the events of a log, where nobody knows what came before it.
 *
 * What is evidence only because something is heard for the first time is none
 * where the log may have begun in the middle: then the memory is in doubt.
 */
export class LogJudge {
  readonly invariants: readonly HeardInvariant[];
  /** How often each invariant was upheld, broken, and not decided. */
  readonly upheld: number[];
  readonly broken: number[];
  readonly undecided: number[];
  readonly #listeners: readonly Listener[];
  /** Memories have been given up for want of room: what is new may only be forgotten. */
  #forgetful = false;

  constructor(invariants: readonly Invariant[]) {
    this.invariants = invariants.filter((invariant) => invariant.needs === 'events');
    this.upheld = this.invariants.map(() => 0);
    this.broken = this.invariants.map(() => 0);
    this.undecided = this.invariants.map(() => 0);
    this.#listeners = listeners(this.invariants);
  }

  /** Judges one thing heard. */
  hear(heard: Heard, circumstances: Circumstances): Heeded {
    let found: Heeded = NOTHING;
    for (const listener of this.#listeners) {
      const key = listener.memory.key(heard);
      if (key === undefined) continue;
      const heeded = this.#listen(listener, key, heard, circumstances);
      if (heeded !== NOTHING) found = both(found, heeded);
    }
    if (heard.name === 'EventLinkDisconnected') this.#doubt();
    return found;
  }

  /** Remembers that a request was answered, by something that no invariant knows. */
  answered(heard: Heard): void {
    for (const { memory, memories } of this.#listeners) {
      const key = memory.per === 'reference' ? memory.key(heard) : undefined;
      const remembered = key === undefined ? undefined : memories.get(key);
      if (remembered !== undefined) memory.remember(remembered, heard);
    }
  }

  /** A ReferenceID is used again: what was remembered of it is over. */
  forget(heard: Heard): void {
    for (const { memory, memories } of this.#listeners) {
      const key = memory.per === 'reference' ? memory.key(heard) : undefined;
      if (key !== undefined) memories.delete(key);
    }
  }

  #listen(listener: Listener, key: string, heard: Heard, said: Circumstances): Heeded {
    const { memory, memories, invariants } = listener;
    const known = memories.get(key);
    const remembered = known ?? this.#fresh(listener, key);
    const decides = memory.per === 'reference' ? said.isLogged : said.isWhole && !this.#forgetful;
    let joined = false;
    const evidence: Heeded['evidence'][number][] = [];
    for (const [index, invariant] of invariants) {
      let finding = invariant.observe(remembered, heard);
      if (isEvidence(finding) && known === undefined && !decides) {
        if (!joined) memory.doubt?.(remembered);
        joined = memory.per !== 'reference';
        finding = memory.doubt ? invariant.observe(remembered, heard) : 'undecided';
      }
      this.#count(index, finding);
      if (isEvidence(finding)) evidence.push({ invariant, evidence: finding.evidence });
    }
    memory.remember(remembered, heard);
    return joined || evidence.length > 0 ? { evidence, joined } : NOTHING;
  }

  #fresh(listener: Listener, key: string): object {
    const { memories } = listener;
    if (memories.size >= MOST_KEYS) {
      const [oldest] = memories.keys();
      if (oldest !== undefined) memories.delete(oldest);
      this.#forgetful = true;
    }
    const remembered = listener.fresh();
    memories.set(key, remembered);
    return remembered;
  }

  #count(index: number, finding: Finding): void {
    if (finding === undefined) return;
    const counts = isEvidence(finding)
      ? this.broken
      : finding === 'undecided'
        ? this.undecided
        : this.upheld;
    counts[index] = (counts[index] ?? 0) + 1;
  }

  #doubt(): void {
    for (const { memory, memories } of this.#listeners) {
      if (memory.doubt === undefined) continue;
      for (const remembered of memories.values()) memory.doubt(remembered);
    }
  }
}

const isEvidence = (finding: Finding): finding is { readonly evidence: string } =>
  typeof finding === 'object';

const both = (one: Heeded, other: Heeded): Heeded => ({
  evidence: [...one.evidence, ...other.evidence],
  joined: one.joined || other.joined,
});
