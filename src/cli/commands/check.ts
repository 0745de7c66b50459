import type { CheckReport, SwitchReport } from '../../formats/reports/check-report.ts';
import { checkText } from '../../formats/reports/check-text.ts';
import { github } from '../../formats/reports/github.ts';
import { junit } from '../../formats/reports/junit.ts';
import { savedCounterexamples } from '../../store/saved-counterexamples.ts';
import { checkSwitch } from '../check-switch.ts';
import { COUNTEREXAMPLES } from '../counterexamples.ts';
import { emphasised } from '../emphasised.ts';
import { ExitCode } from '../exit-code.ts';
import type { Subcommand } from '../program.ts';
import { replayFiles } from '../replay-files.ts';
import { switchesAsked } from '../switches-asked.ts';
import type { Colours, World } from '../world.ts';
import { type CheckOptions, withCheckOptions } from './check-options.ts';

/** `partyline check [SWITCH]`: replays saved counterexamples, then looks for new ones. */
export const checkCommand: Subcommand = (program, world, end) => {
  const command = program
    .command('check')
    .description('replay saved counterexamples, then look for violations in random interleavings')
    .argument('[switch]', 'one switch only');
  withCheckOptions(command, Object.keys(REPORTERS))
    .addHelpText('after', EXAMPLES)
    .action(async (name: string | undefined, options: CheckOptions) => {
      end(await check(name, options, world));
    });
};

const EXAMPLES = `
Examples:
  partyline check
  partyline check genesys --runs 1000 --seed 1
  partyline check genesys --invariant one-terminal-event --dialect t-server
  partyline check uccx --config centre.json
  partyline check --reporter junit > partyline.xml`;

/** The ways the findings are told. */
const REPORTERS: Readonly<
  Record<string, (report: CheckReport, colours: Colours) => readonly string[]>
> = {
  text: (report, colours) => checkText(report).map(emphasised(colours)),
  json: (report) => [JSON.stringify(report, null, 2)],
  junit: (report) => [junit(report)],
  github: (report) => [...checkText(report), ...github(report)],
};

async function check(
  name: string | undefined,
  options: CheckOptions,
  world: World,
): Promise<ExitCode> {
  const chosen = switchesAsked(name, options, world);
  const saved =
    options.fault === undefined ? savedCounterexamples(COUNTEREXAMPLES, world.folder) : {};
  const replayed = replayFiles(saved, world, {
    switches: chosen.map((sw) => sw.name),
    invariant: options.invariant,
  });
  const switches: SwitchReport[] = [];
  for (const sw of chosen) {
    switches.push(await checkSwitch(sw, options, world));
  }
  const report = { switches, replayed };
  const { print, colours } = world.terminal;
  print(...(REPORTERS[options.json ? 'json' : options.reporter]?.(report, colours) ?? []));
  return world.stop.aborted ? ExitCode.interrupted : exitOf(report);
}

function exitOf({ switches, replayed }: CheckReport): ExitCode {
  if (replayed.unreadable.length > 0) return ExitCode.misused;
  const failed =
    switches.some(({ violations }) => violations.length > 0) ||
    replayed.files.some(({ fails }) => fails);
  if (failed) return ExitCode.violated;
  return replayed.undecided > 0 ? ExitCode.inconclusive : ExitCode.holds;
}
