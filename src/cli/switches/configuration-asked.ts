import type { Switch } from '../../model/switch.ts';
import { FileError } from '../../store/errors.ts';
import { loadConfiguration } from '../../store/load-configuration.ts';
import { explorables } from './explorable.ts';
import type { World } from '../world.ts';

/** How a configuration file is read. */
export interface Asking {
  readonly world: World;
  readonly dialect?: string | undefined;
}

/**
 * The configuration of a switch from a file. What is hardly meant is warned of;
 * a file that is for another switch is told to be.
 */
export function configurationAsked(file: string, sw: Switch, { world, dialect }: Asking): unknown {
  try {
    const config = loadConfiguration(file, sw, world.folder, dialect);
    for (const remark of sw.remarks?.(config) ?? []) {
      world.terminal.warn(`partyline: ${file}: ${remark}`);
    }
    return config;
  } catch (error) {
    if (!(error instanceof FileError) || error.fault !== 'wrong-configuration') throw error;
    const other = whose(file, sw, world);
    if (other === undefined) throw error;
    const problem = `this is a configuration of ${other}, not of ${sw.name}`;
    throw new FileError('other-switch', file, problem, { cause: error.cause });
  }
}

/** Another switch that takes a file. */
function whose(file: string, sw: Switch, { folder }: World): string | undefined {
  return explorables
    .map((one) => one.sw)
    .filter(({ name }) => name !== sw.name)
    .find((other) => reads(file, other, folder))?.name;
}

function reads(file: string, sw: Switch, folder: string): boolean {
  try {
    loadConfiguration(file, sw, folder);
    return true;
  } catch (error) {
    if (error instanceof FileError) return false;
    throw error;
  }
}
