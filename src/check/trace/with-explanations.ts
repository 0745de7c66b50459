import type { TraceReport } from '../../formats/reports/trace-report.ts';
import type { StoryVerdict } from './unexplained.ts';

/** The reports with what the model cannot explain; that departs from it, and what was given up is undecided. */
export function withExplanations(
  reports: readonly TraceReport[],
  stories: readonly StoryVerdict[],
): readonly TraceReport[] {
  const explained = stories.filter((story) => story === 'explained').length;
  const givenUp = stories.filter((story) => story === 'undecided').length;
  return reports.map((report, index) => {
    const unexplained = stories.flatMap((story) =>
      typeof story === 'object' && story.file === index
        ? [{ line: story.line, event: story.event, expected: [...story.expected] }]
        : [],
    );
    return {
      ...report,
      explained,
      unexplained,
      verdict: verdictOf(report.verdict, unexplained.length > 0, givenUp > 0),
      assumptions: [...report.assumptions, ...told(givenUp)],
    };
  });
}

function verdictOf(
  verdict: TraceReport['verdict'],
  departs: boolean,
  givenUp: boolean,
): TraceReport['verdict'] {
  if (departs || verdict === 'departs') return 'departs';
  return givenUp ? 'undecided' : verdict;
}

const told = (givenUp: number): readonly string[] =>
  givenUp === 0
    ? []
    : [
        `${givenUp} stories of calls were not compared with the model: they begin before the log, or are of more than it knows`,
      ];
