import { defineConfig } from 'oxlint';

import { at, boundaries } from './floors.js';

export default defineConfig({
  plugins: ['eslint', 'typescript', 'unicorn', 'oxc', 'import', 'promise', 'node', 'vitest'],
  env: { builtin: true, es2023: true, node: true },
  options: {
    typeAware: true,
    typeCheck: true,
    denyWarnings: true,
    reportUnusedDisableDirectives: 'error',
  },
  categories: { correctness: 'error', suspicious: 'error', perf: 'error' },
  rules: {
    // `fc.array` is how fast-check is read; its default export also has named ones.
    'import/no-named-as-default-member': 'off',
    // Copies with one field changed are how immutable records are written.
    'oxc/no-map-spread': 'off',
    // Rounds and levels follow one another; nothing is gained by starting them at once.
    'no-await-in-loop': 'off',

    // The compiler's noImplicitReturns knows which switches are exhaustive.
    'typescript/consistent-return': 'off',

    curly: ['error', 'multi-line'],
    eqeqeq: 'error',
    'max-lines': ['error', { max: 250 }],
    'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
    'max-params': ['error', { max: 5 }],
    'no-console': 'error',
    'no-else-return': 'error',
    'no-empty': 'error',
    'no-lonely-if': 'error',
    'no-self-compare': 'error',
    'no-sequences': 'error',
    'no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    'no-useless-return': 'error',
    'no-var': 'error',
    'no-warning-comments': 'error',
    'object-shorthand': 'error',
    'prefer-const': 'error',

    'import/no-cycle': 'error',
    'import/no-default-export': 'error',
    'import/no-duplicates': 'error',

    'typescript/ban-ts-comment': 'error',
    'typescript/consistent-type-definitions': ['error', 'interface'],
    'typescript/consistent-type-imports': 'error',
    'typescript/no-deprecated': 'error',
    'typescript/no-empty-object-type': 'error',
    'typescript/no-explicit-any': 'error',
    'typescript/no-import-type-side-effects': 'error',
    'typescript/no-misused-promises': 'error',
    'typescript/no-namespace': 'error',
    'typescript/no-require-imports': 'error',
    'typescript/no-unsafe-argument': 'error',
    'typescript/no-unsafe-assignment': 'error',
    'typescript/no-unsafe-call': 'error',
    'typescript/no-unsafe-member-access': 'error',
    'typescript/no-unsafe-return': 'error',
    'typescript/only-throw-error': 'error',
    'typescript/prefer-optional-chain': 'error',
    'typescript/switch-exhaustiveness-check': 'error',

    'unicorn/filename-case': ['error', { case: 'kebabCase' }],
    'unicorn/prefer-node-protocol': 'error',
    'unicorn/throw-new-error': 'error',
  },
  overrides: [
    ...boundaries,
    {
      files: ['src/cli/**'].map(at),
      rules: { 'no-console': 'off' },
    },
    {
      files: ['src/**/documents/**'].map(at),
      rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' },
    },
    {
      files: ['src/**/*.test.ts', 'properties/**'].map(at),
      rules: {
        'max-lines-per-function': 'off',
        'typescript/no-unsafe-type-assertion': 'off',
        'vitest/no-conditional-expect': 'off',
        'vitest/valid-expect': ['error', { maxArgs: 2 }],
        'vitest/expect-expect': [
          'error',
          { assertFunctionNames: ['expect', 'expectTypeOf', 'fc.assert', 'assert'] },
        ],
      },
    },
    {
      files: ['*.config.js', '*.config.ts', 'floors.js', 'stryker-*.js'],
      rules: {
        'import/no-default-export': 'off',
        'typescript/no-unsafe-argument': 'off',
        'typescript/no-unsafe-assignment': 'off',
        'typescript/no-unsafe-call': 'off',
        'typescript/no-unsafe-member-access': 'off',
        'typescript/no-unsafe-return': 'off',
      },
    },
  ],
});
