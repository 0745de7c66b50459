import { ConfigurationError } from '../model/errors.ts';
import type { Switch } from '../model/switch.ts';
import { FileError } from './errors.ts';
import { readJson } from './read-json.ts';

/** Reads a configuration of this switch, or says in one line what is wrong with the file. */
export function loadConfiguration(file: string, sw: Switch, folder: string): unknown {
  const json = readJson(file, folder);
  try {
    return sw.readConfiguration(json);
  } catch (cause) {
    if (!(cause instanceof ConfigurationError)) throw cause;
    throw new FileError('wrong-shape', file, cause.message, { cause });
  }
}
