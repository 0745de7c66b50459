import type { Heard } from '../../model/heard.ts';
import type { HeardInvariant } from '../../model/invariant.ts';
import type { Switch } from '../../model/switch.ts';
import type { LogRecord } from '../../formats/logs/log-record.ts';
import { Copies } from './copies.ts';
import { LogJudge } from './log-judge.ts';
import { type Glimpse, type LoggedCall, LoggedCalls } from './logged-calls.ts';
import { References } from './references.ts';

/** A rule that a log breaks, and where. */
export interface LogViolation {
  readonly invariant: HeardInvariant;
  readonly line: number;
  readonly evidence: string;
  /** The call it is about, and what was said on it up to there. */
  readonly call: string | undefined;
  readonly glimpses: readonly Glimpse[];
}

/** Takes what is found in a log. */
export interface Findings {
  violation(found: LogViolation): void;
  /** A call or party is heard first in the middle. */
  joined(line: number): void;
  /** An event answers a request that the log does not have. */
  unasked(line: number): void;
  /** Something that the model knows, told for the first time; `begun`: its call is in the log from its first event on. */
  told(record: LogRecord, begun: boolean): void;
  /** An event that the model does not know. */
  unknown(name: string, line: number): void;
}

/** How much was heard. */
export interface Tally {
  readonly events: number;
  readonly requests: number;
  readonly copies: number;
  readonly calls: number;
}

/** Listens to one switch's log, in one file or several that follow one another. */
export class LogTrace {
  readonly judge: LogJudge;
  readonly #known: ReadonlySet<string>;
  readonly #copies = new Copies();
  readonly #references = new References();
  readonly #calls = new LoggedCalls();
  #events = 0;
  #requests = 0;
  #copied = 0;

  constructor({ invariants, events }: Switch) {
    this.judge = new LogJudge(invariants);
    this.#known = new Set(events);
  }

  get tally(): Tally {
    const { count } = this.#calls;
    return { events: this.#events, requests: this.#requests, copies: this.#copied, calls: count };
  }

  /** Judges one record; `isWhole`: nothing came before the log. */
  hear(record: LogRecord, isWhole: boolean, findings: Findings): void {
    const { heard, isLogged, isAgain } = this.#references.refer(record);
    if (this.#copies.isCopy(record)) {
      this.#copied += 1;
      this.judge.answered(heard);
      return;
    }
    if (isAgain) this.judge.forget(heard);
    if (heard.kind === 'request') this.#requests += 1;
    else this.#events += 1;
    const call = this.#calls.note(record);
    if (heard.kind === 'event' && !this.#known.has(heard.name)) {
      findings.unknown(heard.name, record.line);
      this.judge.answered(heard);
      return;
    }
    findings.told(record, isWhole || call?.begun === true);
    if (!isLogged) findings.unasked(record.line);
    const { evidence, joined } = this.judge.hear(heard, {
      isWhole: isWhole || call?.begun === true,
      isFirst: call?.begun === true && call.glimpses.length === 1,
      isLogged: isLogged || (isWhole && this.#requests > 0),
    });
    if (joined) findings.joined(record.line);
    for (const found of evidence) findings.violation(violationOf(found, record, call));
  }
}

function violationOf(
  found: { readonly invariant: HeardInvariant; readonly evidence: string },
  { line }: LogRecord,
  call: LoggedCall | undefined,
): LogViolation {
  return { ...found, line, call: call?.id, glimpses: [...(call?.glimpses ?? [])] };
}

/** The switch that would say this. */
export const switchSaying = (
  { kind, name }: Heard,
  switches: readonly Switch[],
): Switch | undefined =>
  switches.find(({ events }) => events.includes(name)) ??
  switches.find(({ name: sw }) => sw === (isOfTLibrary(kind, name) ? 'genesys' : 'uccx'));

const isOfTLibrary = (kind: Heard['kind'], name: string): boolean =>
  kind === 'event' ? name.startsWith('Event') : /^T[A-Z][a-z]/u.test(name);
