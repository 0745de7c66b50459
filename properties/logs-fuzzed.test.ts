import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { scenarioPlay } from '../src/check/conform/scenario-play.ts';
import { takeAnyBytes } from '../src/cli/bench/any-bytes.ts';
import { UNIFIED_CCX } from '../src/formats/ged188/message.ts';
import { ged188Log } from '../src/formats/logs/ged188/write-ged188.ts';
import { heardIn } from '../src/formats/logs/heard-in.ts';
import { formatOf, LOG_FORMATS } from '../src/formats/logs/log-formats.ts';
import { type LogWriter, logText } from '../src/formats/logs/log-writer.ts';
import { mivrHexWriter, mivrTextWriter } from '../src/formats/logs/mivr/write-mivr.ts';
import { tServerWriter } from '../src/formats/logs/t-server/write-t-server.ts';
import { jsonLinesWriter } from '../src/formats/logs/write-json-lines.ts';
import { printedTraceSchema } from '../src/formats/reports/trace-report.ts';
import { genesys } from '../src/genesys/index.ts';
import type { Switch } from '../src/model/switch.ts';
import { uccx } from '../src/uccx/index.ts';
import { readBack } from './log-reading.fixture.ts';

const saidIn = <
  C,
  S,
  I extends { readonly type: string; readonly [field: string]: string | number },
>(
  sw: Switch<C, S, I>,
  id: string,
) => {
  const scenario = sw.documents.scenarios.find((one) => one.id === id);
  if (scenario === undefined) throw new Error(`no scenario ${id}`);
  const { trace } = scenarioPlay(sw, scenario, {
    dialect: sw.dialects[0] ?? '',
    interruption: null,
  });
  return heardIn(trace, trace.exchange);
};

const routed = saidIn(genesys, 'genesys/routed-call');
const queued = saidIn(uccx, 'uccx/queued-and-answered');

const asText = (writer: LogWriter, heard: typeof routed) =>
  new TextEncoder().encode(
    logText(
      writer,
      heard.map((one) => ({ heard: one })),
    ),
  );

/** One log of each kind. */
const LOGS: readonly Uint8Array[] = [
  asText(tServerWriter, routed),
  asText(jsonLinesWriter, routed),
  asText(mivrTextWriter, queued),
  asText(mivrHexWriter, queued),
  ged188Log(queued, UNIFIED_CCX),
];

const NEWLINE = 10;

const withCarriageReturns = (log: Uint8Array): Uint8Array =>
  Uint8Array.from([...log].flatMap((byte) => (byte === NEWLINE ? [13, NEWLINE] : [byte])));

/** Something that happens to a log on its way. */
const harm: fc.Arbitrary<(log: Uint8Array) => Uint8Array> = fc.oneof(
  fc.nat().map((at) => (log: Uint8Array) => log.subarray(0, at % (log.length + 1))),
  fc.nat().map((at) => (log: Uint8Array) => log.subarray(at % (log.length + 1))),
  fc.tuple(fc.nat(), fc.nat(255)).map(([at, bits]) => (log: Uint8Array) => {
    const flipped = log.slice();
    const place = at % (log.length + 1);
    flipped[place] = (flipped[place] ?? 0) ^ bits;
    return flipped;
  }),
  fc.infiniteStream(fc.nat()).map((numbers) => (log: Uint8Array) => shuffled(log, numbers)),
  fc.constantFrom(...LOGS).map((other) => (log: Uint8Array) => Uint8Array.of(...log, ...other)),
  fc.uint8Array().map((bytes) => (log: Uint8Array) => Uint8Array.of(...bytes, ...log)),
  fc.constant((log: Uint8Array) => Uint8Array.of(0xef, 0xbb, 0xbf, ...log)),
  fc.constant(withCarriageReturns),
);

/** One behind the other. */
function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Its lines in another order. */
function shuffled(log: Uint8Array, numbers: Iterator<number>): Uint8Array {
  const lines = new TextDecoder('latin1').decode(log).split('\n');
  const keys = lines.map((line) => ({ line, key: Number(numbers.next().value) }));
  const text = keys.toSorted((one, other) => one.key - other.key).map(({ line }) => line);
  return Uint8Array.from(text.join('\n'), (sign) => sign.codePointAt(0) ?? 0);
}

const harmed = fc
  .tuple(fc.constantFrom(...LOGS), fc.array(harm, { minLength: 1, maxLength: 4 }))
  .map(([log, harms]) => harms.reduce((bytes, one) => one(bytes), log));

describe.each(LOG_FORMATS)('the reader of $id', (format) => {
  const read = (log: Uint8Array, size: number): unknown => {
    const records: unknown[] = [];
    const reader = format.reader((record) => records.push(record));
    for (let at = 0; at < log.length; at += size) reader.read(log.slice(at, at + size));
    reader.end();
    return [records, reader.notes.lines];
  };

  test('reads what is harmed, of any format, wherever it is cut, and comes to a verdict', () => {
    fc.assert(
      fc.property(harmed, fc.integer({ min: 1, max: 5000 }), (log, size) => {
        const { report, stories } = readBack(log, {
          format: format.id,
          switches: [genesys, uccx],
          size,
          isExplained: size % 8 === 0,
        });
        printedTraceSchema.parse({ ...report, stories });
      }),
    );
  });

  test('goes on behind a line of 10 MB and behind bytes that are no text', () => {
    const long = new Uint8Array(10_000_000).fill(0x41);
    for (const log of LOGS) {
      const before = readBack(log, { format: format.id, switches: [genesys, uccx] });
      if (before.records.length === 0) continue;
      const middle = Uint8Array.of(NEWLINE, 0xff, 0xfe, 0xc0, 0x80, NEWLINE);
      const bytes = joined(log, middle, long, Uint8Array.of(NEWLINE, NEWLINE), log);
      const { records, report } = readBack(bytes, {
        format: format.id,
        switches: [genesys, uccx],
        size: 65_536,
      });
      expect(records.length).toBeGreaterThan(before.records.length);
      expect(report.events).toBeGreaterThan(0);
    }
  });

  test('finds the same wherever a log is cut', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LOGS), fc.integer({ min: 1, max: 3000 }), (log, size) => {
        expect(read(log, size)).toEqual(read(log, log.length));
      }),
      { numRuns: 30 },
    );
  });
});

test('a harmed log has a format or none, and finding that out throws nothing', () => {
  fc.assert(
    fc.property(harmed, (log) => {
      expect([undefined, ...LOG_FORMATS]).toContain(formatOf(log));
    }),
  );
});

test('any bytes taken for a message of GED-188 are one, the same bytes again, or the codec says that they are none', () => {
  expect(takeAnyBytes(20_000)).toBeGreaterThan(5000);
});
