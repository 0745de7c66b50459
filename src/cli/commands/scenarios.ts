import { Option } from 'commander';

import { judge } from '../../check/judge.ts';
import { scenarioPlay } from '../../check/scenario-play.ts';
import {
  type PlayedScenario,
  scenarioEntry,
  scenarioPlayJson,
} from '../../formats/scenario-json.ts';
import { scenarioTable } from '../../formats/scenario-table.ts';
import { headline, scenarioText } from '../../formats/scenario-text.ts';
import type { DocumentedScenario } from '../../model/document.ts';
import { ExitCode } from '../exit-code.ts';
import type { Subcommand } from '../program.ts';
import { idOf, named } from '../usage-error.ts';
import type { World } from '../world.ts';

/** `partyline scenarios [ID]`: the documents' scenarios, or one of them played. */
export const scenariosCommand: Subcommand = (program, world, end) => {
  program
    .command('scenarios')
    .description("list the documents' scenarios, or play one")
    .argument('[id]', 'a scenario, such as genesys/routed-call')
    .option('--dialect <dialect>', 'the dialect to play it in')
    .option('--interrupt <mark>', "the row of its abnormal table to play, such as '**'")
    .addOption(
      new Option('--format <format>', 'how it is shown')
        .choices(Object.keys(FORMATS))
        .default('text'),
    )
    .option('--json', 'for machines, the same as --format json')
    .addHelpText('after', EXAMPLES)
    .action((id: string | undefined, options: Options) => {
      const format = options.json ? 'json' : options.format;
      end(id === undefined ? list(format, world) : show(id, { ...options, format }, world));
    });
};

interface Options {
  readonly dialect?: string;
  readonly interrupt?: string;
  readonly format: string;
  readonly json?: true;
}

const EXAMPLES = `
Examples:
  partyline scenarios
  partyline scenarios genesys/internal-call
  partyline scenarios genesys/routed-call --interrupt '**' --format table
  partyline scenarios genesys/acd-call --dialect voice-microservices --json`;

/** The ways a played scenario is shown. */
const FORMATS: Readonly<Record<string, (played: PlayedScenario) => readonly string[]>> = {
  text: (played) => [headline(played), ...scenarioText(played), ...violated(played)],
  table: (played) => [headline(played), scenarioTable(played.trace), ...violated(played)],
  json: (played) => [JSON.stringify(scenarioPlayJson(played), null, 2)],
};

const violated = ({ violations }: PlayedScenario): readonly string[] =>
  violations.map(
    ({ invariant, step, evidence }) => `VIOLATION ${invariant.id} at step ${step + 1}: ${evidence}`,
  );

const itself = (name: string): string => name;

const allScenarios = ({ switches }: World): readonly DocumentedScenario[] =>
  switches.flatMap(({ documents }) => documents.scenarios);

function list(format: string, world: World): ExitCode {
  const { print, colours } = world.terminal;
  const entries = allScenarios(world).map(scenarioEntry);
  if (format === 'json') print(JSON.stringify(entries, null, 2));
  else {
    const width = Math.max(...entries.map(({ id }) => id.length));
    for (const { id, title, interruptions } of entries) {
      print(
        `${colours.bold(id.padEnd(width))}  ${title}${interruptions.length > 0 ? `  ${interruptions.join(' ')}` : ''}`,
      );
    }
  }
  return ExitCode.holds;
}

function show(id: string, options: Options, world: World): ExitCode {
  const scenario = named('scenario', id, allScenarios(world), idOf);
  const { terminal, switches } = world;
  const sw = named('switch', id.split('/')[0] ?? '', switches, ({ name }) => name);
  const { dialects, interruptions } = scenarioEntry(scenario);
  const usual = sw.dialects.find((one) => dialects.includes(one)) ?? '';
  const dialect = named('dialect', options.dialect ?? usual, dialects, itself);
  const interruption =
    options.interrupt === undefined
      ? null
      : named(`interruption of ${id}`, options.interrupt, interruptions, itself);
  const { trace, interruptedAt } = scenarioPlay(sw, scenario, { dialect, interruption });
  const violations = judge(trace, sw.invariants);
  const played = { scenario, dialect, interruption, trace, interruptedAt, violations };
  terminal.print(...(FORMATS[options.format]?.(played) ?? []));
  return violations.length === 0 ? ExitCode.holds : ExitCode.violated;
}
