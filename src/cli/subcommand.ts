import type { Command } from 'commander';

import type { ExitCode } from './exit-code.ts';
import type { World } from './world.ts';

/** Adds one command to the program; `end` is told how it ended. */
export type Subcommand = (program: Command, world: World, end: (exit: ExitCode) => void) => void;
