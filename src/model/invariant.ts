import type { Heard } from './heard.ts';
import type { Schema } from './schema.ts';
import type { Step } from './scenario.ts';

/** Where a claim comes from, precise enough for a reader to open the page. */
export interface Citation {
  readonly document: string;
  readonly section: string;
}

/** Evidence against a claim, in words. */
export interface Evidence {
  readonly evidence: string;
  readonly about?: About | undefined;
}

/** Whom evidence is about, and what was said there. */
export interface About {
  /** The party, as events are said to it. */
  readonly to: string;
  /** The call, as events name it. */
  readonly call?: string | undefined;
  /** What is wrong with what was said, or that something was not; without who and where. */
  readonly problem: string;
  /** The event that gave it away; without it, that nothing more was said. */
  readonly event?: string | undefined;
}

/**
 * What an invariant says of one thing heard: nothing (its antecedent did not
 * arise), that the claim was put to the test and upheld, that it cannot be
 * decided from what was heard, or evidence against it.
 */
export type Finding = undefined | 'upheld' | 'undecided' | Evidence;

/** What a claim is about: one memory is kept for each. */
export type Key = 'party' | 'call' | 'queue-stay' | 'reference' | 'dn' | 'agent' | 'switch';

/**
 * What is remembered of one party, call ... by the invariants that watch it.
 * Several invariants may share one memory: it is changed once a thing heard,
 * after all of them have looked.
 */
export type Memory<M = unknown> = Remembering<M> & (Doubting<M> | Certain);

interface Remembering<M> {
  readonly name: string;
  readonly per: Key;
  /** The finite parts of the memory, described as the state is. */
  readonly schema: Schema<M>;
  /** Which party, call ... this is about; nothing where it is about none. */
  key(heard: Heard): string | undefined;
  /** The kind of thing that each word of a key names; where nothing is said no key names anything that is alike. */
  readonly keyNames?: readonly string[];
  remember(memory: M, heard: Heard): void;
  /** What is heard under one key may be the last of what was remembered under another. */
  readonly ending?: Ending<M>;
  /** A call was over long ago, and nothing more is said of it: what a memory of several calls has of it can go. */
  forget?(memory: M, call: string): void;
}

/** How a party, call ... ends that goes on under another name: nothing more is heard under its own. */
interface Ending<M> {
  /** What this ends; nothing where it ends none. */
  key(heard: Heard): string | undefined;
  end(memory: M): void;
}

/** A memory that a lost link puts in doubt: what follows may be said without what came before. */
interface Doubting<M> {
  /** The event that says so, whoever hears it. */
  readonly doubtedBy: string;
  doubt(memory: M): void;
}

interface Certain {
  readonly doubtedBy?: never;
  readonly doubt?: never;
}

interface Claim {
  /** Stable: names the file, the test and the counterexamples. */
  readonly id: string;
  /** One sentence a telephone engineer would say. */
  readonly statement: string;
  /** Whether the vendor's text states it or we infer it from there. */
  readonly basis: 'stated' | 'inferred';
  readonly source: Citation;
  /** How a switch that breaks it goes wrong. */
  readonly breaks: string;
}

/** A claim about what is heard: a monitor that also runs on logs. */
export interface HeardInvariant<M = unknown> extends Claim {
  readonly needs: 'events';
  readonly memory: Memory<M>;
  observe(memory: Readonly<M>, heard: Heard): Finding;
  /** What must hold of a party, call ... once nothing is in flight and all calls are over. */
  atRest?(memory: Readonly<M>, key: string): Finding;
}

/** A claim that needs to see the switch's state. */
export interface StateInvariant<S = unknown, C = unknown> extends Claim {
  readonly needs: 'state';
  /** Looks at one step of an exchange with this configuration. */
  examine?(step: Step<S>, config: C): Finding;
  /** What must hold of the state once nothing is in flight and all calls are over. */
  atRest?(state: S): Finding;
  /** `examine` part by part, where it is about nothing but the state after the step: faster to explore. */
  readonly partwise?: Partwise<S>;
}

/** A claim about each of several parts of a state, none of which matters to the others. */
export interface Partwise<S = unknown> {
  parts(state: S): readonly string[];
  examine(state: S, part: string): Finding;
}

/** A claim about the switch. It holds where there is no evidence against it. */
export type Invariant<S = unknown> = HeardInvariant | StateInvariant<S>;

/** The first step of a trace at which an invariant has evidence against it. */
export interface Violation {
  readonly invariant: Invariant;
  /** Index of the step; the number of steps when it is found at rest. */
  readonly step: number;
  readonly evidence: string;
  readonly about?: About | undefined;
}
