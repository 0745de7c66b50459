import type { LogWriter, Written } from '../log-writer.ts';
import { loggedName } from './names.ts';
import { printed } from './values.ts';

/** When the calls of a written log begin: a day before midnight, so that some go over it. */
const BEGINNING = Date.UTC(2026, 10, 20, 23, 59, 50);

/** Attributes that T-Server prints without quotation marks. */
const BARE = /^(?:\d+|[\da-f]{16})$/u;

const QUOTED: ReadonlySet<string> = new Set([
  'ThisDN',
  'OtherDN',
  'ThirdPartyDN',
  'ThisQueue',
  'ThirdPartyQueue',
  'ErrorMessage',
]);

/** A log as T-Server prints it, from the server's start on; 10 ms pass from one message to the next. */
export const tServerWriter: LogWriter = {
  begin: () => [
    'Application name:  partyline',
    'Application type:  TServer (1)',
    'File:              (1) partyline.log',
    '',
  ],

  write(written, index) {
    const at = BEGINNING + index * 10;
    const stamp = new Date(at).toISOString().slice(11, 23);
    return [...headerOf(written, stamp), ...attributesOf(written, index, at), ''];
  },
};

const headerOf = ({ heard: { kind, name }, client }: Written, stamp: string): string[] =>
  kind === 'event'
    ? [`@${stamp}0 [0] 8.1.000.00 distribute_event: message ${name}`]
    : [
        `${stamp} Trc 04541 ${loggedName(name)} received from [3] (00000003 ${client ?? 'client'} localhost:3000)`,
        `message ${loggedName(name)}`,
      ];

function attributesOf({ heard }: Written, index: number, at: number): string[] {
  const said = Object.entries(heard.attributes).flatMap(([name, value]) =>
    value === undefined ? [] : [line(name, printed(name, value))],
  );
  if (heard.kind === 'request') return said;
  return [
    line('EventSequenceNumber', (index + 1).toString(16).padStart(16, '0')),
    line('TimeinuSecs', String((at % 1000) * 1000)),
    line('TimeinSecs', String(Math.floor(at / 1000))),
    ...said,
  ];
}

const line = (name: string, value: string): string =>
  `\tAttribute${name}\t${BARE.test(value) && !QUOTED.has(name) ? value : `'${value}'`}`;
