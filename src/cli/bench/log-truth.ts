import { scenarioPlay } from '../../check/conform/scenario-play.ts';
import { Judge } from '../../check/judge.ts';
import { play } from '../../check/play.ts';
import type { Played } from '../../check/played.ts';
import { LogHearing } from '../../check/trace/log-hearing.ts';
import { dice } from '../../check/walking/dice.ts';
import { walk } from '../../check/walking/walk.ts';
import { heardIn } from '../../formats/logs/heard-in.ts';
import { LOG_FORMATS } from '../../formats/logs/log-formats.ts';
import type { LogRecord } from '../../formats/logs/log-record.ts';
import type { Fault } from '../../model/fault.ts';
import type { Heard } from '../../model/heard.ts';
import type { Switch } from '../../model/switch.ts';
import type { Way } from './log-ways.ts';

/** What became of correct logs. */
export interface CorrectLogs {
  readonly logs: number;
  /** Those that say what was said, no more and no less. */
  readonly same: number;
  /** Those that break no rule. */
  readonly conforming: number;
}

/** What became of logs with a fault that a rule about events notices. */
export interface FaultyLogs {
  readonly logs: number;
  /** Those whose first violation is at the line where it was said. */
  readonly right: number;
  /** The faults in them. */
  readonly faults: ReadonlySet<string>;
  /** How many logs of each fault depart elsewhere, or not at all. */
  readonly missed: ReadonlyMap<string, number>;
  /** How many logs of each fault have, up to the place where it shows, the bytes of those without it. */
  readonly alike: ReadonlyMap<string, number>;
  /** How many have the bytes of logs that say more and break no rule there: what is left out cannot be left out of them. */
  readonly filled: ReadonlyMap<string, number>;
}

/** A random run, with a fault planted or not. */
export function walked(sw: Switch, seed: number, fault?: Fault): Played {
  const choose = dice(seed);
  const config = sw.drawConfiguration(choose, {});
  const inputs = walk(sw.install(config), choose, { maxSteps: 60 }).map(({ input }) => input);
  return play(sw, { switch: sw.name, config, inputs }, { fault });
}

/** Every scenario of the documents in every dialect, normal and with every interruption. */
export const documented = (sw: Switch): readonly Played[] =>
  sw.documents.scenarios.flatMap((scenario) =>
    [null, ...scenario.interruptions.map(({ mark }) => mark)].flatMap((interruption) =>
      sw.dialects.map((dialect) => scenarioPlay(sw, scenario, { dialect, interruption }).trace),
    ),
  );

/** All that is said in a run. */
export const saidIn = (played: Played): readonly Heard[] => heardIn(played, played.exchange);

/** Writes runs and reads them back. */
export function correctLogs(way: Way, runs: readonly Played[]): CorrectLogs {
  let [logs, same, conforming] = [0, 0, 0];
  for (const said of runs.map(saidIn)) {
    if (said.length === 0) continue;
    logs += 1;
    const { records, broken } = readBack(way, said);
    const isSame = said.every((one, index) => isKept(one, records[index]?.heard, way.has));
    if (isSame && records.length === said.length) same += 1;
    if (broken === 0) conforming += 1;
  }
  return { logs, same, conforming };
}

/** A run with a planted fault, and where a rule about events notices it. */
interface PlantedRun {
  readonly fault: string;
  readonly said: readonly Heard[];
  /** The first thing said that is evidence. */
  readonly first: number;
  /** What is said in the same run without the fault. */
  readonly without: readonly Heard[];
}

/** So many runs with each planted fault; of them those in which a rule about events notices it. */
export const plantedRuns = (sw: Switch, runs: number): readonly PlantedRun[] =>
  sw.faults.flatMap((fault) =>
    Array.from({ length: runs }, (_, seed) => walked(sw, seed + 1, fault)).flatMap((run) => {
      const said = saidIn(run);
      const first = firstBroken(sw, said);
      if (first === undefined) return [];
      return [{ fault: fault.id, said, first, without: saidIn(play(sw, run.scenario)) }];
    }),
  );

/** Writes runs with planted faults and reads them back. */
export function faultyLogs(way: Way, runs: readonly PlantedRun[]): FaultyLogs {
  let [logs, right] = [0, 0];
  const faults = new Set<string>();
  const missed = new Map<string, number>();
  const [alike, filled] = [new Map<string, number>(), new Map<string, number>()];
  for (const run of runs) {
    const { fault, said, first } = run;
    const excluded = isAlike(way, run) ? alike : isOnlyLeftOut(way, run) ? filled : undefined;
    if (excluded !== undefined) {
      count(excluded, fault);
      continue;
    }
    logs += 1;
    faults.add(fault);
    const { records, line } = readBack(way, said);
    if (line !== undefined && line === records[first]?.line) right += 1;
    else count(missed, fault);
  }
  return { logs, right, faults, missed, alike, filled };
}

/** Up to where it shows, the log has the bytes of the one without the fault. */
const isAlike = ({ write }: Way, { said, without, first }: PlantedRun): boolean =>
  isSameBytes(write(said.slice(0, first + 1)), write(without.slice(0, first + 1)));

/** The log has the bytes of one that says every fixed field, and that one breaks no rule there. */
function isOnlyLeftOut(way: Way, { said, first }: PlantedRun): boolean {
  if (way.filled === undefined) return false;
  const whole = said.map(way.filled);
  return isSameBytes(way.write(said), way.write(whole)) && firstBroken(way.switch, whole) !== first;
}

/** What a log says when it is read back, how many rules it breaks, and at which line first. */
function readBack({ switch: sw, format, write }: Way, said: readonly Heard[]) {
  const records: LogRecord[] = [];
  const hearing = new LogHearing([sw]);
  const reader = LOG_FORMATS.find(({ id }) => id === format)?.reader((record) => {
    records.push(record);
    hearing.hear(record, true);
  });
  reader?.read(write(said));
  reader?.end();
  hearing.finish();
  const { violations, broken } = hearing.found();
  const lines = violations.map((violation) => violation.line);
  return { records, broken, line: lines.length === 0 ? undefined : Math.min(...lines) };
}

const isKept = (said: Heard, read: Heard | undefined, has: Way['has']): boolean =>
  read?.name === said.name &&
  Object.entries(said.attributes).every(
    ([name, value]) => value === undefined || !has(name) || read.attributes[name] === value,
  );

const isSameBytes = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, index) => byte === other[index]);

/** The first thing heard that is evidence against a rule about events. */
function firstBroken(sw: Switch, said: readonly Heard[]): number | undefined {
  const bench = new Judge(sw.invariants.filter((one) => one.needs === 'events'));
  for (const [index, one] of said.entries()) {
    bench.hear(one);
    if (bench.violations.length > 0) return index;
  }
  return undefined;
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}
