import { expect, test } from 'vitest';

import { type CheckReport, checkReportSchema } from './check-report.ts';
import { checkText } from './check-text.ts';
import { github } from './github.ts';
import { junit } from './junit.ts';

const report: CheckReport = {
  switches: [
    {
      switch: 'genesys',
      seed: 5,
      runs: 1200,
      steps: 36_000,
      seconds: 2,
      stepsPerSecond: 18_000,
      interrupted: false,
      violations: [
        {
          invariant: 'one-terminal-event',
          statement: 'A party hears "one" terminal event & <no more>.',
          steps: 2,
          file: 'counterexamples/genesys/one-terminal-event.00000000.json',
          replay: 'npx partyline replay counterexamples/genesys/one-terminal-event.00000000.json',
          evidence: ['100% twice at A\u0007'],
          story: ['1. A dials B -> A EventDialing call 1'],
          why: 'A was told EventReleased twice.',
          shortestIn: 'phone A, phone B; 1 call',
          paragraph: 'In step 1, A dials B, and the switch says nothing.',
        },
      ],
      invariants: [
        { id: 'one-terminal-event', exercised: 9 },
        { id: 'roles-consistent', exercised: 0 },
      ],
      coverage: {
        inputs: [{ type: 'TMakeCall', request: true, accepted: 3, refused: 0 }],
        events: [{ event: 'EventDialing', said: 3 }],
        hearings: [{ event: 'EventDialing', standing: 'dialing', heard: 3 }],
        standings: [{ standing: 'dialing', entered: 3 }],
        races: [{ request: 'TMakeCall', input: 'dials', met: 0 }],
        interruptions: [{ scenario: 'genesys/routed-call', interruption: '**', crossed: 2 }],
        cannotHappen: [{ item: 'TMakeCall in flight, link-restored', why: 'the link was lost' }],
        missing: ['TMakeCall refused', 'TMakeCall in flight, dials'],
      },
    },
  ],
  replayed: {
    total: 0,
    asExpected: 0,
    failing: 0,
    fixed: 0,
    stale: 0,
    undecided: 0,
    files: [],
    unreadable: [],
  },
};

test('the report fits the schema that ships with the package', () => {
  expect(checkReportSchema.parse(report)).toEqual(report);
});

test('a violation is told with its story, its evidence and the command that replays it', () => {
  const text = checkText(report).join('\n');
  expect(text).toContain('genesys: 1,200 runs, 36,000 steps in 2.0 s (18,000 steps/s), seed 5');
  expect(text).toContain('VIOLATION one-terminal-event');
  expect(text).toContain('  1. A dials B');
  expect(text).toContain('  In step 1, A dials B, and the switch says nothing.');
  expect(text).toContain('  evidence: 100% twice at A');
  expect(text).toContain(`  replay: ${report.switches[0]?.violations[0]?.replay}`);
});

test('invariants that were never put to the test and what was never met are listed', () => {
  const text = checkText(report).join('\n');
  expect(text).toContain('1 of 2 invariants put to the test');
  expect(text).toContain('  never: roles-consistent');
  expect(text).toContain('  never met: TMakeCall refused; TMakeCall in flight, dials');
});

test('of a switch whose runs were interrupted before the first, only that is told', () => {
  const [one] = report.switches;
  if (one === undefined) throw new Error('no switch');
  const none = { ...one, runs: 0, steps: 0, violations: [], interrupted: true };
  expect(checkText({ ...report, switches: [none] }).at(-1)).toMatch(/: 0 runs, .*, interrupted$/u);
});

test('random runs never say that something is verified or proved', () => {
  expect(checkText(report).join('\n')).not.toMatch(/verified|proved|proven|correct/iu);
});

test('JUnit has a failure for what is broken, and skips what was never put to the test', () => {
  const xml = junit(report);
  expect(xml).toContain(
    '<testsuite name="genesys" tests="2" failures="1" skipped="1" time="2.000">',
  );
  expect(xml).toContain('A party hears &quot;one&quot; terminal event &amp; &lt;no more&gt;.');
  expect(xml).toContain('<skipped message="never put to the test"/>');
  expect(xml).not.toContain('\u0007');
});

test('JUnit says of a switch whether somebody interrupted its runs', () => {
  expect(junit(report)).toContain('<property name="interrupted" value="false"/>');
  expect(junit(report)).not.toContain('system-out');
  const switches = report.switches.map((one) => ({ ...one, interrupted: true }));
  const xml = junit({ ...report, switches });
  expect(xml).toContain('<property name="interrupted" value="true"/>');
  expect(xml).toContain('<system-out>interrupted after 1200 runs');
});

test('GitHub gets one annotation for each violation, on one line', () => {
  const [line, ...more] = github(report);
  expect(more).toEqual([]);
  expect(line).toMatch(
    /^::error file=counterexamples\/genesys\/one-terminal-event\.00000000\.json,title=one-terminal-event::/u,
  );
  expect(line).toContain('%0A1. A dials B');
  expect(line).toContain('100%25 twice');
  expect(line).not.toContain('\n');
});
