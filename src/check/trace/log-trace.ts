import type { CallReading } from '../../model/call-reading.ts';
import type { Heard } from '../../model/heard.ts';
import type { HeardInvariant } from '../../model/invariant.ts';
import type { StoryMatching } from '../../model/story-matching.ts';
import type { Switch } from '../../model/switch.ts';
import type { LogRecord } from '../../formats/logs/log-record.ts';
import { Copies } from './judging/copies.ts';
import { Delays } from './judging/delays.ts';
import { LogJudge } from './judging/log-judge.ts';
import { References } from './judging/references.ts';
import { type Hearing, Stories } from './stories/stories.ts';
import { isOver, type Story } from './stories/story.ts';

/** A rule that a log breaks, and where. */
export interface LogViolation {
  readonly invariant: HeardInvariant;
  readonly file: number;
  readonly line: number;
  readonly evidence: string;
  /** The calls it is about. */
  readonly story: Story | undefined;
}

/** Takes what is found in a log. */
export interface Findings {
  violation(found: LogViolation): void;
  /** A call or party is heard first in the middle. */
  joined(line: number): void;
  /** An event answers a request that the log does not have. */
  unasked(line: number): void;
  /** A story is over, or the log is; what is known of it is forgotten next. */
  told(story: Story, trace: LogTrace): void;
  /** An event of which only the name is told. */
  brief(line: number): void;
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

/** A switch whose logs can be followed call by call. */
export type LoggingSwitch = Switch & {
  readonly reading: CallReading;
  readonly matching: StoryMatching;
};

/** Listens to one switch's log, in one file or several that follow one another. */
export class LogTrace {
  readonly switch: LoggingSwitch;
  readonly judge: LogJudge;
  /** How long requests take to be answered. */
  readonly delays = new Delays();
  readonly #known: ReadonlySet<string>;
  readonly #copies = new Copies();
  readonly #references = new References(this.delays);
  readonly #stories: Stories;
  readonly #findings: Findings;
  #events = 0;
  #requests = 0;
  #copied = 0;

  /** `inFull`: all that is said of a call is kept until it is over. */
  constructor(sw: LoggingSwitch, findings: Findings, inFull: boolean) {
    this.switch = sw;
    this.judge = new LogJudge(sw.invariants);
    this.#known = new Set(sw.events);
    this.#findings = findings;
    this.#stories = new Stories(sw.reading, (story, isLate) => this.#told(story, isLate), inFull);
  }

  get tally(): Tally {
    const { calls } = this.#stories;
    return { events: this.#events, requests: this.#requests, copies: this.#copied, calls };
  }

  /** Judges one record. */
  hear(record: LogRecord, hearing: Hearing): void {
    const { heard, isLogged, isAgain } = this.#references.refer(record);
    if (this.#copies.isCopy(record)) {
      this.#copied += 1;
      this.judge.answered(heard);
      return;
    }
    if (isAgain) this.judge.forget(heard);
    if (heard.kind === 'request') this.#requests += 1;
    else this.#events += 1;
    const isKnown = heard.kind === 'request' || this.#known.has(heard.name);
    const story = this.#stories.note(record, hearing);
    if (!isKnown) {
      this.#findings.unknown(heard.name, record.line);
      this.judge.answered(heard);
      return;
    }
    if (record.isBrief === true) {
      this.#findings.brief(record.line);
      if (story !== undefined) story.brief += 1;
      return;
    }
    if (!isLogged) {
      this.#findings.unasked(record.line);
      if (story !== undefined) story.unasked += 1;
    }
    this.#judge(heard, record.line, { story, isLogged, hearing });
  }

  #judge(heard: Heard, line: number, { story, isLogged, hearing }: Context): void {
    const { isWhole, file } = hearing;
    const { evidence, joined } = this.judge.hear(heard, {
      isWhole: story === undefined ? isWhole : story.begun,
      isFirst: story?.begun === true && story.events === 1,
      isLogged: isLogged || (isWhole && this.#requests > 0),
      story,
    });
    if (joined) {
      this.#findings.joined(line);
      if (story !== undefined) story.joined = true;
    }
    for (const found of evidence) {
      this.#broken({ ...found, file, line, story });
    }
  }

  #broken(found: LogViolation): void {
    const { invariant, file, line, evidence, story } = found;
    story?.broken.push({ invariant: invariant.id, file, line, evidence });
    this.#findings.violation(found);
  }

  /** The log ends: tells the stories that are left. */
  finish(): void {
    this.#stories.finish();
  }

  /** Once everybody has left, judges what must hold then. */
  #told(story: Story, isLate: boolean): void {
    const last = story.glimpses.at(-1);
    if (story.isWhole && !story.joined && isOver(story) && last !== undefined) {
      for (const found of this.judge.rest(story, isLate)) {
        this.#broken({ ...found, file: last.file, line: last.line, story });
      }
    }
    this.#findings.told(story, this);
    if (isLate) this.judge.forgetCalls(story.calls);
  }
}

/** Where something is heard: on which calls, and in which file. */
interface Context {
  readonly story: Story | undefined;
  readonly isLogged: boolean;
  readonly hearing: Hearing;
}

/** The switch that would say this. */
export const switchSaying = (
  { kind, name }: Heard,
  switches: readonly Switch[],
): LoggingSwitch | undefined => {
  const logging = switches.filter(isLogging);
  return (
    logging.find(({ events }) => events.includes(name)) ??
    logging.find(({ name: sw }) => sw === (isOfTLibrary(kind, name) ? 'genesys' : 'uccx'))
  );
};

const isLogging = (sw: Switch): sw is LoggingSwitch =>
  sw.reading !== undefined && sw.matching !== undefined;

const isOfTLibrary = (kind: Heard['kind'], name: string): boolean =>
  kind === 'event' ? name.startsWith('Event') : /^T[A-Z][a-z]/u.test(name);
