import type { z } from 'zod';

import { ConfigurationError } from './errors.ts';
import { misread } from './misread.ts';

/** Reads JSON by a schema; throws `ConfigurationError` with the place that is wrong. */
export function readAs<T>(schema: z.ZodType<T>, json: unknown): T {
  const { success, data, error } = schema.safeParse(json);
  if (success) return data;
  const { place, problem } = misread(error);
  throw new ConfigurationError(place, problem);
}

/** Reads a configuration by a schema; `$schema`, by which an editor finds the schema, is left out. */
export const readConfigurationAs = <T>(schema: z.ZodType<T>, json: unknown): T =>
  readAs(schema, withoutSchema(json));

function withoutSchema(json: unknown): unknown {
  if (typeof json !== 'object' || json === null || !('$schema' in json)) return json;
  const { $schema, ...rest } = json;
  return typeof $schema === 'string' ? rest : json;
}
