import { type Case, type Draw, inWords } from '../../formats/drawings/case.ts';
import { type Form, drawnAs } from '../../formats/drawings/forms.ts';
import { markdownReport } from '../../formats/drawings/markdown-case.ts';
import { mermaid } from '../../formats/drawings/mermaid.ts';
import { svgSheet } from '../../formats/drawings/svg-sheet.ts';
import { emphasised } from '../output/emphasised.ts';
import type { World } from '../world.ts';

/** What a report tells of, each as a case that can be drawn. */
export type Cases = ReadonlyMap<object, Case>;

/** What a command found, in every form. */
export interface Findings {
  readonly cases: Cases;
  /** All of it as lines, the way to each violation drawn as said. */
  readonly text: (draw: Draw) => readonly string[];
  readonly json: () => unknown;
}

/**
 * Prints what a command found in the form asked for. Of Mermaid and SVG only
 * the drawings are on standard output, so that they can be redirected; what
 * else there is to say is on standard error.
 */
export function showFindings(
  { cases, text, json }: Findings,
  form: Form,
  { terminal: { print, warn, colours } }: World,
): void {
  const all = [...cases.values()];
  switch (form) {
    case 'json':
      print(JSON.stringify(json(), null, 2));
      break;
    case 'text':
      print(...text(inWords).map(emphasised(colours)));
      break;
    case 'ladder':
    case 'table':
      print(...text(drawnOf(cases, form)).map(emphasised(colours)));
      break;
    case 'markdown':
      print(...markdownReport(all, text(inWords)));
      break;
    case 'mermaid':
      warn(...text(inWords));
      print(
        ...all.flatMap(({ drawing }, index) => [...(index > 0 ? [''] : []), ...mermaid(drawing)]),
      );
      break;
    case 'svg':
      warn(...text(inWords));
      print(...svgSheet(all.map(({ drawing }) => drawing)));
      break;
  }
}

const drawnOf =
  (cases: Cases, form: 'ladder' | 'table'): Draw =>
  (told) => {
    const drawing = cases.get(told)?.drawing;
    return drawing === undefined ? undefined : drawnAs(form, drawing);
  };
