import { fileURLToPath } from 'node:url';

import { inScratchFolder } from '../../store/scratch-folder.ts';
import { runProgram } from '../../store/run-program.ts';
import { writeText } from '../../store/write-text.ts';
import { explorables } from '../switches/explorable.ts';
import { type Size, promela } from './promela.ts';

/**
 * Measures the explorer: on the small exchange beside Spin, alternately and with
 * one and two workers, and beside the plain engine; on studies of the other
 * switches alone. Figures are of this machine and of this moment, compare ratios.
 *
 *     node dist/cli/bench/explore.js [times] [sizes, as 5-2-1,5-3-1] [studies]
 */
const [
  times = '5',
  sizes = '5-2-1,5-3-1,6-3-0',
  studies = 'internal-call,internal-call-in-flight,routing',
] = process.argv.slice(2);

/** On this size the plain engine ends soon enough. */
const BESIDE_PLAIN = '5-2-1';

const COMMAND = fileURLToPath(new URL('../main.js', import.meta.url));

/** What `explore --json` says, as far as it matters here. */
interface Explored {
  readonly seconds: number;
  readonly learningSeconds: number;
  readonly states: number;
  readonly transitions: number;
  readonly bytesPerState: number;
  readonly learnedBytes: number;
}

const isExplored = (value: unknown): value is Explored =>
  typeof value === 'object' && value !== null && 'seconds' in value && 'learnedBytes' in value;

/** Explores in a process of its own: a cold start. */
function explored(...args: readonly string[]): Explored {
  const run = runProgram(
    process.execPath,
    [COMMAND, 'explore', ...args, '--json', '--no-save'],
    '.',
  );
  const report: unknown = JSON.parse(run?.output ?? 'null');
  if (!isExplored(report)) throw new Error(`explore ${args.join(' ')} failed`);
  return report;
}

/** Spin's checker for one size, compiled in this folder; nothing without Spin and a C compiler. */
function compiled(size: Size, folder: string): boolean {
  writeText('calls.pml', promela(size), folder);
  if (runProgram('spin', ['-a', 'calls.pml'], folder)?.exit !== 0) return false;
  const options = ['-O2', '-w', '-DSAFETY', '-DNOREDUCE', '-o', 'pan', 'pan.c'];
  return runProgram('gcc', options, folder)?.exit === 0;
}

/** States and steps as Spin counts them; it counts one step more. */
function counted(output: string): string {
  const number = (what: RegExp): number => Number(what.exec(output)?.[1] ?? Number.NaN);
  return `${number(/(\d+) states, stored/u)} states, ${number(/(\d+) transitions/u) - 1} steps`;
}

/** One way of exploring, and its runs. */
interface Runner {
  readonly name: string;
  readonly args: readonly string[];
  readonly runs: Explored[];
}

const runner = (name: string, ...args: readonly string[]): Runner => ({ name, args, runs: [] });

function besideSpin(name: string): void {
  const [phones = 0, calls = 0, outOfService = 0] = name.split('-').map(Number);
  const ours = [
    runner('one worker'),
    runner('two workers', '--workers', '2'),
    ...(name === BESIDE_PLAIN ? [runner('the plain engine', '--plain')] : []),
  ];
  inScratchFolder((folder) => {
    const hasSpin = compiled({ phones, calls, outOfService }, folder);
    const theirs: number[] = [];
    for (let time = 0; time < Number(times); time += 1) {
      const run = hasSpin ? runProgram('./pan', ['-m1000000', '-w26'], folder) : undefined;
      if (run !== undefined) theirs.push(run.seconds);
      if (time === 0) {
        console.log(
          `calls ${name}: Spin ${run === undefined ? 'is not here' : `${counted(run.output)} in ${run.seconds.toFixed(2)} s`}`,
        );
      }
      for (const { args, runs } of ours) runs.push(explored('calls', '--config', name, ...args));
    }
    for (const { name: how, runs } of ours) tell(how, runs, median(theirs));
  });
}

/** What runs came to, in their median; and beside the seconds that Spin took, where it was there. */
function tell(how: string, runs: readonly Explored[], spin: number): void {
  const [first] = runs;
  if (first === undefined) return;
  const { states, transitions, bytesPerState, learnedBytes } = first;
  const seconds = median(runs.map((run) => run.seconds));
  const learning = median(runs.map(({ learningSeconds }) => learningSeconds));
  console.log(`  ${how}: ${states} states, ${transitions} steps in ${seconds.toFixed(2)} s`);
  console.log(`    ${learning.toFixed(2)} s of that running the switch itself, to learn from it`);
  console.log(
    `    ${Math.round(states / seconds)} states/s, ${Math.round(transitions / seconds)} steps/s`,
  );
  console.log(`    ${bytesPerState} bytes a state, ${learnedBytes} bytes learned`);
  if (!Number.isNaN(spin)) console.log(`    ${(seconds / spin).toFixed(2)} times Spin's`);
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((one, other) => one - other)[numbers.length >> 1] ?? Number.NaN;

for (const name of sizes.split(',').filter((one) => one !== '')) besideSpin(name);
for (const study of studies.split(',').filter((one) => one !== '')) {
  for (const { sw } of explorables.filter((one) => one.studies.some((s) => s.name === study))) {
    console.log(`${sw.name} ${study}`);
    const runs = Array.from({ length: Number(times) }, () => explored(sw.name, '--config', study));
    tell('one worker', runs, Number.NaN);
  }
}
