import { story } from '../../formats/scenarios/story.ts';
import type { Course } from '../session/course.ts';

/** A vitest file that plays a course again and expects what is heard in it, and the violations there are. */
export function regressionTest({ setup, trace, violations }: Course, title: string): string {
  const { switch: name } = setup;
  const said = trace.steps.map(({ events }) => events.map(({ to, event }) => `${to} ${event}`));
  const broken = violations.map(({ invariant }) => invariant.id);
  const fault =
    setup.fault === undefined
      ? []
      : [
          '',
          `const fault = faultsOf(${name}).find(({ id }) => id === ${JSON.stringify(setup.fault)});`,
        ];
  return [
    `import { expect, test } from 'vitest';`,
    `import { ${fault.length > 0 ? 'faultsOf, ' : ''}${name}, judge, play } from 'partyline';`,
    '',
    ...story(trace).map((line) => `// ${line}`),
    `const scenario = ${JSON.stringify(withConfig(trace.scenario), null, 2)};`,
    ...fault,
    '',
    `test(${JSON.stringify(title)}, () => {`,
    `  const config = ${name}.readConfiguration(scenario.config);`,
    `  const inputs = scenario.inputs.map((input) => ${name}.readInput(input));`,
    `  const trace = play(${name}, { ...scenario, config, inputs }${fault.length > 0 ? ', { fault }' : ''});`,
    `  expect(trace.steps.map(({ events }) => events.map(({ to, event }) => \`\${to} \${event}\`))).toEqual(`,
    `    ${JSON.stringify(said)},`,
    `  );`,
    `  const broken = judge(trace, ${name}.invariants).map(({ invariant }) => invariant.id);`,
    `  expect(broken).toEqual(${JSON.stringify(broken)});`,
    `});`,
    '',
  ].join('\n');
}

const withConfig = ({ switch: name, config, inputs, order }: Course['trace']['scenario']) => ({
  switch: name,
  config,
  inputs,
  ...(order !== undefined && { order }),
});
