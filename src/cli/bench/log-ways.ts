import { attributesOf, messageSaying } from '../../formats/ged188/attributes.ts';
import { dialectOf, type Dialect, UNIFIED_CCX } from '../../formats/ged188/message.ts';
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
  /** The same message as its bytes have it, where they cannot leave out all that it does: with every fixed field, 0 or null where nothing was said. */
  readonly filled?: (heard: Heard) => Heard;
}

const asText = (writer: LogWriter) => (heard: readonly Heard[]) =>
  new TextEncoder().encode(
    logText(
      writer,
      heard.map((one) => ({ heard: one })),
    ),
  );

const all = (): boolean => true;

const jsonLines = (sw: Switch): Way => ({
  switch: sw,
  title: 'JSON lines',
  format: 'jsonl',
  write: asText(jsonLinesWriter),
  has: all,
});

const inFrames = (
  title: string,
  format: string,
  dialect: Dialect,
  write: (heard: readonly Heard[]) => Uint8Array = (heard) => ged188Log(heard, dialect),
): Way => ({
  switch: uccx,
  title,
  format,
  write,
  has: (field) => field !== 'TotalBytes',
  filled: (heard) => filledIn(heard, dialect),
});

function filledIn(heard: Heard, dialect: Dialect): Heard {
  const message = messageSaying(heard.name, heard.attributes, dialect);
  if (message === undefined) return heard;
  const fixed = attributesOf({ ...message, floating: [] }, dialect);
  const said = Object.entries(heard.attributes).filter(([, value]) => value !== undefined);
  return { ...heard, attributes: { ...fixed, ...Object.fromEntries(said) } };
}

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
  inFrames('GED-188 of version 14', 'ged188', UNIFIED_CCX),
  inFrames('GED-188 of version 25', 'ged188', dialectOf(25)),
  inFrames('MIVR bytes', 'mivr', UNIFIED_CCX, asText(mivrHexWriter)),
  {
    switch: uccx,
    title: 'MIVR text',
    format: 'mivr',
    write: asText(mivrTextWriter),
    has: all,
  },
];
