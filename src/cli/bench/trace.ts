import { dice } from '../../check/walking/dice.ts';
import { play } from '../../check/play.ts';
import { LogHearing } from '../../check/trace/log-hearing.ts';
import { walk } from '../../check/walking/walk.ts';
import { CodecError } from '../../formats/ged188/codec-error.ts';
import { decode } from '../../formats/ged188/decode.ts';
import { UNIFIED_CCX } from '../../formats/ged188/message.ts';
import { ged188Log } from '../../formats/logs/ged188/write-ged188.ts';
import { heardIn } from '../../formats/logs/heard-in.ts';
import { LOG_FORMATS } from '../../formats/logs/log-formats.ts';
import { logText, type LogWriter } from '../../formats/logs/log-writer.ts';
import { mivrHexWriter, mivrTextWriter } from '../../formats/logs/mivr/write-mivr.ts';
import { tServerWriter } from '../../formats/logs/t-server/write-t-server.ts';
import { jsonLinesWriter } from '../../formats/logs/write-json-lines.ts';
import { genesys } from '../../genesys/index.ts';
import type { Heard } from '../../model/heard.ts';
import type { Input } from '../../model/input.ts';
import type { Switch } from '../../model/switch.ts';
import { uccx } from '../../uccx/index.ts';

/** How many bytes of each format are read. */
const MEGABYTES = Number(process.argv[2] ?? 200);

/** How many runs are told over and over, of other calls each time. */
const RUNS = 200;

/** What is said of many calls at a time: a piece of an endless log. */
function piecesOf<C, S, I extends Input>(sw: Switch<C, S, I>): (piece: number) => readonly Heard[] {
  const runs = Array.from({ length: RUNS }, (_, seed) => {
    const choose = dice(seed);
    const config = sw.drawConfiguration(choose, {});
    const inputs = walk(sw.install(config), choose, { maxSteps: 40 })
      .map(({ input }) => input)
      .filter(({ type }) => !/^(?:link-lost|fails-over|goes-out-of-service)$/u.test(type));
    const trace = play(sw, { switch: sw.name, config, inputs });
    return heardIn(trace, trace.exchange);
  });
  return (piece) =>
    interleaved(runs).map(([run, heard]) => renamed(heard, (piece * RUNS + run) * 64));
}

/** One thing of each run in turn: all their calls are in progress at once. */
function interleaved(runs: readonly (readonly Heard[])[]): (readonly [number, Heard])[] {
  const longest = Math.max(...runs.map(({ length }) => length));
  return Array.from({ length: longest }, (_, turn) =>
    runs.flatMap((run, index) => {
      const heard = run[turn];
      return heard === undefined ? [] : [[index, heard] as const];
    }),
  ).flat();
}

/** The same of another call: its numbers moved on. */
const renamed = (heard: Heard, by: number): Heard => ({
  ...heard,
  attributes: Object.fromEntries(
    Object.entries(heard.attributes).map(([name, value]) => [name, moved(name, value, by)]),
  ),
});

/** Attributes whose values number calls and requests. */
const NUMBERED = /(?:ConnID|CallID(?:\[\d+\])?|ReferenceID)$/u;

function moved(name: string, value: string | undefined, by: number): string | undefined {
  if (value === undefined || !NUMBERED.test(name)) return value;
  const number = Number.parseInt(value, 10) + by;
  return name.endsWith('ConnID') ? number.toString(16).padStart(16, '0') : String(number);
}

const asText = (writer: LogWriter) => (heard: readonly Heard[]) =>
  new TextEncoder().encode(
    logText(
      writer,
      heard.map((one) => ({ heard: one })),
    ),
  );

/** How fast one format is read, its calls judged or not, in MB a second of processor time. */
function speed(
  id: string,
  sw: Switch,
  written: (piece: number) => Uint8Array,
  isJudged: boolean,
): string {
  const hearing = new LogHearing([sw]);
  let records = 0;
  const reader = LOG_FORMATS.find((format) => format.id === id)?.reader((record) => {
    records += 1;
    if (isJudged) hearing.hear(record, false);
  });
  let bytes = 0;
  let seconds = 0;
  let most = 0;
  for (let piece = 0; bytes < MEGABYTES * 1e6; piece += 1) {
    const log = written(piece);
    const began = process.cpuUsage();
    reader?.read(log);
    const { user, system } = process.cpuUsage(began);
    seconds += (user + system) / 1e6;
    bytes += log.length;
    most = Math.max(most, process.memoryUsage.rss());
  }
  const { tally, broken } = hearing.found();
  const rate = (bytes / 1e6 / seconds).toFixed(0).padStart(5);
  return `${rate} MB/s ${Math.round(records / seconds / 1000)} thousand records/s, ${tally.calls} calls, ${broken} violations, ${Math.round(most / 1e6)} MB in use`;
}

const only = process.argv[3];
const telling = piecesOf(genesys);
const tellingUccx = piecesOf(uccx);

for (const [title, id, sw, written] of [
  ['T-Server text', 't-server', genesys, (piece: number) => asText(tServerWriter)(telling(piece))],
  ['JSON lines', 'jsonl', genesys, (piece: number) => asText(jsonLinesWriter)(telling(piece))],
  ['GED-188', 'ged188', uccx, (piece: number) => ged188Log(tellingUccx(piece), UNIFIED_CCX)],
  ['MIVR bytes', 'mivr', uccx, (piece: number) => asText(mivrHexWriter)(tellingUccx(piece))],
  ['MIVR text', 'mivr', uccx, (piece: number) => asText(mivrTextWriter)(tellingUccx(piece))],
] as const) {
  if (only !== undefined && only !== id) continue;
  console.log(`${title.padEnd(14)} read   ${speed(id, sw, written, false)}`);
  console.log(`${title.padEnd(14)} judged ${speed(id, sw, written, true)}`);
}

/** How many arrays of any bytes are taken for messages. */
const CASES = 1_000_000;

/** Takes any bytes for messages: nothing comes of it but messages and the codec's own error. */
function anyBytes(): string {
  const choose = dice(1);
  let messages = 0;
  const began = performance.now();
  for (let turn = 0; turn < CASES; turn += 1) {
    const bytes = Uint8Array.from({ length: choose(64) }, () => choose(256));
    bytes.set(
      [0, 0, 0, Math.max(0, bytes.length - 8), 0, 0, 0, choose(120)].slice(0, bytes.length),
    );
    try {
      decode(bytes, UNIFIED_CCX);
      messages += 1;
    } catch (error) {
      if (!(error instanceof CodecError)) throw error;
    }
  }
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  return `${CASES} arrays of any bytes: ${messages} messages, nothing thrown but the codec's error, ${seconds} s`;
}

console.log(anyBytes());
