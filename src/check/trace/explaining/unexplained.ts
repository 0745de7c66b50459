import type { Fault } from '../../../model/fault.ts';
import type { Heard } from '../../../model/heard.ts';
import type { Input } from '../../../model/input.ts';
import { type Allowance, NO_ALLOWANCE } from './allowance.ts';
import { Explainer } from './explanation.ts';
import type { LoggingSwitch } from '../log-trace.ts';
import type { Story } from '../stories/story.ts';

/** How the calls of a story agree with the model. */
export type StoryVerdict = Explained | Unexplained;

/** A run of the model that says what was heard, or its beginning. */
interface Run {
  readonly config: unknown;
  readonly inputs: readonly Input[];
}

interface Explained {
  readonly verdict: 'explained' | 'undecided';
  /** What had to be taken for granted. */
  readonly assumed: readonly string[];
  readonly run: Run | undefined;
}

/** What was heard that no run of the model says, and what it says there. */
export interface Unexplained {
  readonly verdict: 'unexplained';
  readonly file: number;
  readonly line: number;
  readonly event: string;
  /** How many events a run says before that, and of how many. */
  readonly prefix: number;
  readonly events: number;
  readonly expected: readonly string[];
  readonly assumed: readonly string[];
  readonly run: Run | undefined;
}

/** How many calls a story may have, and how much may be said: with more there is too much that may have happened. */
const MOST_CALLS = 4;
const MOST_EVENTS = 200;

/** Something heard, and where. */
interface Placed {
  readonly file: number;
  readonly line: number;
  readonly heard: Heard;
}

const UNDECIDED: StoryVerdict = { verdict: 'undecided', assumed: [], run: undefined };

/** Whether a run of the switch's model says what was heard of these calls, though so much may have gone wrong on the way; with a fault planted, if it is to. */
export function explained(
  { glimpses, isWhole, omitted, calls }: Story,
  { switch: sw }: { readonly switch: LoggingSwitch },
  allowed: Allowance = NO_ALLOWANCE,
  fault?: Fault,
): StoryVerdict {
  const records = glimpses.flatMap(({ file, line, heard }): Placed[] =>
    heard === undefined ? [] : [{ file, line, heard }],
  );
  const { matching, events } = sw;
  const known = records.filter(
    ({ heard: { kind, name } }) =>
      kind === 'event' && events.includes(name) && !matching.ignores(name),
  );
  const heard = known.map((record) => record.heard);
  if (!isWhole || omitted > 0 || calls.size > MOST_CALLS || heard.length > MOST_EVENTS) {
    return UNDECIDED;
  }
  if (matching.isBeyond(heard)) return UNDECIDED;
  let best: StoryVerdict = UNDECIDED;
  for (const config of matching.configurations(records.map((record) => record.heard))) {
    const found = new Explainer(sw, sw.install(config, fault), heard, allowed).search();
    const run = { config, inputs: found.inputs };
    if (found.verdict !== 'refused') {
      return { verdict: found.verdict, assumed: found.assumed, run };
    }
    if (best.verdict !== 'unexplained' || found.at > best.prefix) {
      best = refusedAt(known, found, run);
    }
  }
  return best;
}

function refusedAt(
  known: readonly Placed[],
  { at, expected, assumed }: Pick<Unexplained, 'expected' | 'assumed'> & { readonly at: number },
  run: Run,
): StoryVerdict {
  const record = known[at];
  if (record === undefined) return UNDECIDED;
  return {
    verdict: 'unexplained',
    file: record.file,
    line: record.line,
    event: `${record.heard.name} at ${record.heard.to}`,
    prefix: at,
    events: known.length,
    expected,
    assumed,
    run,
  };
}
