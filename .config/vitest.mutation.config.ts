import { defineConfig, mergeConfig, type ViteUserConfig } from 'vitest/config';

import tests from './vitest.config.ts';

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
        'properties/switch.test.ts',
      ],
      // Nothing the tests do stays behind in a module.
      isolate: false,
      provide: { share: 0.2 },
    },
  }),
);

export default config;
