import { ExitCode } from '../exit-code.ts';
import type { Subcommand } from '../subcommand.ts';
import { named } from '../usage-error.ts';

/** `partyline help [COMMAND]`: the same as `partyline COMMAND --help`. */
export const helpCommand: Subcommand = (program, _world, end) => {
  program
    .command('help')
    .description('tell all about a command')
    .argument('[command]', 'one command only')
    .action((name: string | undefined) => {
      const asked =
        name === undefined
          ? program
          : named('command', name, program.commands, (command) => command.name());
      asked.outputHelp();
      end(ExitCode.holds);
    });
};
