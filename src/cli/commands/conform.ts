import { type Conformance, conform } from '../../check/conform/conform.ts';
import { conformText } from '../../formats/reports/conform-text.ts';
import { ExitCode } from '../exit-code.ts';
import type { Subcommand } from '../program.ts';
import { switchesNamed } from '../switches-named.ts';

/** `partyline conform [SWITCH]`: every cell of the documents' tables beside the model. */
export const conformCommand: Subcommand = (program, world, end) => {
  program
    .command('conform')
    .description("compare every cell of the documents' tables with the model")
    .argument('[switch]', 'one switch only')
    .option('--json', 'for machines')
    .addHelpText('after', EXAMPLES)
    .action((name: string | undefined, options: { readonly json?: true }) => {
      const { print } = world.terminal;
      const found = together(switchesNamed(world, name).map((sw) => conform(sw, sw.documents)));
      if (options.json) print(JSON.stringify(found, null, 2));
      else print(...conformText(found));
      end(found.disagree.length + found.stale.length === 0 ? ExitCode.holds : ExitCode.violated);
    });
};

const EXAMPLES = `
Examples:
  partyline conform
  partyline conform genesys --json`;

const together = (parts: readonly Conformance[]): Conformance => ({
  cells: parts.reduce((sum, { cells }) => sum + cells, 0),
  agree: parts.reduce((sum, { agree }) => sum + agree, 0),
  known: parts.flatMap(({ known }) => known),
  disagree: parts.flatMap(({ disagree }) => disagree),
  stale: parts.flatMap(({ stale }) => stale),
});
