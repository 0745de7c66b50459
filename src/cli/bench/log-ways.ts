import { dialectOf, UNIFIED_CCX } from '../../formats/ged188/message.ts';
import { ged188Log } from '../../formats/logs/ged188/write-ged188.ts';
import { type LogWriter, logText } from '../../formats/logs/log-writer.ts';
import { mivrHexWriter, mivrTextWriter } from '../../formats/logs/mivr/write-mivr.ts';
import { tServerWriter } from '../../formats/logs/t-server/write-t-server.ts';
import { jsonLinesWriter } from '../../formats/logs/write-json-lines.ts';
import { genesys } from '../../genesys/index.ts';
import type { Heard } from '../../model/heard.ts';
import type { Switch } from '../../model/switch.ts';
import { uccx } from '../../uccx/index.ts';

/** A form that a switch's logs come in, and how one is written. */
export interface Way {
  readonly switch: Switch;
  readonly title: string;
  readonly format: string;
  readonly write: (heard: readonly Heard[]) => Uint8Array;
  /** Whether a field is in it: in bytes the number of bytes is no field of its own. */
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

const jsonLines = (sw: Switch): Way => ({
  switch: sw,
  title: 'JSON lines',
  format: 'jsonl',
  write: asText(jsonLinesWriter),
  has: all,
});

const ofUCCX = (
  title: string,
  format: string,
  write: Way['write'],
  has: Way['has'] = inBytes,
): Way => ({ switch: uccx, title, format, write, has });

/** Every form that the logs of either switch come in. */
export const WAYS: readonly Way[] = [
  {
    switch: genesys,
    title: 'T-Server text',
    format: 't-server',
    write: asText(tServerWriter),
    has: all,
  },
  jsonLines(genesys),
  jsonLines(uccx),
  ofUCCX('GED-188 of version 14', 'ged188', (heard) => ged188Log(heard, UNIFIED_CCX)),
  ofUCCX('GED-188 of version 25', 'ged188', (heard) => ged188Log(heard, dialectOf(25))),
  ofUCCX('MIVR bytes', 'mivr', asText(mivrHexWriter)),
  ofUCCX('MIVR text', 'mivr', asText(mivrTextWriter), all),
];
