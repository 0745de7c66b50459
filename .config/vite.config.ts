import { fileURLToPath } from 'node:url';
import { type UserConfig, defineConfig } from 'vite';

import { onePage } from './one-page.ts';

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The explorer page: one file, in the package beside the commands. */
const config: UserConfig = defineConfig({
  root: folder('../src/explorer'),
  base: './',
  // No stylesheets here: without this, one configured in a folder above is read.
  css: { postcss: {} },
  build: {
    outDir: folder('../dist/explorer'),
    emptyOutDir: true,
    target: 'es2023',
    cssTarget: 'chrome130',
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  plugins: [onePage()],
});

export default config;
