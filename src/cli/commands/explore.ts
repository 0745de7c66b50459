import { totalmem } from 'node:os';

import { InvalidArgumentError } from 'commander';

import { counterexampleOf } from '../../check/counterexample.ts';
import {
  type Exploration,
  type Exploring,
  type FoundWay,
  alphabetOf,
  explore,
} from '../../check/explore/explore.ts';
import { graphOf } from '../../check/explore/graph.ts';
import { dot } from '../../formats/dot.ts';
import { exploreReport } from '../../formats/reports/explore-report.ts';
import { exploreText } from '../../formats/reports/explore-text.ts';
import { itf } from '../../formats/itf.ts';
import type { Study } from '../../model/study.ts';
import { loadConfiguration } from '../../store/load-configuration.ts';
import { FileError } from '../../store/errors.ts';
import { saveCounterexample } from '../../store/save-counterexample.ts';
import { writeText } from '../../store/write-text.ts';
import { COUNTEREXAMPLES } from '../counterexamples.ts';
import { ExitCode } from '../exit-code.ts';
import { type Explorable, explorables } from '../explorable.ts';
import type { Subcommand } from '../program.ts';
import { UsageError, idOf, named } from '../usage-error.ts';
import type { World } from '../world.ts';

/** What `explore` was asked for. */
interface ExploreOptions {
  readonly config?: string;
  readonly depth?: number;
  readonly states?: number;
  readonly maxMemory?: number;
  readonly invariant?: string;
  readonly fault?: string;
  readonly outItf?: string;
  readonly dot?: string;
  readonly plain?: true;
  readonly verifyEngine?: true;
  readonly untilViolation?: true;
  readonly json?: true;
  readonly save?: boolean;
}

/** `partyline explore SWITCH`: goes through everything that can happen in one configuration. */
export const exploreCommand: Subcommand = (program, world, end) => {
  program
    .command('explore')
    .description('go through everything that can happen in one configuration')
    .argument('<switch>', explorables.map(({ sw }) => sw.name).join(', '))
    .option(
      '--config <study or file>',
      'a study that ships with the switch, or a configuration of your own',
    )
    .option('--depth <n>', 'inputs a scenario has at most: to go as far as that is exit 0', whole)
    .option('--states <n>', 'states to go through at most: to end there is exit 3', whole)
    .option(
      '--max-memory <MB>',
      'memory to use at most: to end there is exit 3 (default: 60 % of what there is)',
      whole,
    )
    .option('--invariant <id>', 'check one invariant only')
    .option('--fault <id>', 'plant this fault in the switch first')
    .option('--until-violation', 'end with the first violation')
    .option('--plain', 'work on plain objects: slow, and needs no learning')
    .option('--verify-engine', 'compare every step of the fast engine with the plain one')
    .option('--out-itf <file>', 'write the first violation as a trace in the Informal Trace Format')
    .option(
      '--dot <file>',
      'write the graph of the states, for small studies, in the language of Graphviz',
    )
    .option('--json', 'for machines')
    .option('--save', 'save counterexamples below counterexamples/ (the default without --fault)')
    .option('--no-save', 'do not save counterexamples')
    .addHelpText('after', () => helpOfStudies())
    .action(async (name: string, options: ExploreOptions) => {
      end(
        await exploreSwitch(
          named('switch', name, explorables, ({ sw }) => sw.name),
          options,
          world,
        ),
      );
    });
};

const whole = (text: string): number => {
  if (/^[1-9]\d{0,11}$/u.test(text)) return Number(text);
  throw new InvalidArgumentError('Give a whole number from 1.');
};

const helpOfStudies = (): string =>
  [
    '',
    'Examples:',
    '  partyline explore genesys --config internal-call',
    '  partyline explore calls --config 5-2-1 --json',
    '',
    'Studies:',
    ...explorables.flatMap(({ sw, studies }) =>
      studies.map(({ name, about }) => `  ${sw.name} ${name}: ${about}`),
    ),
  ].join('\n');

async function exploreSwitch(
  explorable: Explorable,
  options: ExploreOptions,
  world: World,
): Promise<ExitCode> {
  const { sw } = explorable;
  const study = studyAsked(explorable, options, world);
  const { invariant, fault: id } = options;
  const invariants =
    invariant === undefined ? sw.invariants : [named('invariant', invariant, sw.invariants, idOf)];
  const fault = id === undefined ? undefined : named('fault', id, sw.faults, idOf);
  const began = world.seconds();
  const watched = watching(world, began);
  const done = await explore(sw, study, {
    ...howTo(options),
    invariants,
    fault,
    signal: world.stop,
    onProgress: watched.update,
  });
  watched.stop();
  const seconds = world.seconds() - began;
  const files = done.found.map((found) => saved(found, { options, world, fault }));
  const report = exploreReport(done, { study: study.name, seconds, sw, invariants, files });
  world.terminal.print(...(options.json ? [JSON.stringify(report, null, 2)] : exploreText(report)));
  if (options.outItf !== undefined) writeItf(done, options.outItf, world);
  if (options.dot !== undefined) writeDot(done, study, options.dot, world);
  return exitOf(done, options, world);
}

/** How far to go, and on which engine. */
const howTo = (options: ExploreOptions): Exploring => ({
  depth: options.depth,
  states: options.states,
  bytes: options.maxMemory === undefined ? totalmem() * 0.6 : options.maxMemory * 2 ** 20,
  engine: options.plain ? 'plain' : options.verifyEngine ? 'verified' : 'fast',
  untilViolation: options.untilViolation,
});

/** Shows the rate and how much is ahead, where somebody watches. */
function watching(
  { terminal, seconds }: World,
  began: number,
): { readonly update: NonNullable<Exploring['onProgress']>; readonly stop: () => void } {
  const progress = terminal.progress(0);
  return {
    update: ({ states, frontier, depth }) => {
      const perSecond = rate(states, seconds() - began);
      progress.update(states, `states, ${perSecond}/s, ${frontier} ahead, depth ${depth}`);
    },
    stop: progress.stop,
  };
}

const rate = (states: number, seconds: number): number =>
  seconds > 0 ? Math.round(states / seconds) : 0;

/** A study by its name, or a configuration from a file. */
function studyAsked({ sw, studies }: Explorable, { config }: ExploreOptions, world: World): Asked {
  const known = studies.find(({ name }) => name === config);
  if (known !== undefined) return known;
  if (config !== undefined && /[./\\]/u.test(config)) {
    return { name: null, config: loadConfiguration(config, sw, world.folder) };
  }
  if (config === undefined) {
    throw new UsageError(
      `say which study with --config: ${studies.map(({ name }) => name).join(', ')}, or a file`,
    );
  }
  return named('study', config, studies, ({ name }) => name);
}

/** A study, or a configuration that has no name. */
interface Asked extends Pick<Study, 'config' | 'without'> {
  readonly name: string | null;
}

interface Saving {
  readonly options: ExploreOptions;
  readonly world: World;
  readonly fault: Parameters<typeof counterexampleOf>[1]['fault'];
}

/** Saves a shortest counterexample, where it is to be saved, and says where. */
function saved({ broken }: FoundWay, { options, world, fault }: Saving): string | null {
  if (broken === undefined || !(options.save ?? options.fault === undefined)) return null;
  const counterexample = counterexampleOf(broken, {
    by: 'partyline explore',
    seed: 0,
    date: world.today(),
    fault,
  });
  try {
    return saveCounterexample(COUNTEREXAMPLES, counterexample, world.folder);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    world.terminal.warn(`partyline: not saved: ${error.message}`);
    return null;
  }
}

function writeItf(
  { found: [first] }: Exploration,
  file: string,
  { folder, terminal }: World,
): void {
  if (first === undefined) {
    terminal.warn('partyline: nothing to write as ITF: no violation');
    return;
  }
  const written = itf(
    first.trace,
    first.trace.exchange.initial,
    `${first.invariant}: ${first.statement}`,
  );
  writeText(file, `${JSON.stringify(written, null, 2)}\n`, folder);
}

/** More states than anybody can look at. */
const DRAWN = 500;

function writeDot(
  { exchange, switch: name }: Exploration,
  study: Asked,
  file: string,
  { folder, terminal }: World,
): void {
  const graph = graphOf(exchange, alphabetOf(exchange, study.without), DRAWN);
  if (graph.cut) terminal.warn(`partyline: ${file} has the first ${DRAWN} states only`);
  writeText(file, `${dot(graph, `${name} ${study.name ?? ''}`.trim()).join('\n')}\n`, folder);
}

function exitOf(
  { found, ending }: Exploration,
  { depth }: ExploreOptions,
  { stop }: World,
): ExitCode {
  if (found.length > 0) return ExitCode.violated;
  if (stop.aborted) return ExitCode.interrupted;
  return ending === 'complete' || (ending === 'depth' && depth !== undefined)
    ? ExitCode.holds
    : ExitCode.inconclusive;
}
