import type { Conformance } from '../../check/conform/conform.ts';
import type { Case } from '../drawings/case.ts';
import type { CheckReport, SwitchReport } from '../reports/check-report.ts';
import { replaySummary } from '../reports/replay-text.ts';
import { casesSection } from './case-html.ts';
import { conformSections } from './conform-html.ts';
import { coverageSection, invariantsSection } from './coverage-html.ts';
import { type Facts, type HtmlReport, type Section, type Verdict, htmlTable } from './html-page.ts';

/** What `check` found, as a report. */
export function checkHtml(
  report: CheckReport,
  cases: readonly Case[],
  { facts, conformance }: { readonly facts: Facts; readonly conformance: Conformance },
): HtmlReport {
  const { switches, replayed } = report;
  return {
    title: `partyline check: ${switches.map((one) => one.switch).join(', ')}`,
    verdict: verdictOf(report),
    facts: [
      ...facts,
      ...switches.map(({ switch: name, runs, steps, seed, seconds }) => {
        const words = `${whole(runs)} random runs, ${whole(steps)} steps, seed ${seed}, ${seconds.toFixed(1)} s`;
        return [name, words] as const;
      }),
      ['saved counterexamples', replaySummary(replayed)],
    ],
    sections: [
      ...(cases.length > 0 ? [casesSection(cases)] : []),
      ...(replayed.total + replayed.unreadable.length > 0 ? [replays(report)] : []),
      ...switches.flatMap(switchSections),
      ...conformSections(conformance),
    ],
  };
}

function verdictOf({ switches, replayed }: CheckReport): Verdict {
  const words = switches.map(
    ({ switch: name, runs, violations, interrupted }) =>
      `${name}: ${whole(runs)} runs${interrupted ? ', interrupted' : ''}, ${violations.length === 0 ? 'nothing found' : `${violations.length} ${violations.length === 1 ? 'violation' : 'violations'} found`}`,
  );
  const failing = replayed.files.filter(({ fails }) => fails).length;
  const replay =
    failing === 0
      ? []
      : [failing === 1 ? '1 saved counterexample fails' : `${failing} saved counterexamples fail`];
  const isBad = failing > 0 || switches.some(({ violations }) => violations.length > 0);
  const isOpen =
    replayed.unreadable.length > 0 ||
    switches.some(({ interrupted, runs }) => interrupted || runs === 0);
  return {
    words: [...words, ...replay].join('; '),
    kind: isBad ? 'bad' : isOpen ? 'open' : 'good',
  };
}

const switchSections = (report: SwitchReport): readonly Section[] =>
  report.runs === 0
    ? []
    : [
        invariantsSection(
          report.switch,
          report.invariants,
          new Set(report.violations.map(({ invariant }) => invariant)),
        ),
        coverageSection(report.switch, report.coverage),
      ];

const replays = ({ replayed }: CheckReport): Section => ({
  heading: `Counterexamples replayed (${replayed.total})`,
  body: [
    htmlTable(
      ['file', 'invariant', 'fault', 'status', 'verdict'],
      replayed.files.map(({ file, invariant, fault, status, verdict }) => [
        file,
        invariant,
        fault ?? '',
        status,
        verdict === 'asExpected' ? 'as expected' : verdict,
      ]),
    ),
    ...(replayed.unreadable.length > 0
      ? [
          htmlTable(
            ['not read'],
            replayed.unreadable.map((problem) => [problem]),
          ),
        ]
      : []),
  ].join('\n'),
});

const whole = (count: number): string => Math.round(count).toLocaleString('en-US');
