import picocolors from 'picocolors';

import { switches } from './switches/switches.ts';
import type { World } from './world.ts';

/** A world on paper, for tests: what a command prints is kept, and its clock stands still. */
export interface PaperWorld extends World {
  readonly printed: readonly string[];
  readonly warned: readonly string[];
}

/** A world whose paths start from this folder. */
export function paperWorld(folder: string, changes: Partial<World> = {}): PaperWorld {
  const printed: string[] = [];
  const warned: string[] = [];
  return {
    printed,
    warned,
    terminal: {
      print: (...lines) => void printed.push(...lines),
      warn: (...lines) => void warned.push(...lines),
      colours: picocolors.createColors(false),
      progress: () => ({ update: () => undefined, stop: () => undefined }),
    },
    folder,
    seconds: () => 0,
    today: () => '2026-11-20',
    seed: () => 1,
    openInBrowser: () => false,
    stop: new AbortController().signal,
    switches,
    ...changes,
  };
}
