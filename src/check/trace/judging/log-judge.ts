import type { Heard } from '../../../model/heard.ts';
import type { Finding, HeardInvariant, Invariant, Memory } from '../../../model/invariant.ts';
import { type Listener, listeners } from '../../listener.ts';
import { Attentive } from './attentive.ts';
import { HearersByName } from './hearers.ts';
import type { Story } from '../stories/story.ts';

/** How far a log can be relied on where something is heard for the first time. */
export interface Circumstances {
  /** Everything that came before, on this call at least, is in the log. */
  readonly isWhole: boolean;
  /** Nothing can have come before, on this call at least. */
  readonly isFirst: boolean;
  /** The request that is answered is in the log, or would be. */
  readonly isLogged: boolean;
  /** The calls it is about: what is remembered of them is forgotten with them. */
  readonly story: Story | undefined;
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
  readonly #listeners: readonly Attentive[];
  readonly #hearers: HearersByName;
  /** Those whose memories are of several calls, and those that something puts in doubt. */
  readonly #spanning: readonly Attentive[];
  readonly #doubting: readonly Attentive[];
  readonly #doubtedBy: ReadonlySet<string | undefined>;

  constructor(invariants: readonly Invariant[]) {
    this.invariants = invariants.filter((invariant) => invariant.needs === 'events');
    this.upheld = this.invariants.map(() => 0);
    this.broken = this.invariants.map(() => 0);
    this.undecided = this.invariants.map(() => 0);
    this.#listeners = listeners(this.invariants).map((listener) => new Attentive(listener));
    this.#spanning = this.#listeners.filter(({ listener }) => listener.memory.forget !== undefined);
    this.#doubting = this.#listeners.filter(({ listener }) => listener.memory.doubt !== undefined);
    this.#doubtedBy = new Set(this.#doubting.map(({ listener }) => listener.memory.doubtedBy));
    this.#hearers = new HearersByName(this.#listeners.map(({ listener }) => listener));
  }

  /** Judges one thing heard. */
  hear(heard: Heard, circumstances: Circumstances): Heeded {
    let found: Heeded = NOTHING;
    const hearers = this.#hearers.of(heard);
    for (let index = 0; index < hearers.length; index += 1) {
      const heeded = this.#listen(index, hearers[index] ?? [], heard, circumstances);
      if (heeded !== NOTHING) found = both(found, heeded);
    }
    if (this.#doubtedBy.has(heard.name)) this.#doubt(heard.name);
    return found;
  }

  /** Remembers that a request was answered, by something that no invariant knows. */
  answered(heard: Heard): void {
    for (const {
      listener: { memory },
      memories,
    } of this.#listeners) {
      const key = memory.per === 'reference' ? memory.key(heard) : undefined;
      const remembered = key === undefined ? undefined : memories.get(key);
      if (remembered !== undefined) memory.remember(remembered.memory, heard);
    }
  }

  /** A ReferenceID is used again: what was remembered of it is over. */
  forget(heard: Heard): void {
    for (const {
      listener: { memory },
      memories,
    } of this.#listeners) {
      const key = memory.per === 'reference' ? memory.key(heard) : undefined;
      if (key !== undefined) memories.delete(key);
    }
  }

  /** Everybody has left these calls: judges what is left of them. Just before the log ends, a request may still be answered (`isLate` not). */
  rest({ keepers, keys }: Story, isLate: boolean): Heeded['evidence'] {
    const all: Heeded['evidence'][number][] = [];
    for (const [at, key] of keys.entries()) {
      const keeper = keepers[at];
      if (!(keeper instanceof Attentive)) continue;
      if (!isLate && keeper.listener.memory.per === 'reference') continue;
      const remembered = keeper.memories.get(key);
      if (remembered === undefined) continue;
      for (const [index, invariant] of keeper.resting) {
        const finding = invariant.atRest?.(remembered.memory, key);
        const isDecided = !isEvidence(finding) || !remembered.isPartial;
        this.#count(index, isDecided ? finding : 'undecided');
        if (isDecided && isEvidence(finding)) all.push({ invariant, evidence: finding.evidence });
      }
    }
    return all;
  }

  /** These calls were over long ago: what is remembered of them is forgotten, also by memories of several calls. */
  forgetCalls(calls: ReadonlyMap<string, unknown>): void {
    for (const { listener, memories } of this.#spanning) {
      for (const { memory } of memories.values()) {
        for (const call of calls.keys()) listener.memory.forget?.(memory, call);
      }
    }
  }

  #listen(
    index: number,
    hearers: Listener['invariants'],
    heard: Heard,
    said: Circumstances,
  ): Heeded {
    const attentive = this.#listeners[index];
    const key = attentive?.listener.memory.key(heard);
    if (attentive === undefined || key === undefined) return NOTHING;
    const { memories, listener } = attentive;
    const { memory } = listener;
    const known = memories.get(key);
    const remembered = known ?? attentive.begin(key, said.story);
    const decides =
      known !== undefined ||
      (memory.per === 'reference'
        ? said.isLogged
        : said.isFirst || (said.isWhole && !memories.forgot));
    if (!decides && isFromItsBeginning(memory)) remembered.isPartial = true;
    let joined = false;
    let evidence: Heeded['evidence'][number][] | undefined;
    for (const [at, invariant] of hearers) {
      let finding = invariant.observe(remembered.memory, heard);
      if (finding === undefined) continue;
      if (isEvidence(finding) && !decides) {
        if (!joined) memory.doubt?.(remembered.memory);
        joined = memory.per !== 'reference';
        finding = memory.doubt ? invariant.observe(remembered.memory, heard) : 'undecided';
      }
      if (isEvidence(finding) && remembered.isPartial) finding = 'undecided';
      this.#count(at, finding);
      if (isEvidence(finding)) (evidence ??= []).push({ invariant, evidence: finding.evidence });
    }
    memory.remember(remembered.memory, heard);
    const ended = memory.ending?.key(heard);
    const other = ended === undefined ? undefined : memories.get(ended);
    if (other !== undefined) memory.ending?.end(other.memory);
    return joined || evidence !== undefined ? { evidence: evidence ?? [], joined } : NOTHING;
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

  #doubt(event: string): void {
    for (const { listener, memories } of this.#doubting) {
      if (listener.memory.doubtedBy !== event) continue;
      for (const { memory } of memories.values()) listener.memory.doubt?.(memory);
    }
  }
}

/** It is told of its call as a whole; a party is in doubt only until its end, a DN or the switch has no beginning. */
const isFromItsBeginning = (memory: Memory): boolean =>
  memory.per === 'call' || (memory.doubt === undefined && !ANY_TIME.has(memory.per));

/** What has no beginning, or begins with a request that a log may leave out. */
const ANY_TIME: ReadonlySet<Memory['per']> = new Set(['switch', 'dn', 'reference']);

const isEvidence = (finding: Finding): finding is { readonly evidence: string } =>
  typeof finding === 'object';

const both = (one: Heeded, other: Heeded): Heeded => ({
  evidence: [...one.evidence, ...other.evidence],
  joined: one.joined || other.joined,
});
