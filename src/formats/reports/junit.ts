import type { CheckReport, SwitchReport, ViolationReport } from './check-report.ts';
import type { ReplayReport } from './replay-report.ts';
import { outcomeText } from './replay-text.ts';

/** What `check` found as JUnit XML: a suite for each switch, a case for each invariant and each saved counterexample. */
export function junit({ switches, replayed }: CheckReport): string {
  const suites = [
    ...switches.map(switchSuite),
    ...(replayed.total + replayed.unreadable.length > 0 ? [replaySuite(replayed)] : []),
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<testsuites name="partyline">',
    ...suites.flat(),
    '</testsuites>',
  ].join('\n');
}

function switchSuite(report: SwitchReport): readonly string[] {
  const { violations, invariants, seconds, seed, runs, steps, interrupted } = report;
  const broken = new Map(violations.map((violation) => [violation.invariant, violation]));
  const untested = invariants.filter(
    ({ id, exercised }) => exercised === 0 && !broken.has(id),
  ).length;
  return [
    `  <testsuite${attributes({ name: report.switch, tests: invariants.length, failures: violations.length, skipped: untested, time: seconds.toFixed(3) })}>`,
    '    <properties>',
    ...Object.entries({ seed, runs, steps, interrupted: String(interrupted) }).map(
      ([name, value]) => `      <property${attributes({ name, value })}/>`,
    ),
    '    </properties>',
    ...invariants.flatMap(({ id, exercised }) =>
      invariantCase(report.switch, id, exercised, broken.get(id)),
    ),
    ...(interrupted
      ? [
          `    <system-out>interrupted after ${runs} runs: what is not here was not checked</system-out>`,
        ]
      : []),
    '  </testsuite>',
  ];
}

function invariantCase(
  name: string,
  id: string,
  exercised: number,
  violation: ViolationReport | undefined,
): readonly string[] {
  const head = `    <testcase${attributes({ classname: name, name: id })}`;
  if (violation !== undefined) {
    const { statement, evidence, story, replay } = violation;
    return [
      `${head}>`,
      `      <failure${attributes({ message: evidence[0] ?? statement, type: 'violation' })}>`,
      ...[statement, ...story, ...evidence, replay].map(escaped),
      '      </failure>',
      '    </testcase>',
    ];
  }
  return exercised === 0
    ? [
        `${head}>`,
        `      <skipped${attributes({ message: 'never put to the test' })}/>`,
        '    </testcase>',
      ]
    : [`${head}/>`];
}

function replaySuite({ files, unreadable }: ReplayReport): readonly string[] {
  const failures = files.filter(({ fails }) => fails).length;
  const counts = { tests: files.length + unreadable.length, failures, errors: unreadable.length };
  return [
    `  <testsuite${attributes({ name: 'counterexamples', ...counts })}>`,
    ...files.flatMap((replayed) => {
      const { file, fails, outcome, evidence } = replayed;
      const head = `    <testcase${attributes({ classname: 'counterexamples', name: file })}`;
      if (!fails) return [`${head}/>`];
      const failure = `      <failure${attributes({ message: outcomeText(replayed), type: outcome })}>`;
      return [
        `${head}>`,
        failure,
        ...[...evidence, `npx partyline replay ${file}`].map(escaped),
        '      </failure>',
        '    </testcase>',
      ];
    }),
    ...unreadable.flatMap((problem) => [
      `    <testcase${attributes({ classname: 'counterexamples', name: problem.split(':')[0] ?? '' })}>`,
      `      <error${attributes({ message: problem })}/>`,
      '    </testcase>',
    ]),
    '  </testsuite>',
  ];
}

const attributes = (named: Readonly<Record<string, string | number>>): string =>
  Object.entries(named)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('');

/** XML knows no control characters, however they are written. */
const escaped = (text: string): string =>
  text
    .replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
