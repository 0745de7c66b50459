import { describe, expect, test } from 'vitest';

import { scenarioPlay } from '../src/check/conform/scenario-play.ts';
import { LogHearing } from '../src/check/trace/log-hearing.ts';
import { endlessLog } from '../src/cli/bench/endless-log.ts';
import {
  correctLogs,
  documented,
  faultyLogs,
  plantedRuns,
  saidIn,
  walked,
} from '../src/cli/bench/log-truth.ts';
import { WAYS } from '../src/cli/bench/log-ways.ts';
import { messageSaying } from '../src/formats/ged188/attributes.ts';
import { UNIFIED_CCX } from '../src/formats/ged188/message.ts';
import { TAGS } from '../src/formats/ged188/tags.ts';
import { logText } from '../src/formats/logs/log-writer.ts';
import { formatOf } from '../src/formats/logs/log-formats.ts';
import { jsonLinesWriter } from '../src/formats/logs/write-json-lines.ts';
import type { Heard } from '../src/model/heard.ts';
import { uccx } from '../src/uccx/index.ts';
import { REQUEST_TYPES } from '../src/uccx/vocabulary/inputs.ts';
import { readBack, recordOf } from './log-reading.fixture.ts';
import { once } from './once.ts';

/** How many random walks are written and read back in each format. */
const WALKS = 60;

/** How many runs each planted fault is looked for in. */
const RUNS_OF_A_FAULT = 4;

const runs = once(() =>
  [...documented(uccx), ...Array.from({ length: WALKS }, (_, seed) => walked(uccx, seed))].filter(
    (run) => saidIn(run).length > 0,
  ),
);

const planted = once(() => plantedRuns(uccx, RUNS_OF_A_FAULT));

const asJson = (heard: readonly Heard[]): Uint8Array =>
  new TextEncoder().encode(
    logText(
      jsonLinesWriter,
      heard.map((one) => ({ heard: one })),
    ),
  );

describe.each(WAYS.filter((way) => way.switch === uccx))(
  'a log of Unified CCX in $title',
  (way) => {
    test('is known for what it is', () => {
      const [first] = runs();
      if (first === undefined) throw new Error('no runs');
      expect(formatOf(way.write(saidIn(first)))?.id).toBe(way.format);
    });

    test('says all that is said with every field it has, and breaks no rule', () => {
      const logs = runs().length;
      expect(correctLogs(way, runs())).toEqual({ logs, same: logs, conforming: logs });
    });

    test('departs at the line where a planted fault shows, if its bytes show it', () => {
      const { logs, right, missed, faults, alike, filled } = faultyLogs(way, planted());
      expect([...missed]).toEqual([]);
      expect(right).toBe(logs);
      expect(faults.size).toBeGreaterThan(40);
      expect([...filled]).toEqual([]);
      expect([...alike.keys()]).toEqual(way.has('TotalBytes') ? [] : ['total-bytes-without-tags']);
    });
  },
);

test('requests are written in the fields that the protocol has for them', () => {
  const requests = runs().flatMap((run) => saidIn(run).filter(({ kind }) => kind === 'request'));
  expect(new Set(requests.map(({ name }) => name)).size).toBe(REQUEST_TYPES.length);
  for (const { name, attributes } of requests) {
    const { floating = [] } = messageSaying(name, attributes, UNIFIED_CCX) ?? {};
    const variables = floating.filter(({ tag }) => TAGS.get(tag)?.name === 'NamedVariable');
    expect(variables.length).toBe(name === 'SET_CALL_DATA_REQ' ? 1 : 0);
  }
});

test('a long log of many contact centres at once breaks no rule in any format', () => {
  const next = endlessLog(uccx, 20);
  const said = Array.from({ length: 40 }, next).flat();
  expect(said.filter(({ name }) => name === 'OPEN_REQ').length).toBeGreaterThan(10);
  for (const way of WAYS.filter((one) => one.switch === uccx)) {
    const { report } = readBack(way.write(said), { format: way.format, switches: [uccx] });
    expect(report.events + report.requests).toBe(said.length);
    expect(report.violations).toEqual([]);
  }
});

test('a log that begins in the middle of calls breaks no rule', () => {
  const next = endlessLog(uccx, 40);
  for (let pieces = 0; pieces < 20; pieces += 1) {
    next();
    const heard = Array.from({ length: 5 }, next).flat();
    const hearing = new LogHearing([uccx]);
    for (const [index, one] of heard.entries()) hearing.hear(recordOf(one, index + 1), false);
    hearing.finish();
    expect(hearing.found().violations.map(({ evidence }) => evidence)).toEqual([]);
  }
});

test('a log of Unified CCX that says what the switch says agrees', () => {
  for (const run of runs()) {
    const log = asJson(saidIn(run));
    const { report } = readBack(log, { format: 'jsonl', switches: [uccx] });
    expect(report.violations).toEqual([]);
    expect(report.verdict).toBe('conforms');
  }
});

test('the model explains the flows of the guide', () => {
  const verdicts = uccx.documents.scenarios.map((scenario) => {
    const { trace } = scenarioPlay(uccx, scenario, { dialect: 'unified-ccx', interruption: null });
    const log = asJson(saidIn(trace));
    const { stories } = readBack(log, { format: 'jsonl', switches: [uccx], isExplained: true });
    return [scenario.id, ...new Set(stories.map(({ explained }) => explained))];
  });
  expect(verdicts).toEqual([
    ['uccx/queued-and-answered', true],
    ['uccx/transferred', true],
    ['uccx/conferenced', true],
    ['uccx/outbound-accept', true],
    ['uccx/outbound-skip', true],
    ['uccx/outbound-reject', true],
  ]);
});

test('the model never says of a random walk that it cannot be', () => {
  let count = 0;
  for (const run of runs().slice(-WALKS / 3)) {
    const log = asJson(saidIn(run));
    const { stories } = readBack(log, { format: 'jsonl', switches: [uccx], isExplained: true });
    for (const story of stories) {
      expect(story.unexplained).toBeNull();
      if (story.explained === true) count += 1;
    }
  }
  expect(count).toBeGreaterThan(WALKS / 4);
});
