import type { CheckReport } from './check-report.ts';
import { outcomeText } from './replay-text.ts';

/** What `check` found as workflow commands of GitHub Actions: an annotation for each failure. */
export function github({ switches, replayed }: CheckReport): readonly string[] {
  return [
    ...switches.flatMap(({ violations }) =>
      violations.map(({ invariant, statement, evidence, story, file, replay }) =>
        annotation(invariant, file, [statement, ...story, ...evidence, replay]),
      ),
    ),
    ...replayed.files
      .filter(({ fails }) => fails)
      .map((failed) =>
        annotation(failed.invariant, failed.file, [
          outcomeText(failed),
          ...failed.evidence,
          `npx partyline replay ${failed.file}`,
        ]),
      ),
    ...replayed.unreadable.map((problem) => annotation('counterexample', null, [problem])),
  ];
}

const annotation = (title: string, file: string | null, lines: readonly string[]): string =>
  `::error ${file === null ? '' : `file=${property(file)},`}title=${property(title)}::${message(lines.join('\n'))}`;

const message = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string): string =>
  message(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
