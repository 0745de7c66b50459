import type { StoryReport } from '../../formats/reports/story-report.ts';
import { documentedStories } from './documented-stories.ts';
import type { LoggingSwitch } from './log-trace.ts';
import { isOver, type Story } from './stories/story.ts';
import { pathsOf, transitionsOf } from './stories/story-path.ts';
import type { StoryVerdict } from './explaining/unexplained.ts';

/** Where a story was heard. */
export interface Telling {
  readonly switch: LoggingSwitch;
  /** The files of the log, in their order. */
  readonly files: readonly string[];
  /** What the model says to it; nothing where it was not asked. */
  readonly explanation: StoryVerdict | undefined;
}

/** The report on one call and those that belong to it. */
export function storyReport(
  story: Story,
  { switch: sw, files, explanation }: Telling,
): StoryReport {
  const { glimpses, calls } = story;
  const names = [...calls.keys()];
  const documented = documentedStories(sw);
  const [first] = glimpses;
  const last = glimpses.at(-1);
  const { paths, steps } = { paths: pathsOf(glimpses), steps: transitionsOf(glimpses) };
  return {
    switch: sw.name,
    call: names[0] ?? '',
    calls: names,
    from: { file: files[first?.file ?? 0] ?? '', line: first?.line ?? 0 },
    to: { file: files[last?.file ?? 0] ?? '', line: last?.line ?? 0 },
    began: first?.at === undefined ? null : toldTime(first.at),
    seconds: first?.at === undefined || last?.at === undefined ? null : (last.at - first.at) / 1000,
    events: story.events,
    caller: story.caller ?? null,
    called: story.called ?? null,
    answered: story.answered,
    over: isOver(story),
    parties: paths.map(({ party, events }) => ({
      party,
      events: events.map(({ name }) => name),
      reason: events.at(-1)?.reason ?? null,
    })),
    follows: [...documented.following(story)],
    transitions: {
      documented: steps.filter((step) => documented.transitions.has(step)),
      others: steps.filter((step) => !documented.transitions.has(step)),
    },
    ...judged(story, explanation, files),
  };
}

/** What is known of a story's agreement. */
function judged(
  story: Story,
  explanation: StoryVerdict | undefined,
  files: readonly string[],
): Pick<StoryReport, 'verdict' | 'violations' | 'explained' | 'unexplained' | 'assumptions'> {
  const unexplained = explanation?.verdict === 'unexplained' ? explanation : undefined;
  const byModel = explanation?.verdict ?? (story.brief > 0 ? 'undecided' : 'explained');
  const isDecided = story.isWhole && !story.joined && byModel !== 'undecided';
  const departs = story.broken.length > 0 || unexplained !== undefined;
  return {
    verdict: departs ? 'departs' : isDecided ? 'conforms' : 'undecided',
    violations: story.broken.map(({ invariant, line }) => ({ invariant, line })),
    explained:
      explanation === undefined || explanation.verdict === 'undecided'
        ? null
        : explanation.verdict === 'explained',
    unexplained:
      unexplained === undefined
        ? null
        : {
            file: files[unexplained.file] ?? '',
            line: unexplained.line,
            event: unexplained.event,
            explained: unexplained.prefix,
            expected: [...unexplained.expected],
          },
    assumptions: [...assumptionsOf(story), ...(explanation?.assumed ?? [])],
  };
}

function* assumptionsOf({ begun, isWhole, omitted, unasked, brief }: Story): Generator<string> {
  if (!begun) yield 'it began before the log';
  else if (!isWhole) yield 'not all of it was heard';
  if (omitted > 0) yield `${omitted} things in its middle are left out here`;
  if (brief > 0) yield `${brief} events are told without their attributes`;
  if (unasked > 0) yield `${unasked} requests of it are not logged`;
}

const DAY = 86_400_000;

/** A time on the log's clock; where its stamps have no date, the time alone. */
function toldTime(at: number): string {
  const text = new Date(at).toISOString();
  return at < 400 * DAY ? text.slice(11, 23) : text;
}
