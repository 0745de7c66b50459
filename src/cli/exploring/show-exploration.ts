import type { Exploration, FoundWay } from '../../check/explore/explore.ts';
import type { Case, Draw } from '../../formats/drawings/case.ts';
import { caseOf } from '../../formats/drawings/case-of.ts';
import type { Form } from '../../formats/drawings/forms.ts';
import { exploreHtml } from '../../formats/html/explore-html.ts';
import { exploreReport } from '../../formats/reports/explore-report.ts';
import { exploreText } from '../../formats/reports/explore-text.ts';
import { configurationInWords } from '../../formats/scenarios/configuration-in-words.ts';
import type { Fault } from '../../model/fault.ts';
import type { Explorable } from '../switches/explorable.ts';
import type { Reporting } from '../checking/html-reports.ts';
import { inShell } from '../output/in-shell.ts';
import { showFindings } from '../checking/show-findings.ts';
import type { World } from '../world.ts';

/** What of the options of `explore` says how its findings are shown and found again. */
export interface ShownExploration {
  readonly config?: string;
  readonly depth?: number;
  readonly states?: number;
  readonly invariant?: string;
  readonly symmetry?: true;
  readonly untilViolation?: true;
  readonly json?: true;
  readonly format: Form;
  readonly report?: string;
  readonly save?: boolean;
}

interface Showing {
  readonly study: string | null;
  readonly seconds: number;
  readonly sw: Explorable['sw'];
  readonly invariants: readonly { readonly id: string }[];
  readonly fault: Fault | undefined;
  readonly options: ShownExploration;
  readonly html: Reporting | undefined;
  /** Where each violation was saved. */
  readonly files: readonly (string | null)[];
}

/** Shows what was found in the form asked for, and writes the report. */
export function showExploration(done: Exploration, showing: Showing, world: World): void {
  const { study, seconds, sw, invariants, fault, options, html, files } = showing;
  const told = done.found.map((found, index) =>
    toldWay(found, { sw, fault, file: files[index] ?? null, options }),
  );
  const report = exploreReport(done, {
    study,
    seconds,
    sw,
    invariants,
    cases: told,
    files,
  });
  const cases = new Map(
    report.violations.flatMap((one, index) => {
      const own = told[index];
      return own === undefined ? [] : [[one, own] as const];
    }),
  );
  const text = (draw: Draw): readonly string[] => exploreText(report, draw);
  showFindings({ cases, text, json: () => report }, options.json ? 'json' : options.format, world);
  html?.write(exploreHtml(report, told, html.facts));
}

interface Telling {
  readonly sw: Explorable['sw'];
  readonly fault: { readonly id: string } | undefined;
  readonly file: string | null;
  readonly options: ShownExploration;
}

/** A violation as a case: breadth-first, no way there is shorter. */
function toldWay(
  { trace, broken: { violation } }: FoundWay,
  { sw, fault, file, options }: Telling,
): Case {
  return caseOf(trace, {
    claim: violation.invariant,
    violation,
    shortestIn: configurationInWords(trace.exchange),
    fault,
    replay:
      file === null
        ? `npx partyline explore ${sw.name} ${again(options, fault)}`
        : `npx partyline replay ${file}`,
  });
}

/** Those of the options that decide what is found, as they are given again. */
function again(
  { config, depth, states, invariant, symmetry, untilViolation }: ShownExploration,
  fault: Telling['fault'],
): string {
  const given = { config, fault: fault?.id, invariant, depth, states };
  return [
    ...Object.entries(given).flatMap(([name, value]) =>
      value === undefined ? [] : [`--${name} ${inShell(`${value}`)}`],
    ),
    ...(symmetry === true ? ['--symmetry'] : []),
    ...(untilViolation === true ? ['--until-violation'] : []),
  ].join(' ');
}
