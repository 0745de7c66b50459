import type { SwitchEvent } from '../../model/event.ts';

/**
 * What happened, laid out to be drawn: a column for each party and one for the
 * switch, time going down. Every picture (ladder, table, Mermaid, SVG) is made
 * of this and of nothing else, whether it came from a scenario, a
 * counterexample or a log. Plain JSON.
 */
export interface Drawing {
  readonly title: string;
  /** From left to right; the one at `switchAt` is the switch. */
  readonly columns: readonly string[];
  readonly switchAt: number;
  readonly rungs: readonly Rung[];
  /** Requests that nobody has answered at the end, such as `TRouteCall #1`. */
  readonly open: readonly string[];
}

/** One step, or one line of a log. */
export interface Rung {
  /** Of the step, from 1; in a log, of the line. */
  readonly number: number;
  /** What happened, in words; empty in a log. */
  readonly told: string;
  /** Where the documents mark an interruption: `**`. */
  readonly mark: string;
  readonly arrows: readonly Arrow[];
  /** Claims that this rung breaks. */
  readonly broken: readonly Breach[];
}

/** A claim that is broken, and the evidence. */
export interface Breach {
  readonly invariant: string;
  readonly evidence: string;
}

/**
 * One line across the drawing. An `action` (people) and a `request` (clients)
 * go from a party to the switch, an `event` goes from the switch to a party; a
 * `happening` is something at the switch itself.
 */
export interface Arrow {
  readonly kind: 'action' | 'request' | 'event' | 'happening';
  /** The party's column; an event without one is for everybody (`to` is `*`) or names nobody. */
  readonly party: number | undefined;
  readonly label: string;
  /** The switch says no. */
  readonly isNo: boolean;
  /** The ReferenceID that request and answer share. */
  readonly reference: number | undefined;
  /** Of a request: where the switch comes to answer it; nothing while it is in flight. */
  readonly lands: Landing | undefined;
  /** What was said, whole. */
  readonly event: SwitchEvent | undefined;
}

/** A place in a drawing: a rung and one of its arrows, by index. */
export interface Landing {
  readonly rung: number;
  readonly arrow: number;
}

/** An arrow that crosses the whole drawing: an event for everybody. */
export const isForAll = ({ event }: Arrow): boolean => event?.to === '*';
