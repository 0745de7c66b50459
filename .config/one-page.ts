import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';

import type { Plugin, Rolldown } from 'vite';

/**
 * Unpacks the program that the page carries and runs it from an address of its own,
 * so that workers can be started from the same address. Where the page is a file,
 * browsers start only scripts so, no modules.
 */
const UNPACK = `const packed = document.getElementById('program').textContent;
const bytes = Uint8Array.from(atob(packed), (sign) => sign.charCodeAt(0));
const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
const program = await new Response(unpacked).text();
const script = document.createElement('script');
script.src = URL.createObjectURL(new Blob([program], { type: 'text/javascript' }));
document.body.append(script);`;

const hash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What the page may do: run what it carries, and nothing over any network. */
const policy = (style: string): string =>
  [
    `default-src 'none'`,
    `script-src ${hash(UNPACK)} blob:`,
    `worker-src blob:`,
    `style-src ${hash(style)}`,
    `img-src data: blob:`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');

/** Takes a file out of what is written, so that the page carries it instead. */
function taken(bundle: Rolldown.OutputBundle, isIt: RegExp): string {
  const file = Object.values(bundle).find(({ fileName }) => isIt.test(fileName));
  if (file === undefined) throw new Error(`the page has nothing like ${String(isIt)}`);
  delete bundle[file.fileName];
  return file.type === 'chunk' ? file.code : String(file.source);
}

/** Where the page refers to its program and its style. */
const REFERENCE = / *<(script|link) [^>]*(src|href)="\.[^>]*>(<\/script>)?\n/gu;

/** Makes one file of a page, its program packed, and forbids it everything it does not need. */
export const onePage = (): Plugin => ({
  name: 'one-page',
  enforce: 'post',
  generateBundle(_, bundle) {
    const page = Object.values(bundle).find(({ fileName }) => fileName.endsWith('.html'));
    if (page?.type !== 'asset') throw new Error('no page was built');
    const program = `(() => {'use strict';${taken(bundle, /\.js$/u)}})();`;
    const style = taken(bundle, /\.css$/u);
    const packed = gzipSync(program, { level: 9 }).toString('base64');
    const forbids = `<meta http-equiv="Content-Security-Policy" content="${policy(style)}" />`;
    page.source = String(page.source)
      .replaceAll(REFERENCE, '')
      .replace('<meta charset="utf-8" />', (charset) => `${charset}\n    ${forbids}`)
      .replace('</head>', () => `  <style>${style}</style>\n  </head>`)
      .replace('</body>', () => `${carried(packed)}  </body>`);
  },
});

const carried = (packed: string): string =>
  [
    `  <script id="program" type="application/gzip">${packed}</script>`,
    `    <script type="module">${UNPACK}</script>\n`,
  ].join('\n');
