import type { SwitchEvent } from '../../model/event.ts';
import type { Answer, Trace } from '../../model/scenario.ts';
import { tell } from './tell.ts';

/** A trace laid out for drawing: a column for each party, a rung for each step. */
export interface Ladder {
  readonly columns: readonly string[];
  readonly rungs: readonly Rung[];
}

/** One step: what happened, and what was said in which column. */
export interface Rung {
  readonly number: number;
  readonly told: string;
  readonly answer: Answer;
  readonly events: readonly SwitchEvent[];
}

/** Lays a trace out; the parties stand in the order in which they come into it. */
export function ladder({ steps }: Trace): Ladder {
  const columns = new Set<string>();
  for (const { input, events } of steps) {
    for (const party of [input['thisDN'], input['otherDN'], ...events.map(({ to }) => to)]) {
      if (party !== undefined && party !== '*') columns.add(String(party));
    }
  }
  return {
    columns: [...columns],
    rungs: steps.map(({ input, answer, events }, index) => ({
      number: index + 1,
      told: tell(input),
      answer,
      events,
    })),
  };
}

/** What is said in one column: to that party, or to everybody. */
export const saidIn = (rung: Rung, column: string): readonly SwitchEvent[] =>
  rung.events.filter(({ to }) => to === column || to === '*');
