import { fileURLToPath } from 'node:url';
import { defineConfig, type ViteUserConfig } from 'vitest/config';

const config: ViteUserConfig = defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  // No stylesheets here: without this, one configured in a folder above is read.
  css: { postcss: {} },
  test: {
    include: ['src/**/*.test.ts', 'properties/**/*.test.ts'],
    // These need a browser: npm run test:browser.
    exclude: ['src/explorer/browser/**'],
    pool: 'threads',
    // Modules are loaded, and the compiler warm, once a thread: no test mocks or changes a module, the environment or a global.
    isolate: false,
    maxWorkers: '100%',
    reporters: 'default',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    provide: { share: 1 },
  },
});

export default config;
