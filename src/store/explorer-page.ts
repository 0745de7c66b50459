import { existsSync, readFileSync } from 'node:fs';

/** Where the build leaves the explorer page. */
const built = new URL('../../dist/explorer/index.html', import.meta.url);

/** The explorer page as it was built, one file of HTML, and where it is; nothing where it was not built. */
export const explorerPage = (): { readonly html: string; readonly address: string } | undefined =>
  existsSync(built) ? { html: readFileSync(built, 'utf8'), address: built.href } : undefined;
