import { ConfigurationError } from '../model/errors.ts';
import type { Switch } from '../model/switch.ts';
import { quoted } from '../formats/printable.ts';
import { FileError } from './errors.ts';
import { readJson } from './read-json.ts';

/**
 * Reads a configuration of this switch, or says in one line what is wrong with the file.
 *
 * A dialect that is asked for is taken where the file names none; it must not name another.
 */
export function loadConfiguration(
  file: string,
  sw: Switch,
  folder: string,
  dialect?: string,
): unknown {
  const json = readJson(file, folder);
  try {
    return sw.readConfiguration(dialect === undefined ? json : inDialect(json, dialect, file));
  } catch (cause) {
    if (!(cause instanceof ConfigurationError)) throw cause;
    throw new FileError('wrong-configuration', file, cause.message, { cause });
  }
}

function inDialect(json: unknown, dialect: string, file: string): unknown {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return json;
  const named = 'dialect' in json ? json.dialect : undefined;
  if (typeof named === 'string' && named !== dialect) {
    const problem = `dialect: it is ${quoted(named)}, and --dialect asks for ${quoted(dialect)}`;
    throw new FileError('other-dialect', file, problem);
  }
  return { dialect, ...json };
}
