import { defineConfig, mergeConfig, type ViteUserConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

import tests from './vitest.config.ts';

/** What is looked at first: a mutant is done with at the first test that fails. */
const FIRST: readonly RegExp[] = [
  /\/src\//u,
  /documents\.test\.ts$/u,
  /counterexamples\.test\.ts$/u,
  /planted-faults\.test\.ts$/u,
  /switch\.test\.ts$/u,
];

const place = ({ moduleId }: TestSpecification): number =>
  FIRST.findIndex((one) => one.test(moduleId)) >>> 0;

/** Examples first, they are cheap; walks last. */
class CheapFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return Promise.resolve(files.toSorted((one, other) => place(one) - place(other)));
  }
}

/** The tests that notice a mutant of a switch, with a few of their walks: they are run again for each. */
const config: ViteUserConfig = mergeConfig(
  { ...tests, test: { ...tests.test, include: [] } },
  defineConfig({
    test: {
      include: [
        'src/genesys/**/*.test.ts',
        'src/uccx/**/*.test.ts',
        'properties/counterexamples.test.ts',
        'properties/documents.test.ts',
        'properties/uccx-documents.test.ts',
        'properties/invariants.test.ts',
        'properties/uccx-invariants.test.ts',
        'properties/planted-faults.test.ts',
        'properties/derived-faults.test.ts',
        'properties/switch.test.ts',
      ],
      sequence: { sequencer: CheapFirst },
      provide: { share: 0.2 },
    },
  }),
);

export default config;
