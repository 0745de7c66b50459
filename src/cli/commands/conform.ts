import { conformHtml } from '../../formats/html/conform-html.ts';
import { conformText } from '../../formats/reports/conform-text.ts';
import { conformAll } from '../conform-all.ts';
import { ExitCode } from '../exit-code.ts';
import { reportOption, reporting } from '../checking/html-reports.ts';
import type { Subcommand } from '../subcommand.ts';
import { switchesNamed } from '../switches/switches-named.ts';

/** `partyline conform [SWITCH]`: every cell of the documents' tables beside the model. */
export const conformCommand: Subcommand = (program, world, end) => {
  program
    .command('conform')
    .description("compare every cell of the documents' tables with the model")
    .argument('[switch]', 'one switch only')
    .addOption(reportOption())
    .option('--json', 'for machines')
    .addHelpText('after', EXAMPLES)
    .action(
      (name: string | undefined, options: { readonly json?: true; readonly report?: string }) => {
        const { print } = world.terminal;
        const html = reporting(['conform', ...(name === undefined ? [] : [name])], options, world);
        const found = conformAll(switchesNamed(world, name));
        if (options.json) print(JSON.stringify(found, null, 2));
        else print(...conformText(found));
        html?.write(conformHtml(found, html.facts));
        end(found.disagree.length + found.stale.length === 0 ? ExitCode.holds : ExitCode.violated);
      },
    );
};

const EXAMPLES = `
Examples:
  partyline conform
  partyline conform genesys --json
  partyline conform --report review`;
