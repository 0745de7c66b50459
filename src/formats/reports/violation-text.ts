import type { Draw } from '../drawings/case.ts';
import { wrappedText } from '../drawings/wrapped.ts';

/** A violation as reports hold it. */
export interface ToldViolation {
  readonly invariant: string;
  readonly statement: string;
  /** Its story in one paragraph. */
  readonly paragraph: string;
  /** The way there, one line a step. */
  readonly story: readonly string[];
  readonly evidence: string | readonly string[];
  /** Where it was saved. */
  readonly file: string | null;
  /** The command that shows it again. */
  readonly replay: string | null;
}

/** A violation as lines for a terminal: the claim, its story in a paragraph, the way there, the evidence, the command that shows it again. */
export const violationText = (violation: ToldViolation, draw: Draw): readonly string[] => {
  const { invariant, statement, paragraph, story, evidence, file, replay } = violation;
  return [
    `VIOLATION ${invariant}: ${statement}`,
    ...wrappedText(paragraph, 78).map((line) => `  ${line}`),
    ...(draw(violation) ?? story.map((line) => `  ${line}`)),
    ...[evidence].flat().map((line) => `  evidence: ${line}`),
    ...(file === null ? [] : [`  saved: ${file}`]),
    ...(replay === null ? [] : [`  replay: ${replay}`]),
  ];
};
