import { type Command, InvalidArgumentError } from 'commander';

import { faultsOf } from '../../check/adequacy/systematic-faults.ts';
import type { Interactions } from '../../check/interactions/interaction.ts';
import { interactions } from '../../check/interactions/interactions.ts';
import type { Two } from '../../check/interactions/possible.ts';
import { interactionsHtml } from '../../formats/html/interactions-html.ts';
import { interactionsReport, signOf } from '../../formats/reports/interactions-report.ts';
import { interactionsText } from '../../formats/reports/interactions-text.ts';
import { pairsText } from '../../formats/reports/pair-text.ts';
import { type Reporting, reportOption, reporting } from '../checking/html-reports.ts';
import { ExitCode } from '../exit-code.ts';
import { emphasised } from '../output/emphasised.ts';
import type { Subcommand } from '../subcommand.ts';
import { type Explorable, explorables } from '../switches/explorable.ts';
import { UsageError, idOf, named } from '../usage-error.ts';
import type { World } from '../world.ts';

/** What `interactions` was asked for. */
interface InteractionsOptions {
  readonly config?: string;
  readonly fault?: string;
  readonly runs: number;
  readonly seed: number;
  readonly states: number;
  readonly json?: true;
  readonly report?: string;
}

/** The switches that it can be asked for. */
const known = explorables.filter(({ interactions: studies }) => studies.length > 0);

/** `partyline interactions SWITCH [FIRST SECOND]`: what happens when two things meet on overlapping calls. */
export const interactionsCommand: Subcommand = (program, world, end) => {
  withBounds(program.command('interactions'))
    .description('show which two things can meet on overlapping calls, and whether that is tested')
    .argument('[switch]', known.map(({ sw }) => sw.name).join(', '), known[0]?.sw.name)
    .argument('[first]', 'what happens first: tell all about one pair')
    .argument('[second]', 'what happens then, or while the first is in flight')
    .option('--config <study>', 'one study only')
    .option('--fault <id>', 'plant this fault in the switch first: which pairs are broken?')
    .addOption(reportOption())
    .option('--json', 'for machines')
    .addHelpText('after', () => HELP)
    .action(
      async (
        name: string,
        first: string | undefined,
        second: string | undefined,
        options: InteractionsOptions,
      ) => {
        const explorable = named('switch', name, known, ({ sw }) => sw.name);
        end(await meet(explorable, twoAsked(explorable, first, second), options, world));
      },
    );
};

/** Adds the options that say how far it goes. */
const withBounds = (command: Command): Command =>
  command
    .option(
      '--runs <n>',
      'how many random interleavings, before those that set out for what was not met',
      whole,
      2000,
    )
    .option('--seed <n>', 'the seed of the runs; the same seed gives the same answer', whole, 1)
    .option('--states <n>', 'how many states of a study to go through at most', whole, 2000);

const HELP = `
Things are what changes calls: requests that are carried out, what people, the
network and the switch do, and what fails. The second meets the first when it is
about a call that the first was about and that has been live since, or shares a
party with such a call: after the first, or while it is a request in flight.

A pair is possible when a scenario of a study has it, with the smallest as its
witness; exercised when random runs meet it, if need be runs that set out from
where the second can happen; broken when a claim is broken in the step in which
the second happens, by the witness or by the smallest counterexample of a run.

Examples:
  partyline interactions genesys
  partyline interactions genesys TMuteTransfer hangs-up
  partyline interactions genesys --fault abandoned-phone-rings-again
  partyline interactions genesys --report ./report

Exit codes here: 1 some pair is broken, 3 some pair is possible and was not met.

Studies:
${known
  .flatMap(({ sw, interactions: studies }) =>
    studies.map((study) => `  ${sw.name} ${study.name}: ${study.about}`),
  )
  .join('\n')}`;

const whole = (text: string): number => {
  if (/^[1-9]\d{0,8}$/u.test(text)) return Number(text);
  throw new InvalidArgumentError('Give a whole number from 1.');
};

/** The pair that was named, if one was. */
function twoAsked(
  { sw, interactions: studies }: Explorable,
  first: string | undefined,
  second: string | undefined,
): Two | undefined {
  if (first === undefined) return undefined;
  if (second === undefined) {
    throw new UsageError(`name two things: partyline interactions ${sw.name} ${first} hangs-up`);
  }
  const types = new Set(
    studies.flatMap(({ config }) => sw.install(config).kinds.map(({ type }) => type)),
  );
  const thing = (name: string): string =>
    named(`type of ${sw.name} input`, name, [...types], (type) => type);
  return { first: thing(first), second: thing(second) };
}

async function meet(
  { sw, interactions: all }: Explorable,
  only: Two | undefined,
  options: InteractionsOptions,
  world: World,
): Promise<ExitCode> {
  const { config, fault: id, runs, seed, states } = options;
  const studies = config === undefined ? all : [named('study', config, all, ({ name }) => name)];
  const fault = id === undefined ? undefined : named('fault', id, faultsOf(sw), idOf);
  const args = only === undefined ? [] : [only.first, only.second];
  const html = reporting(['interactions', sw.name, ...args], options, world);
  const progress = world.terminal.progress(0);
  const done = await interactions(sw, studies, {
    runs,
    seed,
    states,
    fault,
    only,
    signal: world.stop,
    onProgress: (note) => progress.update(0, note),
  });
  progress.stop();
  show(done, only, { options, html }, world);
  return exitOf(done, world);
}

/** Shows what was found in the form asked for, and writes the report. */
function show(
  done: Interactions,
  only: Two | undefined,
  {
    options,
    html,
  }: { readonly options: InteractionsOptions; readonly html: Reporting | undefined },
  { terminal: { print, colours } }: World,
): void {
  const report = interactionsReport(done);
  if (options.json) print(JSON.stringify(report, null, 2));
  else {
    const lines = only === undefined ? interactionsText(report) : pairsText(done, report);
    print(...lines.map(emphasised(colours)));
  }
  html?.write(interactionsHtml(done, report, html.facts));
}

function exitOf(done: Interactions, { stop }: World): ExitCode {
  if (stop.aborted) return ExitCode.interrupted;
  const signs = new Set(interactionsReport(done).pairs.map(signOf));
  if (signs.has('broken') || done.found.length > 0) return ExitCode.violated;
  return signs.has('unmet') ? ExitCode.inconclusive : ExitCode.holds;
}
