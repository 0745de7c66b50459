import { fileURLToPath } from 'node:url';

import { LogHearing } from '../../check/trace/log-hearing.ts';
import { UNIFIED_CCX } from '../../formats/ged188/message.ts';
import { ged188Log } from '../../formats/logs/ged188/write-ged188.ts';
import { LOG_FORMATS } from '../../formats/logs/log-formats.ts';
import { mivrHexWriter, mivrTextWriter } from '../../formats/logs/mivr/write-mivr.ts';
import { tServerWriter } from '../../formats/logs/t-server/write-t-server.ts';
import { jsonLinesWriter } from '../../formats/logs/write-json-lines.ts';
import { takeAnyBytes } from './any-bytes.ts';
import { endlessLog, textOf } from './endless-log.ts';
import { genesys } from '../../genesys/index.ts';
import type { Switch } from '../../model/switch.ts';
import { uccx } from '../../uccx/index.ts';
import { runProgram } from '../../store/run-program.ts';
import { collectOften } from '../memory.ts';

/** How many bytes of each format are read, the only format (`all` of them), and how many calls are under way. */
const [, , asked = '200', only = 'all', inProgress, way] = process.argv;
const MEGABYTES = Number(asked);

/** How many calls, or groups of calls, are under way at any time where it is not said, and how many where there are many. */
const FEW = 200;
const MANY = 10_000;

/** One kind of log, written without end. */
interface Kind {
  readonly title: string;
  readonly id: string;
  readonly sw: Switch;
  readonly written: (inProgress: number) => () => Uint8Array;
}

const KINDS: readonly Kind[] = [
  {
    title: 'T-Server text',
    id: 't-server',
    sw: genesys,
    written: (calls) => textOf(tServerWriter, endlessLog(genesys, calls)),
  },
  {
    title: 'JSON lines',
    id: 'jsonl',
    sw: genesys,
    written: (calls) => textOf(jsonLinesWriter, endlessLog(genesys, calls)),
  },
  {
    title: 'GED-188',
    id: 'ged188',
    sw: uccx,
    written: (calls) => {
      const saying = endlessLog(uccx, calls);
      return () => ged188Log(saying(), UNIFIED_CCX);
    },
  },
  {
    title: 'MIVR bytes',
    id: 'mivr',
    sw: uccx,
    written: (calls) => textOf(mivrHexWriter, endlessLog(uccx, calls)),
  },
  {
    title: 'MIVR text',
    id: 'mivr',
    sw: uccx,
    written: (calls) => textOf(mivrTextWriter, endlessLog(uccx, calls)),
  },
];

/** How fast one kind is read, its calls judged or not, in MB a second of processor time, and the most memory in use. */
function speed({ id, sw, written }: Kind, calls: number, isJudged: boolean): string {
  collectOften();
  const hearing = new LogHearing([sw]);
  let records = 0;
  const reader = LOG_FORMATS.find((format) => format.id === id)?.reader((record) => {
    records += 1;
    if (isJudged) hearing.hear(record, false);
  });
  const next = written(calls);
  let bytes = 0;
  let seconds = 0;
  while (bytes < MEGABYTES * 1e6) {
    const log = next();
    const began = process.cpuUsage();
    reader?.read(log);
    const { user, system } = process.cpuUsage(began);
    seconds += (user + system) / 1e6;
    bytes += log.length;
  }
  const { tally, broken } = hearing.found();
  const rate = (bytes / 1e6 / seconds).toFixed(0).padStart(5);
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  return `${rate} MB/s ${Math.round(records / seconds / 1000)} thousand records/s, ${tally.calls} calls, ${broken} violations, ${memory} MB at most`;
}

/** Measures one kind in a process of its own, whose memory is that of nothing else. */
function measured(kind: number, calls: number, isJudged: boolean): string {
  const options = [asked, String(kind), String(calls), isJudged ? 'judged' : 'read'];
  const ran = runProgram(process.execPath, [fileURLToPath(import.meta.url), ...options], '.');
  if (ran?.exit !== 0) throw new Error(`the bench of ${options.join(' ')} failed`);
  return ran.output.trimEnd();
}

/** How many arrays of any bytes are taken for messages. */
const CASES = 1_000_000;

/** Takes any bytes for messages, and says what came of it. */
function anyBytes(): string {
  const began = performance.now();
  const messages = takeAnyBytes(CASES);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  return `${CASES} arrays of any bytes: ${messages} messages, each the same bytes again, nothing thrown but the codec's error, nothing read or kept but the frame, ${seconds} s`;
}

const single = KINDS[Number(only)];
if (way !== undefined && single !== undefined) {
  console.log(speed(single, Number(inProgress), way === 'judged'));
} else {
  for (const [index, { title, id }] of KINDS.entries()) {
    if (only !== 'all' && only !== id) continue;
    const calls = Number(inProgress ?? FEW);
    const name = title.padEnd(14);
    console.log(`${name} read            ${measured(index, calls, false)}`);
    console.log(`${name} judged          ${measured(index, calls, true)}`);
    if (inProgress !== undefined) continue;
    console.log(`${name} of ${MANY} calls ${measured(index, MANY, true)}`);
  }
  if (only === 'all') console.log(anyBytes());
}
