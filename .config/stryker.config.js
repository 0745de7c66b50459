/** `ONE_IN=40 npm run mutation` tries a fortieth of the mutants, `SAMPLE=1` another fortieth; what a sample leaves out is not remembered as done. */
const isSample = Number(process.env['ONE_IN'] ?? 1) > 1;

/** Mutants of the switches and their invariants, and the tests that are to notice them. */
export default {
  testRunner: 'vitest',
  plugins: [
    '@stryker-mutator/vitest-runner',
    new URL('stryker-ignorers.js', import.meta.url).pathname,
    new URL('stryker-sample.js', import.meta.url).pathname,
  ],
  checkers: isSample ? ['sample'] : [],
  // The tests that cover a mutant are known from the first run: what imports what need not be.
  vitest: { configFile: '.config/vitest.mutation.config.ts', related: false },
  coverageAnalysis: 'perTest',
  dryRunTimeoutMinutes: 20,
  // What is written when a file is loaded is a table or a name: mutants of it need every test.
  ignoreStatic: true,
  ignorers: ['words-for-people'],
  mutate: [
    'src/{genesys,uccx}/**/*.ts',
    '!src/**/*.{test,fixture}.ts',
    '!src/{genesys,uccx}/{documents,faults}/**',
    '!src/{genesys,uccx}/{studies,guessed-configurations,configurations,cannot-happen}.ts',
    // How a switch is listed, told in words and read in logs is put to the test by other tests.
    '!src/{genesys,uccx}/{alphabet,call-reading,exchange,index,remarks,speech,story-matching,symmetry}.ts',
    '!src/{genesys,uccx}/vocabulary/**',
    // What is drawn is asked only where it is possible; how often it is drawn is measured by the reach tests.
    '!src/uccx/choosing.ts',
    '!src/genesys/actions/person.ts',
    '!src/{genesys,uccx}/requests/ask.ts',
  ],
  ignorePatterns: ['dist', 'coverage', '.github'],
  // Nothing in it needs to be rewritten, and TypeScript 7 has no API to do it with.
  tsconfigFile: 'none',
  concurrency: 2,
  // What a run found is kept for the next one, which tries only what has changed.
  incremental: !isSample,
  incrementalFile: '.stryker/incremental.json',
  tempDirName: '.stryker/tmp',
  reporters: ['clear-text', 'progress', 'json'],
  jsonReporter: { fileName: '.stryker/mutation.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 95, low: 85, break: 80 },
};
