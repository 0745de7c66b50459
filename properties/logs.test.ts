import { describe, expect, test } from 'vitest';

import { dice } from '../src/check/walking/dice.ts';
import { Judge } from '../src/check/judge.ts';
import { play } from '../src/check/play.ts';
import type { Played } from '../src/check/played.ts';
import { scenarioPlay } from '../src/check/conform/scenario-play.ts';
import { LogHearing } from '../src/check/trace/log-hearing.ts';
import { explained } from '../src/check/trace/explaining/unexplained.ts';
import { walk } from '../src/check/walking/walk.ts';
import { heardIn } from '../src/formats/logs/heard-in.ts';
import { formatOf } from '../src/formats/logs/log-formats.ts';
import { type LogWriter, logText } from '../src/formats/logs/log-writer.ts';
import { tServerWriter } from '../src/formats/logs/t-server/write-t-server.ts';
import { jsonLinesWriter } from '../src/formats/logs/write-json-lines.ts';
import { genesys } from '../src/genesys/index.ts';
import type { Heard } from '../src/model/heard.ts';
import { readBack, recordOf } from './log-reading.fixture.ts';

/** A format, written and read back. */
interface Way {
  readonly id: string;
  readonly writer: LogWriter;
}

const WAYS: readonly Way[] = [
  { id: 't-server', writer: tServerWriter },
  { id: 'jsonl', writer: jsonLinesWriter },
];

/** How many random walks are compared with the model. */
const EXPLAINED_WALKS = 40;

/** How many runs a fault is looked for in. */
const RUNS_OF_A_FAULT = 12;

/** How many random walks are written and read back. */
const WALKS = 150;

/** A log read back: what it says, and the verdict on it. */
function read(text: string, id: string) {
  const bytes = new TextEncoder().encode(text);
  expect(formatOf(bytes)?.id).toBe(id);
  return readBack(bytes, { format: id, switches: [genesys] });
}

/** Attributes that are there; the others say nothing. */
const said = (heard: Heard): Heard => ({
  ...heard,
  attributes: Object.fromEntries(
    Object.entries(heard.attributes).filter(([, value]) => value !== undefined),
  ),
});

const written = (played: Played) => heardIn(played, played.exchange).map(said);

/** What was heard while a scenario was played, and what a log of it says. */
function through({ id, writer }: Way, played: Played) {
  const heard = written(played);
  const text = logText(
    writer,
    heard.map((one) => ({ heard: one })),
  );
  return { heard, ...read(text, id) };
}

/** The verdict on what is right; a log without events has none. */
const rightly = (heard: readonly Heard[]) => ({
  verdict: heard.some(({ kind }) => kind === 'event') ? 'conforms' : 'undecided',
  violations: [],
  unknown: [],
});

const walked = (seed: number, fault?: (typeof genesys.faults)[number]) => {
  const choose = dice(seed);
  const config = genesys.drawConfiguration(choose, {});
  const steps = walk(genesys.install(config), choose, { maxSteps: 60 });
  const inputs = steps.map(({ input }) => input);
  return play(genesys, { switch: 'genesys', config, inputs }, { fault });
};

const DOCUMENTED = genesys.documents.scenarios.flatMap((scenario) =>
  [null, ...scenario.interruptions.map(({ mark }) => mark)].flatMap((interruption) =>
    genesys.dialects
      .filter((dialect) =>
        scenario.printings.some(({ document }) => document.dialects.includes(dialect)),
      )
      .map((dialect) => ({ id: scenario.id, scenario, interruption, dialect })),
  ),
);

describe.each(WAYS)('a log of $id', (way) => {
  test.each(DOCUMENTED)('$id $interruption in $dialect says what was said', (one) => {
    const { trace } = scenarioPlay(genesys, one.scenario, one);
    const { heard, records, report } = through(way, trace);
    expect(records.map((record) => record.heard)).toEqual(heard);
    expect(report).toMatchObject(rightly(heard));
  });

  test('says what was said on random walks', () => {
    for (let seed = 1; seed <= WALKS; seed += 1) {
      const played = walked(seed);
      if (written(played).length === 0) continue;
      const { heard, records, report } = through(way, played);
      expect(records.map((record) => record.heard)).toEqual(heard);
      expect(report).toMatchObject(rightly(heard));
    }
  });

  test('shows every planted fault that an invariant hears, at its line', () => {
    const caught = new Set<string>();
    for (const fault of genesys.faults) {
      for (let seed = 1; seed <= RUNS_OF_A_FAULT; seed += 1) {
        const played = walked(seed, fault);
        const first = firstViolation(written(played));
        if (first === undefined) continue;
        caught.add(fault.id);
        const { records, report } = through(way, played);
        expect(report.verdict).toBe('departs');
        expect(report.violations[0]?.line).toBe(records[first.index]?.line);
        expect(first.invariants).toContain(report.violations[0]?.invariant);
      }
    }
    expect(caught.size).toBeGreaterThan(20);
  });
});

/** What the model says to the stories of the calls that were heard. */
const verdicts = (heard: readonly Heard[]) => {
  const all: string[] = [];
  const hearing = new LogHearing([genesys], {
    explain(story, trace) {
      const verdict = explained(story, trace);
      all.push(verdict.verdict);
      return verdict;
    },
  });
  for (const [index, one] of heard.entries()) hearing.hear(recordOf(one, index + 1), true);
  hearing.finish();
  return all;
};

/** Scenarios in which nobody calls: a log of them has no story. */
const WITHOUT_CALLS = new Set(['genesys/agent-login', 'genesys/cancelled-monitoring']);

describe('the model', () => {
  test.each(DOCUMENTED)('explains $id $interruption in $dialect', (one) => {
    const { trace } = scenarioPlay(genesys, one.scenario, one);
    const heard = written(trace);
    const events = heard.filter(({ kind }) => kind === 'event');
    const expected = new Set(WITHOUT_CALLS.has(one.id) ? [] : ['explained']);
    expect(new Set(verdicts(heard))).toEqual(expected);
    expect(new Set(verdicts(events))).toEqual(expected);
  });

  test('never says of a random walk that it cannot be', () => {
    let count = 0;
    for (let seed = 1; seed <= EXPLAINED_WALKS; seed += 1) {
      for (const verdict of verdicts(written(walked(seed)))) {
        expect(['explained', 'undecided']).toContain(verdict);
        if (verdict === 'explained') count += 1;
      }
    }
    expect(count).toBeGreaterThan(EXPLAINED_WALKS / 2);
  });
});

/** The first thing heard that is evidence against an invariant, as the events themselves have it. */
function firstViolation(
  heard: readonly Heard[],
): { index: number; invariants: readonly string[] } | undefined {
  const bench = new Judge(genesys.invariants.filter(({ needs }) => needs === 'events'));
  for (const [index, one] of heard.entries()) {
    bench.hear(one);
    const found = bench.violations.map(({ invariant }) => invariant.id);
    if (found.length > 0) return { index, invariants: found };
  }
  return undefined;
}
