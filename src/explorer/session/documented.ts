import { scenarioPlay } from '../../check/conform/scenario-play.ts';
import { performance } from '../../check/conform/performance.ts';
import type { DocumentedScenario } from '../../model/document.ts';
import type { Input } from '../../model/input.ts';
import type { Desk } from '../desks/desk.ts';
import type { Reading, Setup } from './session.ts';

/** A scenario of the documents, ready to be opened. */
export interface Documented {
  readonly setup: Setup;
  readonly inputs: readonly Input[];
  readonly title: string;
}

/** Reads and plays a scenario of the documents, to its end or to an interruption and on until all is over. */
export function documented(desk: Desk, reading: Reading, mark: string | null = null): Documented {
  const scenario = scenarioNamed(desk, reading.id);
  const { dialect } = reading;
  const { trace } = scenarioPlay(desk.sw, scenario, { dialect, interruption: mark });
  const { config } = trace.scenario;
  return {
    setup: { switch: desk.sw.name, config, scenario: reading },
    inputs: trace.scenario.inputs,
    title: mark === null ? scenario.title : `${scenario.title} ${mark}`,
  };
}

/** Where a scenario is interrupted in its abnormal rows. */
export interface InterruptionPoint {
  readonly mark: string;
  /** After how many inputs of the normal flow. */
  readonly after: number;
  readonly because: string;
}

/** The interruption points of the scenario a session was taken from, in the order of the flow. */
export function interruptionPoints(desk: Desk, reading: Reading): readonly InterruptionPoint[] {
  const scenario = scenarioNamed(desk, reading.id);
  return scenario.interruptions
    .map(({ mark, because }) => ({
      mark,
      because,
      after: performance(scenario, mark).opening.length,
    }))
    .toSorted((one, other) => one.after - other.after);
}

/** The dialects that a scenario's printings speak of, the usual one first. */
export const dialectsOf = ({ sw }: Desk, { printings }: DocumentedScenario): readonly string[] => {
  const spoken = new Set(printings.flatMap(({ document }) => document.dialects));
  return sw.dialects.filter((dialect) => spoken.has(dialect));
};

/** The scenario with this id; a `RangeError` where there is none. */
function scenarioNamed({ sw }: Desk, id: string): DocumentedScenario {
  const scenario = sw.documents.scenarios.find((one) => one.id === id);
  if (scenario === undefined) throw new RangeError(`There is no scenario "${id}" of ${sw.name}.`);
  return scenario;
}
