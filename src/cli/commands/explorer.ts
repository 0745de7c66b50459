import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';

import { linkTo } from '../../formats/deep-link.ts';
import { explorerPage } from '../../store/explorer-page.ts';
import { loadCounterexample } from '../../store/load-counterexample.ts';
import { writePage } from '../../store/write-page.ts';
import { ExitCode } from '../exit-code.ts';
import type { Subcommand } from '../subcommand.ts';
import { UsageError } from '../usage-error.ts';
import type { World } from '../world.ts';

interface Options {
  readonly out?: string;
}

/** `partyline explorer [FILE]`: the page on which scenarios are clicked together. */
export const explorerCommand: Subcommand = (program, world, end) => {
  program
    .command('explorer')
    .description('open the page on which scenarios are played by clicking, or write it')
    .argument('[file]', 'a counterexample to begin with')
    .option('--out <file>', 'write the page, one file of HTML, instead of opening it')
    .addHelpText('after', EXAMPLES)
    .action((file: string | undefined, { out }: Options) => {
      const page = explorerPage();
      if (page === undefined) {
        throw new UsageError(
          'the explorer page was not built; in a clone, run npm run build first',
        );
      }
      const fragment = file === undefined ? '' : `#${fragmentOf(file, world)}`;
      if (out === undefined) open(`${page.address}${fragment}`, world);
      else {
        writePage(out, page.html, world.folder);
        const address = pathToFileURL(resolve(world.folder, out)).href;
        world.terminal.print(fragment === '' ? `written: ${out}` : `${address}${fragment}`);
      }
      end(ExitCode.holds);
    });
};

const EXAMPLES = `
Examples:
  partyline explorer
  partyline explorer counterexamples/genesys/one-terminal-event.57ebf083.json
  partyline explorer --out explorer.html

The page needs no server and no network; everything it plays is played in it.`;

/** The part of the page's address that opens a counterexample. */
function fragmentOf(file: string, { folder, switches }: World): string {
  const { sw, config, inputs, fault, counterexample } = loadCounterexample(file, folder, switches);
  const { order } = counterexample;
  const link = linkTo({ switch: sw.name, config, inputs, fault: fault?.id, order });
  if (link === undefined) {
    throw new UsageError(`${file} is too long for a link; open the page and the file in it`);
  }
  return link;
}

/** Opens the page, or says where it is. */
function open(address: string, { openInBrowser, terminal: { print } }: World): void {
  print(openInBrowser(address) ? `opened: ${address}` : `open this in a browser: ${address}`);
}
