import { spawnSync } from 'node:child_process';

/** A program that was run: how it ended, what it printed, and how long it took. */
export interface Run {
  readonly exit: number;
  readonly output: string;
  readonly seconds: number;
}

/** Runs a program in a folder and waits for it; nothing where there is none. */
export function runProgram(
  program: string,
  args: readonly string[],
  folder: string,
): Run | undefined {
  const began = performance.now();
  const { status, stdout } = spawnSync(program, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  return status === null
    ? undefined
    : { exit: status, output: stdout, seconds: (performance.now() - began) / 1000 };
}
