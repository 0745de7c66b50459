import { Option } from 'commander';

import { LOG_FORMATS } from '../../formats/logs/log-formats.ts';
import type { LogVerdict } from '../../formats/reports/trace-report.ts';
import { ExitCode } from '../exit-code.ts';
import type { Subcommand } from '../program.ts';
import { traceFiles } from '../trace-files.ts';
import type { World } from '../world.ts';
import { jsonPrinter, textPrinter } from '../trace-printers.ts';

interface Options {
  readonly format: string;
  readonly complete?: true;
  readonly explain?: true;
  readonly calls?: true;
  readonly json?: true;
}

/** `partyline trace FILE...`: judges what a switch really said. */
export const traceCommand: Subcommand = (program, world, end) => {
  program
    .command('trace')
    .description('check logs: does what the switch said agree with the documents?')
    .argument('<files...>', 'the files of one log, in the order in which they were written')
    .addOption(
      new Option('--format <format>', 'what the files are, where they do not tell')
        .choices(['auto', ...LOG_FORMATS.map(({ id }) => id)])
        .default('auto'),
    )
    .option('--complete', 'nothing came before the log: it begins with the switch')
    .option('--explain', 'also look for a run of the model that says what was said of each call')
    .option('--calls', 'tell of every call, as soon as it is over')
    .option('--json', 'for machines')
    .addHelpText('after', EXAMPLES)
    .action(async (files: readonly string[], options: Options) => {
      const exit = await traced(files, options, world);
      end(world.stop.aborted ? ExitCode.interrupted : exit);
    });
};

/** Reads the files and prints what is found as it is found. */
async function traced(
  files: readonly string[],
  { format, complete, explain, calls, json }: Options,
  world: World,
): Promise<ExitCode> {
  const { terminal } = world;
  const printer = json
    ? jsonPrinter(terminal, files.length)
    : textPrinter(terminal, calls === true);
  const verdicts: LogVerdict[] = [];
  const tracing = {
    format: LOG_FORMATS.find(({ id }) => id === format),
    isWhole: complete === true,
    explain: explain === true,
  };
  await traceFiles(files, tracing, world, {
    story: (report) => printer.story(report),
    file(report) {
      verdicts.push(report.verdict);
      printer.file(report);
    },
  });
  printer.end();
  return exitOf(verdicts);
}

const EXAMPLES = `
Examples:
  partyline trace tserver.log
  partyline trace tserver.1.log tserver.2.log --json
  partyline trace events.jsonl --complete --explain

A log that begins in the middle of calls leaves open what came before: what
cannot be decided therefore is undecided (exit 3), never a violation.`;

function exitOf(verdicts: readonly LogVerdict[]): ExitCode {
  if (verdicts.includes('departs')) return ExitCode.violated;
  return verdicts.includes('undecided') ? ExitCode.inconclusive : ExitCode.holds;
}
