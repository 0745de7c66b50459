import { resolve } from 'node:path';

import { type Command, InvalidArgumentError } from 'commander';

import { faultsOf } from '../../check/adequacy/systematic-faults.ts';
import {
  type Crew,
  type Exploration,
  type Exploring,
  explore,
} from '../../check/explore/explore.ts';
import { liveness } from '../../check/explore/liveness.ts';
import { writableFile } from '../../store/writable.ts';
import { configurationAsked } from '../switches/configuration-asked.ts';
import { ExitCode } from '../exit-code.ts';
import { type Explorable, explorables } from '../switches/explorable.ts';
import { type CrewSubject, type HowFar, exploreCrew } from '../exploring/explore-crew.ts';
import {
  type Explored,
  GRAPH,
  ITF_TRACE,
  savedWay,
  writeDot,
  writeItf,
} from '../exploring/exploration-files.ts';
import { helpOfStudies } from '../exploring/help-of-studies.ts';
import { watching } from '../exploring/exploration-progress.ts';
import { formOption } from '../output/form-option.ts';
import { type Reporting, reportOption, reporting } from '../checking/html-reports.ts';
import { memoryUsed, memoryUsable } from '../memory.ts';
import type { Subcommand } from '../subcommand.ts';
import { type ShownExploration, showExploration } from '../exploring/show-exploration.ts';
import { UsageError, idOf, named } from '../usage-error.ts';
import type { World } from '../world.ts';

/** What `explore` was asked for. */
interface ExploreOptions extends ShownExploration {
  readonly maxMemory?: number;
  readonly fault?: string;
  readonly outItf?: string;
  readonly dot?: string;
  readonly plain?: true;
  readonly verifyEngine?: true;
  readonly workers?: number;
}

/** `partyline explore SWITCH`: goes through everything that can happen in one configuration. */
export const exploreCommand: Subcommand = (program, world, end) => {
  withEngines(withOutputs(program.command('explore')))
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
    .option(
      '--symmetry',
      'take one state for all that differ in which of several alike is which only; works alone, without --workers',
    )
    .option('--invariant <id>', 'check one invariant only')
    .option('--fault <id>', 'plant this fault in the switch first')
    .option('--until-violation', 'end with the depth at which the first violation is found')
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

/** Adds the options that say what becomes of the findings. */
const withOutputs = (command: Command): Command =>
  command
    .option('--out-itf <file>', 'write the first violation as a trace in the Informal Trace Format')
    .option(
      '--dot <file>',
      'write the graph of the states, for small studies, in the language of Graphviz',
    )
    .addOption(formOption('how violations are shown'))
    .addOption(reportOption())
    .option('--json', 'for machines, the same as --format json')
    .option('--save', 'save counterexamples below counterexamples/ (the default without --fault)')
    .option('--no-save', 'do not save counterexamples');

/** Adds the options that say how it is gone through. */
const withEngines = (command: Command): Command =>
  command
    .option('--plain', 'work on plain objects: slow, and needs no learning')
    .option('--verify-engine', 'compare every step of the fast engine with the plain one')
    .option(
      '--workers <n>',
      'threads that explore together; what they find is the same for any number (default: 1)',
      threads,
    );

/** More threads than this have nothing to do. */
const THREADS = 64;

const threads = (text: string): number => {
  const number = whole(text);
  if (number <= THREADS) return number;
  throw new InvalidArgumentError(`Give a number from 1 to ${THREADS}.`);
};

const whole = (text: string): number => {
  if (/^[1-9]\d{0,11}$/u.test(text)) return Number(text);
  throw new InvalidArgumentError('Give a whole number from 1.');
};

async function exploreSwitch(
  explorable: Explorable,
  options: ExploreOptions,
  world: World,
): Promise<ExitCode> {
  const { sw } = explorable;
  const study = studyAsked(explorable, options, world);
  const { invariant, fault: id } = options;
  const claims = [...sw.invariants, ...liveness];
  const invariants =
    invariant === undefined ? claims : [named('invariant', invariant, claims, idOf)];
  const fault = id === undefined ? undefined : named('fault', id, faultsOf(sw), idOf);
  const html = outputs(sw.name, options, world);
  const began = world.seconds();
  const watched = watching(world, began);
  const done = await explore(sw, study, {
    ...howTo(options),
    invariants,
    fault,
    signal: world.stop,
    onProgress: watched.update,
    crew: crewAsked(options, { sw, study, claims: invariants }),
  });
  watched.stop();
  const seconds = world.seconds() - began;
  const isSaved = options.save ?? fault === undefined;
  const files = done.found.map((found) =>
    isSaved ? savedWay(found, { study, world, fault }) : null,
  );
  showExploration(
    done,
    { study: study.name, seconds, sw, invariants, fault, options, html, files },
    world,
  );
  if (options.outItf !== undefined) writeItf(done, options.outItf, world);
  if (options.dot !== undefined) writeDot(done, study, options.dot, world);
  return exitOf(done, options, world);
}

/** The report that was asked for. Throws where anything that was asked for could not be written. */
function outputs(name: string, options: ExploreOptions, world: World): Reporting | undefined {
  const { dot, outItf } = options;
  if (dot !== undefined && outItf !== undefined && resolve(dot) === resolve(outItf)) {
    throw new UsageError('--dot and --out-itf: give each a file of its own');
  }
  if (dot !== undefined) writableFile(dot, world.folder, GRAPH);
  if (outItf !== undefined) writableFile(outItf, world.folder, ITF_TRACE);
  return reporting(['explore', name], options, world);
}

/** How far to go, and on which engine. */
const howTo = (options: ExploreOptions): Exploring => ({
  ...howFar(options),
  used: memoryUsed,
  symmetry: options.symmetry,
  engine: engineAsked(options),
});

function engineAsked({ plain, verifyEngine }: ExploreOptions): Exploring['engine'] {
  if (plain !== true) return verifyEngine === true ? 'verified' : 'fast';
  if (verifyEngine !== true) return 'plain';
  throw new UsageError('--plain and --verify-engine: the plain engine has nothing to compare with');
}

const howFar = ({ depth, states, maxMemory, untilViolation }: ExploreOptions): HowFar => ({
  depth,
  states,
  bytes: maxMemory === undefined ? memoryUsable() : maxMemory * 2 ** 20,
  untilViolation,
});

/** Who explores, where it is more than one. */
function crewAsked(options: ExploreOptions, subject: CrewSubject): Crew | undefined {
  const { workers = 1, plain, symmetry, verifyEngine = false, fault } = options;
  if (workers === 1) return undefined;
  if (plain === true) throw new UsageError('--plain works alone: leave out --workers');
  if (symmetry === true) throw new UsageError('--symmetry works alone: leave out --workers');
  return exploreCrew(workers, subject, {
    ...howFar(options),
    engine: verifyEngine ? 'verified' : 'fast',
    fault,
  });
}

/** A study by its name, or a configuration from a file. */
function studyAsked(
  { sw, studies }: Explorable,
  { config }: ExploreOptions,
  world: World,
): Explored {
  const known = studies.find(({ name }) => name === config);
  if (known !== undefined) return known;
  if (config !== undefined && /[./\\]/u.test(config)) {
    return { name: null, config: configurationAsked(config, sw, { world }) };
  }
  if (config === undefined) {
    throw new UsageError(
      `say which study with --config: ${studies.map(({ name }) => name).join(', ')}, or a file`,
    );
  }
  return named('study', config, studies, ({ name }) => name);
}

function exitOf(
  { found, ending }: Exploration,
  { depth }: ExploreOptions,
  { stop }: World,
): ExitCode {
  if (stop.aborted) return ExitCode.interrupted;
  if (found.length > 0) return ExitCode.violated;
  return ending === 'complete' || (ending === 'depth' && depth !== undefined)
    ? ExitCode.holds
    : ExitCode.inconclusive;
}
