import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

import { onePage } from './one-page.js';

const folder = (path) => fileURLToPath(new URL(path, import.meta.url));

/** The explorer page: one file, in the package beside the commands. */
export default defineConfig({
  root: folder('../src/explorer'),
  base: './',
  // No stylesheets here: without this, one configured in a folder above is read.
  css: { postcss: {} },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
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
