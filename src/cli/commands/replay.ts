import type { Form } from '../../formats/drawings/forms.ts';
import type { ReplayReport } from '../../formats/reports/replay-report.ts';
import { replaySummary, replayedText } from '../../formats/reports/replay-text.ts';
import type { Draw } from '../../formats/drawings/case.ts';
import { savedCounterexamples } from '../../store/saved-counterexamples.ts';
import { COUNTEREXAMPLES } from '../checking/counterexamples.ts';
import { ExitCode } from '../exit-code.ts';
import { formOption } from '../output/form-option.ts';
import type { Subcommand } from '../subcommand.ts';
import { replayFiles } from '../checking/replay-files.ts';
import { showFindings } from '../checking/show-findings.ts';

interface Options {
  readonly format: Form;
  readonly json?: true;
}

/** `partyline replay [FILE...]`: plays saved counterexamples again and says which still fail. */
export const replayCommand: Subcommand = (program, world, end) => {
  program
    .command('replay')
    .description('play saved counterexamples again: still failing, fixed or stale')
    .argument('[files...]', `counterexample files; without any, all below ${COUNTEREXAMPLES}/`)
    .addOption(formOption('how the way of each is shown'))
    .option('--json', 'for machines, the same as --format json')
    .addHelpText('after', EXAMPLES)
    .action((files: readonly string[], options: Options) => {
      const { report, cases } = replayFiles(
        files.length > 0 ? { files } : savedCounterexamples(COUNTEREXAMPLES, world.folder),
        world,
        { certify: true },
      );
      const text = (draw: Draw): readonly string[] => [
        ...report.files.flatMap((file) => replayedText(file, draw)),
        replaySummary(report),
      ];
      const form = options.json ? 'json' : options.format;
      showFindings({ cases, text, json: () => report }, form, world);
      end(world.stop.aborted ? ExitCode.interrupted : exitOf(report));
    });
};

const EXAMPLES = `
Examples:
  partyline replay
  partyline replay counterexamples/genesys/*.json --json
  partyline replay counterexamples/genesys/x.json --format markdown

A file whose status is "open" or "fixed" must not fail any more; one of a planted
fault (status "fault") must. A stale file always counts as a failure.`;

function exitOf({ unreadable, files }: ReplayReport): ExitCode {
  if (unreadable.length > 0) return ExitCode.misused;
  if (files.some(({ fails }) => fails)) return ExitCode.violated;
  return files.some(({ verdict }) => verdict === 'undecided')
    ? ExitCode.inconclusive
    : ExitCode.holds;
}
