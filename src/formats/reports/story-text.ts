import { printable } from '../printable.ts';
import type { StoryReport } from './story-report.ts';

/** One call's report for people. */
export const storyText = (story: StoryReport): readonly string[] =>
  [
    headline(story),
    ...story.parties.map(
      ({ party, events, reason }) =>
        `  ${party || '-'}: ${pathText(events)}${reason === null ? '' : ` (${reason})`}`,
    ),
    `  ${ending(story)}`,
    ...followed(story),
    ...story.violations.map(({ invariant, line }) => `  VIOLATION ${invariant} at line ${line}`),
    ...unexplained(story),
    ...story.assumptions.map((text) => `  assumed: ${text}`),
  ].map(printable);

function headline({ verdict, calls, caller, called, began, from, to }: StoryReport): string {
  const who = caller === null && called === null ? '' : ` ${caller ?? '?'} -> ${called ?? '?'}`;
  const when = began === null ? '' : ` at ${began}`;
  const files = from.file === to.file ? '' : `${to.file}:`;
  const where = `${from.file}:${from.line}-${files}${to.line}`;
  return `${verdict === 'departs' ? 'VIOLATION' : verdict} call ${calls.join(', ')}:${who}${when}, ${where}`;
}

/** Longer paths are cut in the middle. */
const MOST_EVENTS = 12;

function pathText(events: readonly string[]): string {
  const half = MOST_EVENTS / 2;
  const shown =
    events.length <= MOST_EVENTS
      ? events
      : [
          ...events.slice(0, half),
          `... ${events.length - MOST_EVENTS} more ...`,
          ...events.slice(-half),
        ];
  return shown.join(' > ');
}

function ending({ over, answered, seconds }: StoryReport): string {
  const after = seconds === null ? '' : ` after ${seconds} s`;
  return `${answered ? 'answered' : 'not answered'}, ${over ? `over${after}` : 'not over when the log ends'}`;
}

function followed({ follows, transitions: { others } }: StoryReport): readonly string[] {
  const names = follows.map(({ scenario, interruption }) =>
    interruption === null ? scenario : `${scenario} interrupted at ${interruption}`,
  );
  return [
    names.length === 0
      ? '  follows no scenario of the documents'
      : `  follows ${names.join(', or ')}`,
    ...(others.length === 0 ? [] : [`  in no scenario: ${others.join('; ')}`]),
  ];
}

const unexplained = ({ unexplained: at, explained }: StoryReport): readonly string[] =>
  at === null
    ? explained === true
      ? ['  the model says the same']
      : []
    : [
        `  the model says something else from line ${at.line} on: ${at.event}; it could say ${at.expected.join(', ') || 'nothing'}`,
      ];
