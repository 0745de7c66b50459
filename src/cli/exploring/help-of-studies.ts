import { schemaFile } from '../../formats/configuration-schema.ts';
import { explorables } from '../switches/explorable.ts';

/** What `explore --help` ends with: examples, and every study of every switch. */
export const helpOfStudies = (): string =>
  [
    '',
    'Examples:',
    '  partyline explore genesys --config internal-call',
    '  partyline explore uccx --config consult-transfer',
    '  partyline explore calls --config 5-2-1 --json',
    '  partyline explore genesys --config ./mine.json --depth 12',
    '',
    'A configuration is JSON; the package has the schema of each switch, for editors:',
    `  node_modules/partyline/${explorables.map(({ sw }) => schemaFile(sw.name)).join(', ')}`,
    '',
    'Studies:',
    ...explorables.flatMap(({ sw, studies }) =>
      studies.map(({ name, about }) => `  ${sw.name} ${name}: ${about}`),
    ),
  ].join('\n');
