import type { LogWriter } from './log-writer.ts';

/** A log of JSON lines, from the switch's start on. */
export const jsonLinesWriter: LogWriter = {
  begin: () => [JSON.stringify({ log: 'partyline', whole: true })],
  write: ({ heard: { kind, name, to, attributes }, client }) => [
    JSON.stringify({
      [kind === 'event' ? 'to' : 'from']: to,
      [kind]: name,
      attributes,
      ...(client === undefined ? {} : { client }),
    }),
  ],
};
