import { describe, expect, test } from 'vitest';

import { dice } from '../src/check/walking/dice.ts';
import { scenarioPlay } from '../src/check/conform/scenario-play.ts';
import { Judge } from '../src/check/judge.ts';
import { play } from '../src/check/play.ts';
import { walk } from '../src/check/walking/walk.ts';
import { dialectOf, UNIFIED_CCX } from '../src/formats/ged188/message.ts';
import { ged188Log } from '../src/formats/logs/ged188/write-ged188.ts';
import { heardIn } from '../src/formats/logs/heard-in.ts';
import { formatOf } from '../src/formats/logs/log-formats.ts';
import type { LogRecord } from '../src/formats/logs/log-record.ts';
import { type LogWriter, logText } from '../src/formats/logs/log-writer.ts';
import { mivrHexWriter, mivrTextWriter } from '../src/formats/logs/mivr/write-mivr.ts';
import { jsonLinesWriter } from '../src/formats/logs/write-json-lines.ts';
import type { Heard } from '../src/model/heard.ts';
import { uccx } from '../src/uccx/index.ts';
import { readBack } from './log-reading.fixture.ts';

/** How many random walks are written and read back in each format. */
const WALKS = 60;

/** A format, and how a log of it is written. */
interface Way {
  readonly title: string;
  readonly id: string;
  write(heard: readonly Heard[]): Uint8Array;
  /** Whether a field is in it: in bytes the number of bytes is no field of its own. */
  has(field: string): boolean;
}

const asText = (writer: LogWriter) => (heard: readonly Heard[]) =>
  new TextEncoder().encode(
    logText(
      writer,
      heard.map((one) => ({ heard: one })),
    ),
  );

const isField = (field: string): boolean => field !== 'TotalBytes';
const always = (): boolean => true;

const WAYS: readonly Way[] = [
  {
    title: 'GED-188 of version 14',
    id: 'ged188',
    write: (heard) => ged188Log(heard, UNIFIED_CCX),
    has: isField,
  },
  {
    title: 'GED-188 of version 25',
    id: 'ged188',
    write: (heard) => ged188Log(heard, dialectOf(25)),
    has: isField,
  },
  { title: 'MIVR bytes', id: 'mivr', write: asText(mivrHexWriter), has: isField },
  { title: 'MIVR text', id: 'mivr', write: asText(mivrTextWriter), has: always },
  { title: 'JSON lines', id: 'jsonl', write: asText(jsonLinesWriter), has: always },
];

function recordsOf(bytes: Uint8Array, id: string): readonly LogRecord[] {
  const records: LogRecord[] = [];
  const format = formatOf(bytes);
  expect(format?.id).toBe(id);
  const reader = format?.reader((record) => records.push(record));
  reader?.read(bytes);
  reader?.end();
  expect(reader?.notes.damaged).toBe(0);
  return records;
}

/** The events that a run says. */
const eventsOf = (heard: readonly Heard[]) => heard.filter(({ kind }) => kind === 'event');

function walked(seed: number, fault?: (typeof uccx.faults)[number]): readonly Heard[] {
  const choose = dice(seed);
  const config = uccx.drawConfiguration(choose, {});
  const inputs = walk(uccx.install(config), choose, { maxSteps: 60 }).map(({ input }) => input);
  const trace = play(uccx, { switch: 'uccx', config, inputs }, { fault });
  return heardIn(trace, trace.exchange);
}

const played = [
  ...uccx.documents.scenarios.flatMap((scenario) =>
    [null, ...scenario.interruptions.map(({ mark }) => mark)].map((interruption) => {
      const { trace } = scenarioPlay(uccx, scenario, {
        dialect: uccx.dialects[0] ?? '',
        interruption,
      });
      return heardIn(trace, trace.exchange);
    }),
  ),
  ...Array.from({ length: WALKS }, (_, seed) => walked(seed)),
].filter((heard) => eventsOf(heard).length > 0);

describe.each(WAYS)('a log of Unified CCX in $title', (way) => {
  test('says every message with every field it has', () => {
    for (const heard of played) {
      const said = eventsOf(heard);
      const read = eventsOf(recordsOf(way.write(said), way.id).map((record) => record.heard));
      expect(read.map(({ name }) => name)).toEqual(said.map(({ name }) => name));
      for (const [index, { attributes }] of said.entries()) {
        const fields = Object.entries(attributes).filter(
          ([name, value]) => value !== undefined && way.has(name),
        );
        expect(read[index]?.attributes).toMatchObject(Object.fromEntries(fields));
      }
    }
  });
});

test('a log of Unified CCX that says what the switch says agrees', () => {
  for (const heard of played) {
    const log = asText(jsonLinesWriter)(heard);
    const { report } = readBack(log, { format: 'jsonl', switches: [uccx] });
    expect(report.violations).toEqual([]);
    expect(report.verdict).toBe('conforms');
  }
});

test('the model explains the flows of the guide', () => {
  const verdicts = uccx.documents.scenarios.map((scenario) => {
    const { trace } = scenarioPlay(uccx, scenario, { dialect: 'unified-ccx', interruption: null });
    const log = asText(jsonLinesWriter)(heardIn(trace, trace.exchange));
    const { stories } = readBack(log, { format: 'jsonl', switches: [uccx], isExplained: true });
    return [scenario.id, ...new Set(stories.map(({ explained }) => explained))];
  });
  expect(verdicts).toEqual([
    ['uccx/queued-and-answered', true],
    ['uccx/transferred', true],
    ['uccx/conferenced', true],
    ['uccx/outbound-accept', true],
    // Three contacts of one agent are too much to be decided.
    ['uccx/outbound-skip', null],
    ['uccx/outbound-reject', true],
  ]);
});

test('the model never says of a random walk that it cannot be', () => {
  let count = 0;
  for (const heard of played.slice(-WALKS / 3)) {
    const log = asText(jsonLinesWriter)(heard);
    const { stories } = readBack(log, { format: 'jsonl', switches: [uccx], isExplained: true });
    for (const story of stories) {
      expect(story.unexplained).toBeNull();
      if (story.explained === true) count += 1;
    }
  }
  expect(count).toBeGreaterThan(WALKS / 4);
});

test('a log shows every planted fault that an invariant hears, at its line', () => {
  const caught = new Set<string>();
  for (const fault of uccx.faults) {
    for (let seed = 1; seed <= 2; seed += 1) {
      const heard = walked(seed, fault);
      const first = firstBroken(heard);
      if (first === undefined) continue;
      caught.add(fault.id);
      const log = asText(jsonLinesWriter)(heard);
      const { records, report } = readBack(log, { format: 'jsonl', switches: [uccx] });
      expect(report.verdict).toBe('departs');
      expect(report.violations[0]?.line).toBe(records[first]?.line);
    }
  }
  expect(caught.size).toBeGreaterThan(20);
});

/** The first thing heard that is evidence against an invariant, as the messages themselves have it. */
function firstBroken(heard: readonly Heard[]): number | undefined {
  const bench = new Judge(uccx.invariants.filter(({ needs }) => needs === 'events'));
  const first = heard.findIndex((one) => {
    bench.hear(one);
    return bench.violations.length > 0;
  });
  return first < 0 ? undefined : first;
}
