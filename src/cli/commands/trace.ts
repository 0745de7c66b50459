import { Option } from 'commander';

import { LOG_FORMATS } from '../../formats/logs/log-formats.ts';
import type { TraceReport } from '../../formats/reports/trace-report.ts';
import { traceText } from '../../formats/reports/trace-text.ts';
import { emphasised } from '../emphasised.ts';
import { ExitCode } from '../exit-code.ts';
import type { Subcommand } from '../program.ts';
import { traceFiles } from '../trace-files.ts';

interface Options {
  readonly format: string;
  readonly complete?: true;
  readonly explain?: true;
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
    .option('--json', 'for machines')
    .addHelpText('after', EXAMPLES)
    .action(async (files: readonly string[], { format, complete, explain, json }: Options) => {
      const { print, colours } = world.terminal;
      const reports = await traceFiles(
        files,
        {
          format: LOG_FORMATS.find(({ id }) => id === format),
          isWhole: complete === true,
          explain: explain === true,
        },
        world,
      );
      if (json) print(JSON.stringify(reports.length === 1 ? reports[0] : reports, null, 2));
      else print(...reports.flatMap(traceText).map(emphasised(colours)));
      end(world.stop.aborted ? ExitCode.interrupted : exitOf(reports));
    });
};

const EXAMPLES = `
Examples:
  partyline trace tserver.log
  partyline trace tserver.1.log tserver.2.log --json
  partyline trace events.jsonl --complete --explain

A log that begins in the middle of calls leaves open what came before: what
cannot be decided therefore is undecided (exit 3), never a violation.`;

function exitOf(reports: readonly TraceReport[]): ExitCode {
  if (reports.some(({ verdict }) => verdict === 'departs')) return ExitCode.violated;
  return reports.some(({ verdict }) => verdict === 'undecided')
    ? ExitCode.inconclusive
    : ExitCode.holds;
}
