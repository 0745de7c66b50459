import type { Heard } from '../../model/heard.ts';
import { guessedConfigurations } from '../../genesys/guessed-configurations.ts';
import { genesys } from '../../genesys/index.ts';
import { BUSY_REASONS } from '../../genesys/vocabulary/attributes.ts';
import { CallNumbers } from './call-numbers.ts';
import { Explainer } from './explanation.ts';
import type { Story } from './story.ts';

/** How the calls of a story agree with the model. */
export type StoryVerdict = Explained | Unexplained;

interface Explained {
  readonly verdict: 'explained' | 'undecided';
  /** What had to be taken for granted. */
  readonly assumed: readonly string[];
}

/** What was heard that no run of the model says, and what it says there. */
export interface Unexplained {
  readonly verdict: 'unexplained';
  readonly file: number;
  readonly line: number;
  readonly event: string;
  readonly expected: readonly string[];
  readonly assumed: readonly string[];
}

/** How many calls a story may have: with more there is too much that may have happened. */
const MOST_CALLS = 4;

/** The CallStates that the model says; with another one something happened that it does not know. */
const CALL_STATES: ReadonlySet<string> = new Set([
  'Ok',
  'Redirected',
  'Conferenced',
  ...BUSY_REASONS,
]);

/** Something heard, and where. */
interface Placed {
  readonly file: number;
  readonly line: number;
  readonly heard: Heard;
}

const UNDECIDED: StoryVerdict = { verdict: 'undecided', assumed: [] };

/** Whether a run of the Genesys model says what was heard of these calls. */
export function explained({ glimpses, isWhole, omitted }: Story): StoryVerdict {
  const records = glimpses.flatMap(({ file, line, heard }): Placed[] =>
    heard === undefined ? [] : [{ file, line, heard }],
  );
  const known = records.filter(
    ({ heard: { kind, name } }) => kind === 'event' && name !== 'EventError',
  );
  const heard = known.map((record) => record.heard);
  const calls = new CallNumbers(heard).count;
  if (!isWhole || omitted > 0 || calls > MOST_CALLS || heard.some(isBeyond)) return UNDECIDED;
  let farthest = -1;
  let refused = UNDECIDED;
  for (const config of guessedConfigurations(
    records.map((record) => record.heard),
    calls,
  )) {
    const found = new Explainer(genesys.install(config), heard).search();
    if (found.verdict === 'explained') return { verdict: 'explained', assumed: [] };
    if (found.verdict === 'undecided') return UNDECIDED;
    if (found.at > farthest) {
      farthest = found.at;
      refused = unexplainedAt(known[found.at], found.expected);
    }
  }
  return refused;
}

const isBeyond = ({ attributes }: Heard): boolean =>
  attributes['CallState'] !== undefined && !CALL_STATES.has(attributes['CallState']);

const unexplainedAt = (record: Placed | undefined, expected: readonly string[]): StoryVerdict =>
  record === undefined
    ? UNDECIDED
    : {
        verdict: 'unexplained',
        file: record.file,
        line: record.line,
        event: `${record.heard.name} at ${record.heard.to}`,
        expected,
        assumed: [],
      };
