import type { LogRecord } from '../../../formats/logs/log-record.ts';
import type { CallReading } from '../../../model/call-reading.ts';
import type { Heard } from '../../../model/heard.ts';
import { SeenCalls } from './seen-calls.ts';
import { add, isOver, join, type Story, untold } from './story.ts';

/** How many stories are followed at a time. */
const MOST_STORIES = 20_000;

/**
 * How many things are heard before a story that is over is told: something may
 * still be said of it. So many, and one for two stories that are followed: with
 * many calls in progress more is said of others meanwhile.
 */
const LINGER = 1000;

/** How many stories that have been told may still be in the queue of those that are over. */
const MOST_DONE = 500;

/** A log's records as a story takes them. */
export interface Hearing {
  /** Which file of the log is read, counted from 0. */
  readonly file: number;
  /** Nothing came before the log. */
  readonly isWhole: boolean;
}

/** Takes a story that is told to its end, or that is forgotten; `isLate`: long after anything was said of it. */
export type Told = (story: Story, isLate: boolean) => void;

/** The calls of a log, those that came out of one another together; forgets those that are over. */
export class Stories {
  /** How many calls there were. */
  calls = 0;
  readonly #reading: CallReading;
  readonly #told: Told;
  /** Whether all that is said is kept, and not only what a report shows. */
  readonly #inFull: boolean;
  readonly #of = new Map<string, Story>();
  readonly #stories = new Set<Story>();
  readonly #seen = new SeenCalls();
  /** Stories that are over, and when something was said of each last. */
  #ending: { readonly story: Story; readonly touched: number }[] = [];
  #ended = 0;
  #heard = 0;

  constructor(reading: CallReading, told: Told, inFull: boolean) {
    this.#reading = reading;
    this.#told = told;
    this.#inFull = inFull;
  }

  /** Notes what is said of a call; nothing where it is of none. */
  note(record: LogRecord, hearing: Hearing): Story | undefined {
    this.#heard += 1;
    this.#tellEnded();
    const { heard } = record;
    const call = this.#reading.callOf(heard);
    if (call === undefined) {
      this.#everywhere(record, hearing);
      return undefined;
    }
    let story = this.#of.get(call);
    if (story === undefined) {
      if (heard.kind === 'request') return undefined;
      story = this.#begin(call, heard, hearing);
    }
    for (const relative of this.#reading.relatives(heard)) story = this.#join(story, relative);
    this.#follow(story, call, heard);
    this.#say(story, call, record, hearing);
    return story;
  }

  /** The log ends: tells what is left. */
  finish(): void {
    for (const story of this.#stories) this.#told(story, false);
    this.#stories.clear();
    this.#of.clear();
    this.#ending = [];
    this.#ended = 0;
  }

  #say(story: Story, call: string, { heard, line, at }: LogRecord, { file }: Hearing): void {
    const { kind, name, to, attributes } = heard;
    story.touched = this.#heard;
    if (kind === 'event') story.events += 1;
    add(story, {
      file,
      line,
      at,
      kind,
      name,
      to,
      party: this.#reading.partyOf(heard),
      call,
      otherDN: attributes['OtherDN'],
      reason: this.#reading.reasonOf(heard),
      heard: this.#inFull ? heard : undefined,
    });
  }

  #begin(call: string, heard: Heard, { isWhole }: Hearing): Story {
    if (this.#stories.size >= MOST_STORIES) this.#makeRoom();
    const begins = this.#reading.begins(heard);
    const isNew = begins === 'always' || !this.#seen.has(call);
    const story = untold(this.calls, isNew && (isWhole || begins !== 'no'));
    this.#stories.add(story);
    this.#enter(story, call);
    return story;
  }

  #enter(story: Story, call: string): void {
    story.calls.set(call, new Set());
    this.#of.set(call, story);
    this.calls += 1;
  }

  /** Another call is of the same story; it goes on in the one that began first. */
  #join(story: Story, relative: string): Story {
    const other = this.#of.get(relative);
    if (other === undefined || other === story) return story;
    const [first, second] = other.number < story.number ? [other, story] : [story, other];
    join(first, second);
    for (const call of second.calls.keys()) this.#of.set(call, first);
    this.#stories.delete(second);
    return first;
  }

  /** Who is on the call now. */
  #follow(story: Story, call: string, heard: Heard): void {
    if (heard.kind === 'request') return;
    const reading = this.#reading;
    story.caller ??= reading.callerOf(heard);
    story.called ??= reading.calledOf(heard);
    if (!story.answered) story.answered = reading.answers(heard);
    const parties = story.calls.get(call);
    if (parties === undefined) return;
    const party = reading.partyOf(heard);
    const ends = reading.ends(heard);
    if (ends === 'call') parties.clear();
    else if (party !== undefined && ends === undefined) parties.add(party);
    else if (party !== undefined) parties.delete(party);
    if (parties.size > story.most) story.most = parties.size;
    const left = reading.leftFor(heard);
    if (left !== undefined && party !== undefined) story.calls.get(left)?.delete(party);
    if (ends !== undefined && isOver(story)) {
      this.#ending.push({ story, touched: this.#heard });
    }
  }

  /** Tells the stories that have been over for long. */
  #tellEnded(): void {
    for (;;) {
      const first = this.#ending[this.#ended];
      if (first === undefined) break;
      if (this.#heard - first.touched < LINGER + this.#stories.size / 2) break;
      this.#ended += 1;
      const { story, touched } = first;
      if (story.touched > touched) {
        if (isOver(story) && this.#stories.has(story)) {
          this.#ending.push({ story, touched: story.touched });
        }
      } else if (this.#stories.has(story)) this.#tell(story);
    }
    if (this.#ended > MOST_DONE) {
      this.#ending = this.#ending.slice(this.#ended);
      this.#ended = 0;
    }
  }

  /** There are too many: tells the third of which nothing was said for longest. */
  #makeRoom(): void {
    const stories = [...this.#stories].toSorted((one, other) => one.touched - other.touched);
    for (const story of stories.slice(0, Math.ceil(MOST_STORIES / 3))) {
      if (!isOver(story)) story.isWhole = false;
      this.#tell(story);
    }
  }

  #tell(story: Story): void {
    this.#told(story, true);
    this.#stories.delete(story);
    for (const call of story.calls.keys()) {
      this.#of.delete(call);
      this.#seen.add(call);
    }
    for (const [index, key] of story.keys.entries()) story.keepers[index]?.forget(key);
  }

  /** What is said of all calls of a DN, or of the link. */
  #everywhere(record: LogRecord, hearing: Hearing): void {
    const { heard } = record;
    if (this.#reading.doubts(heard)) for (const story of this.#stories) story.isWhole = false;
    const party = this.#reading.everyCallAt(heard);
    if (party === undefined) return;
    for (const story of this.#stories) {
      for (const [call, parties] of story.calls) {
        if (parties.has(party)) this.#say(story, call, record, hearing);
      }
    }
  }
}
