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

/** How many bytes of each format are read. */
const MEGABYTES = Number(process.argv[2] ?? 200);

/** How many calls, or groups of calls, are under way at any time. */
const IN_PROGRESS = Number(process.argv[4] ?? 200);

/** How fast one format is read, its calls judged or not, in MB a second of processor time. */
function speed(id: string, sw: Switch, written: () => Uint8Array, isJudged: boolean): string {
  const hearing = new LogHearing([sw]);
  let records = 0;
  const reader = LOG_FORMATS.find((format) => format.id === id)?.reader((record) => {
    records += 1;
    if (isJudged) hearing.hear(record, false);
  });
  let bytes = 0;
  let seconds = 0;
  let most = 0;
  while (bytes < MEGABYTES * 1e6) {
    const log = written();
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
const saying = endlessLog(genesys, IN_PROGRESS);
const sayingUccx = endlessLog(uccx, IN_PROGRESS);

for (const [title, id, sw, written] of [
  ['T-Server text', 't-server', genesys, textOf(tServerWriter, saying)],
  ['JSON lines', 'jsonl', genesys, textOf(jsonLinesWriter, saying)],
  ['GED-188', 'ged188', uccx, () => ged188Log(sayingUccx(), UNIFIED_CCX)],
  ['MIVR bytes', 'mivr', uccx, textOf(mivrHexWriter, sayingUccx)],
  ['MIVR text', 'mivr', uccx, textOf(mivrTextWriter, sayingUccx)],
] as const) {
  if (only !== undefined && only !== id) continue;
  console.log(`${title.padEnd(14)} read   ${speed(id, sw, written, false)}`);
  console.log(`${title.padEnd(14)} judged ${speed(id, sw, written, true)}`);
}

/** How many arrays of any bytes are taken for messages. */
const CASES = 1_000_000;

const began = performance.now();
const messages = takeAnyBytes(CASES);
const seconds = ((performance.now() - began) / 1000).toFixed(1);
console.log(
  `${CASES} arrays of any bytes: ${messages} messages, each the same bytes again, nothing thrown but the codec's error, nothing read or kept but the frame, ${seconds} s`,
);
