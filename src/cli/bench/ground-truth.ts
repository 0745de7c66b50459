import { scenarioPlay } from '../../check/conform/scenario-play.ts';
import { Judge } from '../../check/judge.ts';
import { play, type Played } from '../../check/play.ts';
import { LogHearing } from '../../check/trace/log-hearing.ts';
import { explained } from '../../check/trace/unexplained.ts';
import { dice } from '../../check/walking/dice.ts';
import { walk } from '../../check/walking/walk.ts';
import { dialectOf, UNIFIED_CCX } from '../../formats/ged188/message.ts';
import { ged188Log } from '../../formats/logs/ged188/write-ged188.ts';
import { heardIn } from '../../formats/logs/heard-in.ts';
import { LOG_FORMATS } from '../../formats/logs/log-formats.ts';
import type { LogRecord } from '../../formats/logs/log-record.ts';
import { logText, type LogWriter } from '../../formats/logs/log-writer.ts';
import { mivrHexWriter, mivrTextWriter } from '../../formats/logs/mivr/write-mivr.ts';
import { tServerWriter } from '../../formats/logs/t-server/write-t-server.ts';
import { jsonLinesWriter } from '../../formats/logs/write-json-lines.ts';
import { genesys } from '../../genesys/index.ts';
import type { Fault } from '../../model/fault.ts';
import type { Heard } from '../../model/heard.ts';
import type { Switch } from '../../model/switch.ts';
import { uccx } from '../../uccx/index.ts';

/** How many random interleavings each switch and each fault is told in. */
const RUNS = Number(process.argv[2] ?? 500);

/** A form that logs come in, and how one is written. */
interface Way {
  readonly title: string;
  readonly format: string;
  readonly write: (heard: readonly Heard[]) => Uint8Array;
  /** Whether requests are in it. */
  readonly isAsked: boolean;
  /** Whether a field is in it. */
  readonly has: (field: string) => boolean;
}

const asText = (writer: LogWriter) => (heard: readonly Heard[]) =>
  new TextEncoder().encode(
    logText(
      writer,
      heard.map((one) => ({ heard: one })),
    ),
  );

const all = (): boolean => true;
const inBytes = (field: string): boolean => field !== 'TotalBytes';

const WAYS: ReadonlyMap<Switch, readonly Way[]> = new Map<Switch, readonly Way[]>([
  [
    genesys,
    [
      {
        title: 'T-Server text',
        format: 't-server',
        write: asText(tServerWriter),
        isAsked: true,
        has: all,
      },
      {
        title: 'JSON lines',
        format: 'jsonl',
        write: asText(jsonLinesWriter),
        isAsked: true,
        has: all,
      },
    ],
  ],
  [
    uccx,
    [
      {
        title: 'JSON lines',
        format: 'jsonl',
        write: asText(jsonLinesWriter),
        isAsked: true,
        has: all,
      },
      {
        title: 'GED-188 of version 14',
        format: 'ged188',
        write: (heard) => ged188Log(heard, UNIFIED_CCX),
        isAsked: false,
        has: inBytes,
      },
      {
        title: 'GED-188 of version 25',
        format: 'ged188',
        write: (heard) => ged188Log(heard, dialectOf(25)),
        isAsked: false,
        has: inBytes,
      },
      {
        title: 'MIVR bytes',
        format: 'mivr',
        write: asText(mivrHexWriter),
        isAsked: false,
        has: inBytes,
      },
      {
        title: 'MIVR text',
        format: 'mivr',
        write: asText(mivrTextWriter),
        isAsked: false,
        has: all,
      },
    ],
  ],
]);

/** What a log says when it is read back, and what is found in it. */
function readBack(sw: Switch, bytes: Uint8Array, format: string) {
  const records: LogRecord[] = [];
  const hearing = new LogHearing([sw]);
  const reader = LOG_FORMATS.find(({ id }) => id === format)?.reader((record) => {
    records.push(record);
    hearing.hear(record, true);
  });
  reader?.read(bytes);
  reader?.end();
  hearing.finish();
  return { records, found: hearing.found() };
}

/** The events of a run, as they are said. */
const eventsOf = (played: Played): readonly Heard[] => heardIn(played, played.exchange);

const isKept = (said: Heard, read: Heard | undefined, has: Way['has']): boolean =>
  read?.name === said.name &&
  Object.entries(said.attributes).every(
    ([name, value]) => value === undefined || !has(name) || read.attributes[name] === value,
  );

function walked(sw: Switch, seed: number, fault?: Fault): Played {
  const choose = dice(seed);
  const config = sw.drawConfiguration(choose, {});
  const inputs = walk(sw.install(config), choose, { maxSteps: 60 }).map(({ input }) => input);
  return play(sw, { switch: sw.name, config, inputs }, { fault });
}

const documented = (sw: Switch): readonly Played[] =>
  sw.documents.scenarios.flatMap((scenario) =>
    [null, ...scenario.interruptions.map(({ mark }) => mark)].flatMap((interruption) =>
      sw.dialects.map((dialect) => scenarioPlay(sw, scenario, { dialect, interruption }).trace),
    ),
  );

/** Of correct logs: how many say what was said, and how many rules they break. */
function correct(sw: Switch, runs: readonly Played[]): void {
  for (const { title, format, write, isAsked, has } of WAYS.get(sw) ?? []) {
    let same = 0;
    let conforming = 0;
    let logs = 0;
    for (const played of runs) {
      const heard = eventsOf(played);
      const said = heard.filter(({ kind }) => isAsked || kind === 'event');
      if (said.length === 0) continue;
      logs += 1;
      const { records, found } = readBack(sw, write(said), format);
      const isSame = said.every((one, index) => isKept(one, records[index]?.heard, has));
      if (isSame && records.length === said.length) same += 1;
      if (found.broken === 0) conforming += 1;
    }
    console.log(
      `${sw.name}, ${title}: ${logs} logs, ${same} read back the same, ${conforming} break no rule`,
    );
  }
}

/** What the model says to correct logs. */
function explanations(sw: Switch, runs: readonly Played[]): void {
  const counts: Record<string, number> = {};
  for (const played of runs) {
    const hearing = new LogHearing([sw], {
      explain(story, trace) {
        const verdict = explained(story, trace);
        counts[verdict.verdict] = (counts[verdict.verdict] ?? 0) + 1;
        return verdict;
      },
    });
    const nothing = { at: undefined, happened: undefined, client: undefined, sequence: undefined };
    for (const [index, heard] of eventsOf(played).entries()) {
      hearing.hear({ heard, line: index + 1, ...nothing }, true);
    }
    hearing.finish();
  }
  console.log(`${sw.name}: correct stories ${JSON.stringify(counts)}`);
}

/** Of logs with a planted fault that an invariant of events notices: how many depart, at that line. */
function faulty(sw: Switch): void {
  for (const { title, format, write, isAsked } of WAYS.get(sw) ?? []) {
    if (title === 'GED-188 of version 25') continue;
    const missed = new Map<string, number>();
    const noticedFaults = new Set<string>();
    let [noticed, right, hidden] = [0, 0, 0];
    for (const fault of sw.faults) {
      for (let seed = 1; seed <= Math.ceil(RUNS / 10); seed += 1) {
        const run = walked(sw, seed, fault);
        const heard = saidOf(run, isAsked);
        const first = firstBroken(sw, heard, isAsked);
        if (first === undefined) continue;
        const healthy = saidOf(play(sw, run.scenario), isAsked);
        const upTo = (said: readonly Heard[]) => write(said.slice(0, first + 1));
        if (isSameBytes(upTo(heard), upTo(healthy))) {
          hidden += 1;
          continue;
        }
        noticed += 1;
        noticedFaults.add(fault.id);
        const { records, found } = readBack(sw, write(heard), format);
        const line = Math.min(...found.violations.map((violation) => violation.line));
        if (line === records[first]?.line) right += 1;
        else missed.set(fault.id, (missed.get(fault.id) ?? 0) + 1);
      }
    }
    console.log(
      `${sw.name}, ${title}: ${noticed} logs with one of ${noticedFaults.size} faults that an invariant notices, ${right} depart at the right line; ${hidden} more are written with the same bytes as those without the fault`,
      [...missed].map(([id, count]) => `${id} ${count}`).join(', '),
    );
  }
}

const saidOf = (played: Played, isAsked: boolean): readonly Heard[] =>
  eventsOf(played).filter(({ kind }) => isAsked || kind === 'event');

const isSameBytes = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, index) => byte === other[index]);

/** The first thing heard that is evidence against an invariant of events; where requests are not logged, not against one about them. */
function firstBroken(sw: Switch, heard: readonly Heard[], isAsked: boolean): number | undefined {
  const bench = new Judge(
    sw.invariants.filter(
      (one) => one.needs === 'events' && (isAsked || one.memory.per !== 'reference'),
    ),
  );
  for (const [index, one] of heard.entries()) {
    bench.hear(one);
    if (bench.violations.length > 0) return index;
  }
  return undefined;
}

for (const sw of WAYS.keys()) {
  const tables = documented(sw);
  const random = Array.from({ length: RUNS }, (_, seed) => walked(sw, seed + 1));
  correct(sw, [...tables, ...random]);
  explanations(sw, [...tables, ...random]);
  faulty(sw);
}
