import { describe, expect, test } from 'vitest';

import { dice } from '../src/check/dice.ts';
import { Judge } from '../src/check/judge.ts';
import { type Played, play } from '../src/check/play.ts';
import { scenarioPlay } from '../src/check/scenario-play.ts';
import { LogHearing } from '../src/check/trace/log-hearing.ts';
import { traceReport } from '../src/check/trace/verdict.ts';
import { walk } from '../src/check/walk.ts';
import { heardIn } from '../src/formats/logs/heard-in.ts';
import { formatOf, LOG_FORMATS } from '../src/formats/logs/log-formats.ts';
import type { LogRecord } from '../src/formats/logs/log-record.ts';
import { type LogWriter, logText } from '../src/formats/logs/log-writer.ts';
import { tServerWriter } from '../src/formats/logs/t-server/write-t-server.ts';
import { jsonLinesWriter } from '../src/formats/logs/write-json-lines.ts';
import type { TraceReport } from '../src/formats/trace-report.ts';
import { genesys } from '../src/genesys/index.ts';
import type { Heard } from '../src/model/heard.ts';

const WRITERS: readonly (readonly [string, LogWriter])[] = [
  ['t-server', tServerWriter],
  ['jsonl', jsonLinesWriter],
];

/** How many random walks are written and read back. */
const WALKS = 150;

/** A log read back: what it says, and the verdict on it. */
function readBack(text: string, id: string): { records: LogRecord[]; report: TraceReport } {
  const bytes = new TextEncoder().encode(text);
  expect(formatOf(bytes)?.id).toBe(id);
  const records: LogRecord[] = [];
  const hearing = new LogHearing([genesys]);
  const reader = LOG_FORMATS.find((format) => format.id === id)!.reader((record) => {
    records.push(record);
    hearing.hear(record, reader.notes.whole);
  });
  reader.read(bytes);
  reader.end();
  const { notes } = reader;
  const found = hearing.found();
  return {
    records,
    report: traceReport({ file: '', format: id, notes, found, traces: hearing.traces }),
  };
}

/** Attributes that are there; the others say nothing. */
const said = (heard: Heard): Heard => ({
  ...heard,
  attributes: Object.fromEntries(
    Object.entries(heard.attributes).filter(([, value]) => value !== undefined),
  ),
});

const written = (played: Played) => heardIn(played, played.exchange).map(said);

function agrees(played: Played, id: string, writer: LogWriter): void {
  const heard = written(played);
  if (!heard.some(({ kind }) => kind === 'event')) return;
  const { records, report } = readBack(
    logText(
      writer,
      heard.map((one) => ({ heard: one })),
    ),
    id,
  );
  expect(records.map((record) => record.heard)).toEqual(heard);
  expect(report).toMatchObject({ verdict: 'conforms', violations: [], unknown: [] });
}

const walked = (seed: number, fault?: (typeof genesys.faults)[number]) => {
  const choose = dice(seed);
  const config = genesys.drawConfiguration(choose, {});
  const steps = walk(genesys.install(config), choose, { maxSteps: 60 });
  const inputs = steps.map(({ input }) => input);
  return play(genesys, { switch: 'genesys', config, inputs }, { fault });
};

describe.each(WRITERS)('a log of %s', (id, writer) => {
  const documented = genesys.documents.scenarios.flatMap((scenario) =>
    [null, ...scenario.interruptions.map(({ mark }) => mark)].flatMap((interruption) =>
      genesys.dialects
        .filter((dialect) =>
          scenario.printings.some(({ document }) => document.dialects.includes(dialect)),
        )
        .map((dialect) => ({ id: scenario.id, scenario, interruption, dialect })),
    ),
  );

  test.each(documented)('$id $interruption in $dialect says what was said', (one) => {
    const { trace } = scenarioPlay(genesys, one.scenario, one);
    agrees(trace, id, writer);
  });

  test('says what was said on random walks', () => {
    for (let seed = 1; seed <= WALKS; seed += 1) agrees(walked(seed), id, writer);
  });

  test('shows every planted fault that an invariant hears, at its line', () => {
    let caught = 0;
    for (const fault of genesys.faults) {
      for (let seed = 1; seed <= 12; seed += 1)
        caught += showsFault(walked(seed, fault), id, writer);
    }
    expect(caught).toBeGreaterThan(50);
  });
});

/** The first thing heard that is evidence against an invariant, as the events themselves have it. */
function firstViolation(
  heard: readonly Heard[],
  invariants: typeof genesys.invariants,
): { index: number; invariants: readonly string[] } | undefined {
  const bench = new Judge(invariants);
  for (const [index, one] of heard.entries()) {
    bench.hear(one);
    const found = bench.violations.map(({ invariant }) => invariant.id);
    if (found.length > 0) return { index, invariants: found };
  }
  return undefined;
}

/** Compares the first violation in a log with the one that the events of the run have. */
function showsFault(played: Played, id: string, writer: LogWriter): number {
  const heard = written(played);
  const events = genesys.invariants.filter(({ needs }) => needs === 'events');
  const first = firstViolation(heard, events);
  if (first === undefined) return 0;
  const text = logText(
    writer,
    heard.map((one) => ({ heard: one })),
  );
  const { records, report } = readBack(text, id);
  expect(report.verdict).toBe('departs');
  const { line, invariant } = report.violations[0]!;
  expect([records[first.index]!.line, first.invariants]).toEqual([
    line,
    expect.arrayContaining([invariant]),
  ]);
  return 1;
}
