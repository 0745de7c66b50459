import { type InvariantJson, invariantsJson } from '../../formats/reports/invariant-json.ts';
import { ExitCode } from '../exit-code.ts';
import type { Subcommand } from '../subcommand.ts';
import { idOf, named } from '../usage-error.ts';
import type { World } from '../world.ts';

/** `partyline invariants [ID]`: the catalogue, with citations and how each can fail. */
export const invariantsCommand: Subcommand = (program, world, end) => {
  program
    .command('invariants')
    .description('list the invariants, or tell all about one')
    .argument('[id]', 'an invariant')
    .option('--faults', 'list with each the planted faults that break it, for check --fault')
    .option('--json', 'for machines')
    .addHelpText('after', EXAMPLES)
    .action((id: string | undefined, options: Options) => {
      const all = world.switches.flatMap(invariantsJson);
      const asked = id === undefined ? all : ofName(id, all);
      if (options.json) world.terminal.print(JSON.stringify(single(asked, id) ?? asked, null, 2));
      else if (id === undefined) list(all, options, world);
      else for (const one of asked) tell(one, world);
      end(ExitCode.holds);
    });
};

interface Options {
  readonly faults?: true;
  readonly json?: true;
}

const EXAMPLES = `
Examples:
  partyline invariants
  partyline invariants one-terminal-event
  partyline invariants --faults
  partyline invariants --json`;

/** The invariants of this name: two switches may have one each. */
function ofName(id: string, all: readonly InvariantJson[]): readonly InvariantJson[] {
  const { id: known } = named('invariant', id, all, idOf);
  return all.filter((one) => one.id === known);
}

/** The one that was asked for, where no other has its name. */
const single = (
  asked: readonly InvariantJson[],
  id: string | undefined,
): InvariantJson | undefined => (id !== undefined && asked.length === 1 ? asked[0] : undefined);

function list(
  invariants: readonly InvariantJson[],
  { faults: areListed }: Options,
  { terminal: { print, colours } }: World,
): void {
  const width = Math.max(...invariants.map(({ id }) => id.length));
  let last = '';
  for (const { id, switch: name, statement, basis, faults } of invariants) {
    if (name !== last) print(last === '' ? `${name}:` : `\n${name}:`);
    last = name;
    print(
      `  ${colours.bold(id.padEnd(width))}  ${basis === 'inferred' ? '(inferred) ' : ''}${statement}`,
    );
    if (areListed && faults.length > 0) print(`    faults: ${faults.join(', ')}`);
  }
}

function tell(invariant: InvariantJson, { terminal: { print, colours } }: World): void {
  const { id, statement, basis, source, breaks, faults } = invariant;
  print(`${colours.bold(id)} (${invariant.switch})`);
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
