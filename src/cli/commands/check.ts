import { schemaFile } from '../../formats/configuration-schema.ts';
import type { CheckReport } from '../../formats/reports/check-report.ts';
import { checkText } from '../../formats/reports/check-text.ts';
import { github } from '../../formats/reports/github.ts';
import { junit } from '../../formats/reports/junit.ts';
import type { Draw } from '../../formats/drawings/case.ts';
import { checkHtml } from '../../formats/html/check-html.ts';
import { savedCounterexamples } from '../../store/saved-counterexamples.ts';
import { type CheckedSwitch, checkSwitch } from '../checking/check-switch.ts';
import { COUNTEREXAMPLES } from '../checking/counterexamples.ts';
import { ExitCode } from '../exit-code.ts';
import type { Subcommand } from '../subcommand.ts';
import { reporting } from '../checking/html-reports.ts';
import { conformAll } from '../conform-all.ts';
import { replayFiles } from '../checking/replay-files.ts';
import { type Cases, showFindings } from '../checking/show-findings.ts';
import { switchesAsked } from '../switches/switches-asked.ts';
import { UsageError } from '../usage-error.ts';
import type { World } from '../world.ts';
import { type CheckOptions, withCheckOptions } from './check-options.ts';

/** `partyline check [SWITCH]`: replays saved counterexamples, then looks for new ones. */
export const checkCommand: Subcommand = (program, world, end) => {
  const command = program
    .command('check')
    .description('replay saved counterexamples, then look for violations in random interleavings')
    .argument('[switch]', 'one switch only');
  withCheckOptions(command, ['text', 'json', ...Object.keys(REPORTERS)])
    .addHelpText('after', EXAMPLES)
    .action(async (name: string | undefined, options: CheckOptions) => {
      if (options.format !== 'text' && options.reporter !== undefined) {
        throw new UsageError('--reporter and --format say the same in two ways; give one of them');
      }
      end(await check(name, options, world));
    });
};

const EXAMPLES = `
Examples:
  partyline check
  partyline check genesys --runs 1000 --seed 1
  partyline check genesys --invariant one-terminal-event --dialect t-server
  partyline check uccx --config centre.json
  partyline check --format ladder
  partyline check --reporter junit > partyline.xml

A configuration is JSON; the package has its schema, for editors:
  node_modules/partyline/${schemaFile('genesys')}, ${schemaFile('uccx')}`;

/** The ways the findings are told to other programs. */
const REPORTERS: Readonly<Record<string, (report: CheckReport) => readonly string[]>> = {
  junit: (report) => [junit(report)],
  github: (report) => [...checkText(report), ...github(report)],
};

async function check(
  name: string | undefined,
  options: CheckOptions,
  world: World,
): Promise<ExitCode> {
  const chosen = switchesAsked(name, options, world);
  const html = reporting(['check', ...(name === undefined ? [] : [name])], options, world);
  const saved =
    options.fault === undefined ? savedCounterexamples(COUNTEREXAMPLES, world.folder) : {};
  const { report: replayed, cases: redrawn } = replayFiles(saved, world, {
    switches: chosen.map((sw) => sw.name),
    invariant: options.invariant,
  });
  const checked: CheckedSwitch[] = [];
  for (const sw of chosen) checked.push(await checkSwitch(sw, options, world));
  const report = { switches: checked.map(({ report: told }) => told), replayed };
  const failing = [...redrawn].filter(([file]) =>
    replayed.files.some((one) => one === file && one.fails),
  );
  const cases = new Map([...failing, ...checked.flatMap((one) => [...one.cases])]);
  show(report, cases, options, world);
  html?.write(
    checkHtml(report, [...cases.values()], {
      facts: html.facts,
      conformance: conformAll(chosen),
    }),
  );
  return world.stop.aborted ? ExitCode.interrupted : exitOf(report);
}

/** Tells the findings to a program, or shows them in a form. */
function show(report: CheckReport, cases: Cases, options: CheckOptions, world: World): void {
  const { reporter, format, json } = options;
  const told = reporter === undefined || json ? undefined : REPORTERS[reporter];
  if (told !== undefined) world.terminal.print(...told(report));
  else {
    const text = (draw: Draw): readonly string[] => checkText(report, draw);
    const form = json || reporter === 'json' ? 'json' : format;
    showFindings({ cases, text, json: () => report }, form, world);
  }
}

function exitOf({ switches, replayed }: CheckReport): ExitCode {
  if (replayed.unreadable.length > 0) return ExitCode.misused;
  const failed =
    switches.some(({ violations }) => violations.length > 0) ||
    replayed.files.some(({ fails }) => fails);
  if (failed) return ExitCode.violated;
  return replayed.undecided > 0 ? ExitCode.inconclusive : ExitCode.holds;
}
