import { InvalidArgumentError, Option } from 'commander';

import { type Allowance, NO_ALLOWANCE } from '../../check/trace/explaining/allowance.ts';
import { LOG_FORMATS } from '../../formats/logs/log-formats.ts';
import { FORMS } from '../../formats/drawings/forms.ts';
import { traceHtml } from '../../formats/html/trace-html.ts';
import type { LogVerdict, TraceReport } from '../../formats/reports/trace-report.ts';
import { allowance } from '../tracing/allowance-option.ts';
import { ExitCode } from '../exit-code.ts';
import { reportOption, reporting } from '../checking/html-reports.ts';
import { logCases } from '../tracing/log-cases.ts';
import { collectOften } from '../memory.ts';
import type { Subcommand } from '../subcommand.ts';
import { traceFiles } from '../tracing/trace-files.ts';
import type { World } from '../world.ts';
import {
  type TracePrinter,
  drawingPrinter,
  jsonPrinter,
  textPrinter,
} from '../tracing/trace-printers.ts';

interface Options {
  readonly format: readonly string[];
  readonly complete?: true;
  readonly explain?: true;
  readonly allow?: Allowance;
  readonly save?: true;
  readonly calls?: true;
  readonly json?: true;
  readonly report?: string;
}

/** `partyline trace FILE...`: judges what a switch really said. */
export const traceCommand: Subcommand = (program, world, end) => {
  program
    .command('trace')
    .description('check logs: does what the switch said agree with the documents?')
    .argument('<files...>', 'the files of one log, in the order in which they were written')
    .addOption(
      new Option(
        '--format <format>',
        `what the files are, where they do not tell (${KINDS.join(', ')}), or how violations are shown (${FORMS.join(', ')}); may be given for both`,
      )
        .argParser(formatAsked)
        .default([], 'auto, text'),
    )
    .option('--complete', 'nothing came before the log: it begins with the switch')
    .option('--explain', 'also look for a run of the model that says what was said of each call')
    .option(
      '--allow <mishaps>',
      'what may have gone wrong with the events of each call on their way, for --explain: lost=1,doubled=1,late=1',
      allowance,
    )
    .option(
      '--save',
      'save what happened on calls that break a rule as scenarios below counterexamples/',
    )
    .option('--calls', 'tell of every call, as soon as it is over')
    .addOption(reportOption())
    .option('--json', 'for machines, the same as --format json')
    .addHelpText('after', EXAMPLES)
    .action(async (files: readonly string[], options: Options) => {
      collectOften();
      const exit = await traced(files, options, world);
      end(world.stop.aborted ? ExitCode.interrupted : exit);
    });
};

/** Reads the files and prints what is found as it is found. */
async function traced(files: readonly string[], options: Options, world: World): Promise<ExitCode> {
  const { format, complete, explain, allow, save } = options;
  const html = reporting(['trace', ...files], options, world);
  const printer = printerFor(files, options, world);
  const reports: TraceReport[] = [];
  const verdicts: LogVerdict[] = [];
  const tracing = {
    format: LOG_FORMATS.find(({ id }) => format.includes(id)),
    isWhole: complete === true,
    explain: explain === true || allow !== undefined,
    allowed: allow ?? NO_ALLOWANCE,
    save: save === true,
  };
  await traceFiles(files, tracing, world, {
    story: (departs, report) => printer.story(departs, report),
    file(report) {
      verdicts.push(report.verdict);
      if (html !== undefined) reports.push(report);
      printer.file(report);
    },
  });
  printer.end();
  html?.write(traceHtml(reports, [...logCases(reports, world.switches).values()], html.facts));
  return exitOf(verdicts);
}

/** Prints in the form asked for; text and JSON as it comes, drawings at the end. */
function printerFor(
  files: readonly string[],
  { format, calls, json }: Options,
  world: World,
): TracePrinter {
  const form = json ? 'json' : (FORMS.findLast((one) => format.includes(one)) ?? 'text');
  if (form === 'json') return jsonPrinter(world.terminal, files.length);
  if (form === 'text') return textPrinter(world.terminal, calls === true);
  return drawingPrinter(form, world);
}

/** What files can be. */
const KINDS: readonly string[] = ['auto', ...LOG_FORMATS.map(({ id }) => id)];

/** One of each: what the files are, and how violations are shown. */
function formatAsked(format: string, before: readonly string[]): readonly string[] {
  const groups: readonly (readonly string[])[] = [KINDS, FORMS];
  const group = groups.find((names) => names.includes(format));
  if (group === undefined) {
    throw new InvalidArgumentError(`Allowed choices are ${[...KINDS, ...FORMS].join(', ')}.`);
  }
  if (before.some((other) => group.includes(other))) {
    throw new InvalidArgumentError('It is given twice.');
  }
  return [...before, format];
}

const EXAMPLES = `
Examples:
  partyline trace tserver.log                              which rules were broken, where; how the calls went
  partyline trace tserver.1.log tserver.2.log --json       several files of one log, for machines
  partyline trace capture.bin --format ged188 --format ladder
                                                           what breaks a rule, drawn
  partyline trace events.jsonl --complete --explain        is there a run of the model that says the same?
  partyline trace tserver.log --allow lost=1,late=1        ... though an event of each call may be lost, and one late
  partyline trace tserver.log --save                       keep what happened as scenarios: partyline replay plays them

A log that begins in the middle of calls leaves open what came before: what
cannot be decided therefore is undecided (exit 3), never a violation. A call is
told of once it has been over for 1,000 events or more, or the log ends. Rules judge
what the log says; --allow is for --explain alone.`;

function exitOf(verdicts: readonly LogVerdict[]): ExitCode {
  if (verdicts.includes('departs')) return ExitCode.violated;
  return verdicts.includes('undecided') ? ExitCode.inconclusive : ExitCode.holds;
}
