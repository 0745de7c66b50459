import type { LogRecord } from '../../formats/logs/log-record.ts';
import type { Switch } from '../../model/switch.ts';
import { type LogViolation, LogTrace, type Tally, switchSaying } from './log-trace.ts';
import type { Story } from './stories/story.ts';
import { StoryCounts } from './story-counts.ts';
import type { StoryVerdict } from './explaining/unexplained.ts';

/** How many violations of one file are kept. */
const MOST_VIOLATIONS = 1000;

/** What was found in one file. */
export interface FileFindings {
  readonly violations: readonly LogViolation[];
  /** How many there were, kept or not. */
  readonly broken: number;
  /** Where something was heard first in the middle, and how often. */
  readonly joined: Places;
  readonly unasked: Places;
  /** Events of which only the name is told. */
  readonly brief: Places;
  /** Events that the model does not know, and records that are of no switch. */
  readonly unknown: ReadonlyMap<string, Places>;
  readonly tally: Tally;
  /** What became of the stories that were told. */
  readonly stories: StoryCounts;
}

/** What is done with each story once it is over, or its log is. */
export interface StoryHearing {
  /** Says whether the model explains it; nothing where that is not wanted. */
  readonly explain?: ((story: Story, trace: LogTrace) => StoryVerdict) | undefined;
  /** Whether all that is said of it is kept until then. */
  readonly isInFull?: boolean;
  /** Takes it before it is forgotten. */
  readonly told?: (story: Story, explanation: StoryVerdict | undefined, trace: LogTrace) => void;
}

/** How often something was met, and where first. */
export interface Places {
  readonly count: number;
  readonly line: number;
}

/**
 * Listens to a log of one or several files, whatever switch speaks in it.
 *
 * `begin` starts another file of the same log: its calls go on.
 */
export class LogHearing {
  readonly #switches: readonly Switch[];
  readonly #traces = new Map<string, LogTrace>();
  readonly #saying = new Map<string, LogTrace | undefined>();
  readonly #hearing: StoryHearing;
  #file = 0;
  #begun = false;
  #stories = new StoryCounts();
  #violations: LogViolation[] = [];
  #broken = 0;
  #joined: Places = NOWHERE;
  #unasked: Places = NOWHERE;
  #brief: Places = NOWHERE;
  #unknown = new Map<string, Places>();
  #before: Tally = SILENCE;

  constructor(switches: readonly Switch[], hearing: StoryHearing = {}) {
    this.#switches = switches;
    this.#hearing = hearing;
  }

  /** One of them for each switch that was heard. */
  get traces(): readonly LogTrace[] {
    return [...this.#traces.values()];
  }

  /** Another file begins. */
  begin(): void {
    if (this.#begun) this.#file += 1;
    this.#begun = true;
    this.#violations = [];
    this.#broken = 0;
    this.#joined = NOWHERE;
    this.#unasked = NOWHERE;
    this.#brief = NOWHERE;
    this.#unknown = new Map();
    this.#stories = new StoryCounts();
    this.#before = this.#tally();
  }

  hear(record: LogRecord, isWhole: boolean): void {
    const trace = this.#traceOf(record);
    if (trace === undefined) this.unknown(record.heard.name, record.line);
    else trace.hear(record, { file: this.#file, isWhole });
  }

  /** The log has ended: tells the stories that are left. */
  finish(): void {
    for (const trace of this.traces) trace.finish();
  }

  /** What was found since the file began. */
  found(): FileFindings {
    const now = this.#tally();
    const before = this.#before;
    return {
      violations: this.#violations,
      broken: this.#broken,
      joined: this.#joined,
      unasked: this.#unasked,
      brief: this.#brief,
      unknown: this.#unknown,
      stories: this.#stories,
      tally: {
        events: now.events - before.events,
        requests: now.requests - before.requests,
        copies: now.copies - before.copies,
        calls: now.calls - before.calls,
      },
    };
  }

  violation(found: LogViolation): void {
    this.#broken += 1;
    if (this.#violations.length < MOST_VIOLATIONS) this.#violations.push(found);
  }

  told(story: Story, trace: LogTrace): void {
    const explanation = this.#hearing.explain?.(story, trace);
    this.#stories.note(story, explanation);
    this.#hearing.told?.(story, explanation, trace);
  }

  joined(line: number): void {
    this.#joined = again(this.#joined, line);
  }

  unasked(line: number): void {
    this.#unasked = again(this.#unasked, line);
  }

  brief(line: number): void {
    this.#brief = again(this.#brief, line);
  }

  unknown(name: string, line: number): void {
    const before = this.#unknown.get(name);
    if (before === undefined && this.#unknown.size >= MOST_NAMES) return;
    this.#unknown.set(name, again(before ?? NOWHERE, line));
  }

  /** What the model is to explain is kept in full. */
  get #inFull(): boolean {
    return this.#hearing.explain !== undefined || this.#hearing.isInFull === true;
  }

  #traceOf({ heard }: LogRecord): LogTrace | undefined {
    if (this.#saying.has(heard.name)) return this.#saying.get(heard.name);
    const sw = switchSaying(heard, this.#switches);
    let trace = sw === undefined ? undefined : this.#traces.get(sw.name);
    if (sw !== undefined && trace === undefined) {
      this.#traces.set(sw.name, (trace = new LogTrace(sw, this, this.#inFull)));
    }
    if (this.#saying.size < MOST_NAMES) this.#saying.set(heard.name, trace);
    return trace;
  }

  #tally(): Tally {
    return this.traces.reduce(
      (sum, { tally }) => ({
        events: sum.events + tally.events,
        requests: sum.requests + tally.requests,
        copies: sum.copies + tally.copies,
        calls: sum.calls + tally.calls,
      }),
      SILENCE,
    );
  }
}

/** How many names of messages are remembered. */
const MOST_NAMES = 10_000;

const NOWHERE: Places = { count: 0, line: 0 };
const SILENCE: Tally = { events: 0, requests: 0, copies: 0, calls: 0 };

const again = ({ count, line }: Places, here: number): Places => ({
  count: count + 1,
  line: count === 0 ? here : line,
});
