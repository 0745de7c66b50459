import type { ReplayReport } from '../../formats/reports/replay-report.ts';
import { replaySummary, replayedText } from '../../formats/reports/replay-text.ts';
import { savedCounterexamples } from '../../store/saved-counterexamples.ts';
import { COUNTEREXAMPLES } from '../counterexamples.ts';
import { emphasised } from '../emphasised.ts';
import { ExitCode } from '../exit-code.ts';
import type { Subcommand } from '../program.ts';
import { replayFiles } from '../replay-files.ts';

/** `partyline replay [FILE...]`: plays saved counterexamples again and says which still fail. */
export const replayCommand: Subcommand = (program, world, end) => {
  program
    .command('replay')
    .description('play saved counterexamples again: still failing, fixed or stale')
    .argument('[files...]', `counterexample files; without any, all below ${COUNTEREXAMPLES}/`)
    .option('--json', 'for machines')
    .addHelpText('after', EXAMPLES)
    .action((files: readonly string[], options: { readonly json?: true }) => {
      const { print, colours } = world.terminal;
      const report = replayFiles(
        files.length > 0 ? { files } : savedCounterexamples(COUNTEREXAMPLES, world.folder),
        world,
        { certify: true },
      );
      if (options.json) print(JSON.stringify(report, null, 2));
      else {
        const lines = [...report.files.flatMap(replayedText), replaySummary(report)];
        print(...lines.map(emphasised(colours)));
      }
      end(world.stop.aborted ? ExitCode.interrupted : exitOf(report));
    });
};

const EXAMPLES = `
Examples:
  partyline replay
  partyline replay counterexamples/genesys/*.json --json

A file whose status is "open" or "fixed" must not fail any more; one of a planted
fault (status "fault") must. A stale file always counts as a failure.`;

function exitOf({ unreadable, files }: ReplayReport): ExitCode {
  if (unreadable.length > 0) return ExitCode.misused;
  if (files.some(({ fails }) => fails)) return ExitCode.violated;
  return files.some(({ verdict }) => verdict === 'undecided')
    ? ExitCode.inconclusive
    : ExitCode.holds;
}
