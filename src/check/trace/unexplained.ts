import { guessedConfigurations } from '../../genesys/guessed-configurations.ts';
import { genesys } from '../../genesys/index.ts';
import { BUSY_REASONS } from '../../genesys/vocabulary/attributes.ts';
import type { CallGroup, Placed } from './call-groups.ts';
import { CallNumbers } from './call-numbers.ts';
import { Explainer } from './explanation.ts';

/** What was heard that no run of the model says, and what it says there. */
export interface Unexplained {
  readonly file: number;
  readonly line: number;
  readonly event: string;
  readonly expected: readonly string[];
}

/** How the calls of a story agree with the model. */
export type StoryVerdict = 'explained' | 'undecided' | Unexplained;

/** How many calls a story may have: with more there is too much that may have happened. */
const MOST_CALLS = 4;

/** The CallStates that the model says; with another one something happened that it does not know. */
const CALL_STATES: ReadonlySet<string> = new Set([
  'Ok',
  'Redirected',
  'Conferenced',
  ...BUSY_REASONS,
]);

/** Whether a run of the Genesys model says what was heard of these calls. */
export function explained({ records, isWhole }: CallGroup): StoryVerdict {
  const known = records.filter(
    ({ heard: { kind, name } }) => kind === 'event' && name !== 'EventError',
  );
  const heard = known.map((record) => record.heard);
  const calls = new CallNumbers(heard).count;
  if (!isWhole || calls > MOST_CALLS || heard.some(isBeyond)) return 'undecided';
  let farthest = -1;
  let refused: StoryVerdict = 'undecided';
  for (const config of guessedConfigurations(
    records.map((record) => record.heard),
    calls,
  )) {
    const found = new Explainer(genesys.install(config), heard).search();
    if (found.verdict === 'explained') return 'explained';
    if (found.verdict === 'undecided') return 'undecided';
    if (found.at > farthest) {
      farthest = found.at;
      refused = unexplainedAt(known[found.at], found.expected);
    }
  }
  return refused;
}

const isBeyond = ({ attributes }: Placed['heard']): boolean =>
  attributes['CallState'] !== undefined && !CALL_STATES.has(attributes['CallState']);

const unexplainedAt = (record: Placed | undefined, expected: readonly string[]): StoryVerdict =>
  record === undefined
    ? 'undecided'
    : {
        file: record.file,
        line: record.line,
        event: `${record.heard.name} at ${record.heard.to}`,
        expected,
      };
