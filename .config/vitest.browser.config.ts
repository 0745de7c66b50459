import { fileURLToPath } from 'node:url';
import { defineConfig, type ViteUserConfig } from 'vitest/config';

/** The tests that need a browser: the built explorer page, clicked. */
const config: ViteUserConfig = defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  css: { postcss: {} },
  test: {
    include: ['src/explorer/browser/**/*.test.ts'],
    pool: 'threads',
    fileParallelism: false,
    reporters: 'default',
    testTimeout: 240_000,
    hookTimeout: 60_000,
  },
});

export default config;
