import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';

/**
 * Unpacks the program that the page carries and runs it as a module of its own
 * address, so that workers can be started from the same address.
 */
const UNPACK = `const packed = document.getElementById('program').textContent;
const bytes = Uint8Array.from(atob(packed), (sign) => sign.charCodeAt(0));
const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
const program = await new Response(unpacked).text();
await import(URL.createObjectURL(new Blob([program], { type: 'text/javascript' })));`;

const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What the page may do: run what it carries, and nothing over any network. */
const policy = (style) =>
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
function taken(bundle, isIt) {
  const [name, file] = Object.entries(bundle).find(([path]) => isIt.test(path)) ?? [];
  if (file === undefined) throw new Error(`the page has nothing like ${isIt}`);
  delete bundle[name];
  return String(file.type === 'chunk' ? file.code : file.source);
}

/** Makes one file of a page, its program packed, and forbids it everything it does not need. */
export const onePage = () => ({
  name: 'one-page',
  enforce: 'post',
  generateBundle(_, bundle) {
    const page = Object.values(bundle).find(({ fileName }) => fileName.endsWith('.html'));
    const program = taken(bundle, /\.js$/u);
    const style = taken(bundle, /\.css$/u);
    const packed = gzipSync(program, { level: 9 }).toString('base64');
    const carried = [
      `<script id="program" type="application/gzip">${packed}</script>`,
      `<script type="module">${UNPACK}</script>`,
    ];
    page.source = page.source
      .replaceAll(/ *<(script|link) [^>]*(src|href)="\.[^>]*>(<\/script>)?\n/gu, '')
      .replace(
        '<meta charset="utf-8" />',
        (charset) =>
          `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy(style)}" />`,
      )
      .replace('</head>', () => `  <style>${style}</style>\n  </head>`)
      .replace('</body>', () => `  ${carried.join('\n    ')}\n  </body>`);
  },
});
