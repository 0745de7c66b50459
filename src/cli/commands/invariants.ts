import { type InvariantJson, invariantsJson } from '../../formats/invariant-json.ts';
import { ExitCode } from '../exit-code.ts';
import type { Subcommand } from '../program.ts';
import { idOf, named } from '../usage-error.ts';
import type { World } from '../world.ts';

/** `partyline invariants [ID]`: the catalogue, with citations and how each can fail. */
export const invariantsCommand: Subcommand = (program, world, end) => {
  program
    .command('invariants')
    .description('list the invariants, or tell all about one')
    .argument('[id]', 'an invariant')
    .option('--json', 'for machines')
    .addHelpText('after', EXAMPLES)
    .action((id: string | undefined, options: { readonly json?: true }) => {
      const all = world.switches.flatMap(invariantsJson);
      const shown = id === undefined ? all : named('invariant', id, all, idOf);
      if (options.json) world.terminal.print(JSON.stringify(shown, null, 2));
      else if (Array.isArray(shown)) list(all, world);
      else tell(named('invariant', id ?? '', all, idOf), world);
      end(ExitCode.holds);
    });
};

const EXAMPLES = `
Examples:
  partyline invariants
  partyline invariants one-terminal-event
  partyline invariants --json`;

function list(invariants: readonly InvariantJson[], { terminal: { print, colours } }: World): void {
  const width = Math.max(...invariants.map(({ id }) => id.length));
  for (const { id, statement, basis } of invariants) {
    print(
      `${colours.bold(id.padEnd(width))}  ${basis === 'inferred' ? '(inferred) ' : ''}${statement}`,
    );
  }
}

function tell(invariant: InvariantJson, { terminal: { print, colours } }: World): void {
  const { id, statement, basis, source, breaks, faults } = invariant;
  print(colours.bold(id));
  print(`  ${statement}`);
  print(
    `  ${basis === 'stated' ? 'stated in' : 'inferred from'}: ${source.document}, ${source.section}`,
  );
  print(`  can fail: ${breaks}`);
  print(`  planted faults that break it: ${faults.length === 0 ? 'none' : faults.join(', ')}`);
  for (const fault of faults) {
    print(`  see it fail: partyline check ${invariant.switch} --fault ${fault}`);
  }
}
