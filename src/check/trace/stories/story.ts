import type { Heard } from '../../../model/heard.ts';

/** One thing said on a call, as far as a report shows it. */
export interface Glimpse {
  /** Which file of the log it is in, counted from 0, and where. */
  readonly file: number;
  readonly line: number;
  readonly at: number | undefined;
  readonly kind: Heard['kind'];
  readonly name: string;
  readonly to: string;
  readonly party: string | undefined;
  readonly call: string;
  readonly otherDN: string | undefined;
  readonly reason: string | undefined;
  /** All that it says, where that is wanted. */
  readonly heard: Heard | undefined;
}

/** Keeps something of the story elsewhere, under keys, which is to be forgotten with it. */
export interface Keeper {
  forget(key: string): void;
}

/** A rule that was broken, where, and how it shows. */
interface Broken {
  readonly invariant: string;
  readonly file: number;
  readonly line: number;
  readonly evidence: string;
}

/** Calls that came out of one another, and what was said of them. */
export interface Story {
  /** Which it was of those that began. */
  readonly number: number;
  /** Each call with the parties that are on it, as far as they are heard. */
  readonly calls: Map<string, Set<string>>;
  /** What was said, oldest first; of a very long story the middle is left out. */
  readonly glimpses: Glimpse[];
  /** How much of it is left out. */
  omitted: number;
  /** How much was said. */
  events: number;
  /** The log has it from its first event on, and heard all of it. */
  isWhole: boolean;
  /** It is of the log's beginning: nothing was said of its first call before. */
  begun: boolean;
  caller: string | undefined;
  called: string | undefined;
  answered: boolean;
  /** How many were on it at a time. */
  most: number;
  /** Answers to requests that the log does not have. */
  unasked: number;
  /** Events of which only the name is told. */
  brief: number;
  /** Rules that were broken, and where. */
  readonly broken: Broken[];
  /** Parties or calls of it that are heard first in the middle. */
  joined: boolean;
  /** Where what is remembered of it is kept, and under which key each. */
  readonly keepers: Keeper[];
  readonly keys: string[];
  /** When something was said last, in things heard. */
  touched: number;
}

/** A story of which nothing has been said yet. */
export const untold = (number: number, begun: boolean): Story => ({
  number,
  calls: new Map(),
  glimpses: [],
  omitted: 0,
  events: 0,
  isWhole: begun,
  begun,
  caller: undefined,
  called: undefined,
  answered: false,
  most: 0,
  unasked: 0,
  brief: 0,
  broken: [],
  joined: false,
  keepers: [],
  keys: [],
  touched: 0,
});

/** Whether everybody who was heard on it has left. */
export function isOver({ calls }: Story): boolean {
  for (const parties of calls.values()) if (parties.size > 0) return false;
  return true;
}

/** How much of a story is kept. */
const MOST_GLIMPSES = 400;

/** Something more is said; of a very long story the beginning and the end are kept. */
export function add(story: Story, glimpse: Glimpse): void {
  story.glimpses.push(glimpse);
  if (story.glimpses.length <= MOST_GLIMPSES) return;
  story.glimpses.splice(MOST_GLIMPSES / 2, 1);
  story.omitted += 1;
}

/** Two stories turn out to be one. */
export function join(story: Story, other: Story): void {
  for (const [call, parties] of other.calls) story.calls.set(call, parties);
  story.glimpses.push(...other.glimpses);
  story.glimpses.sort((one, two) => one.file - two.file || one.line - two.line);
  const surplus = story.glimpses.length - MOST_GLIMPSES;
  if (surplus > 0) story.glimpses.splice(MOST_GLIMPSES / 2, surplus);
  story.omitted += other.omitted + Math.max(0, surplus);
  story.events += other.events;
  story.isWhole &&= other.isWhole;
  story.answered ||= other.answered;
  story.most = Math.max(story.most, other.most);
  story.unasked += other.unasked;
  story.brief += other.brief;
  story.broken.push(...other.broken);
  story.joined ||= other.joined;
  story.keepers.push(...other.keepers);
  story.keys.push(...other.keys);
}
