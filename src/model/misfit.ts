import type { Schema } from './schema.ts';

/** Where a value does not fit its schema, as a path and what was found there; nothing if it fits. */
export function misfit(schema: Schema, value: unknown, path = 'state'): string | undefined {
  switch (schema.kind) {
    case 'oneOf':
      return schema.values.some((one) => one === value) ? undefined : found(path, value);
    case 'flag':
      return typeof value === 'boolean' ? undefined : found(path, value);
    case 'maybe':
      return value === null ? undefined : misfit(schema.item, value, path);
    case 'slots':
      if (!Array.isArray(value) || value.length !== schema.size) return found(path, value);
      return firstMisfit(value.map((item, slot) => [schema.item, item, `${path}[${slot}]`]));
    case 'named':
      return misfitOfRecord(
        Object.fromEntries(schema.names.map((name) => [name, schema.item])),
        value,
        path,
      );
    case 'fields':
      return misfitOfRecord(schema.fields, value, path);
  }
}

function misfitOfRecord(
  described: Readonly<Record<string, Schema>>,
  value: unknown,
  path: string,
): string | undefined {
  if (typeof value !== 'object' || value === null) return found(path, value);
  const entries = new Map(Object.entries(value));
  const stray = [...entries.keys()].find((name) => !Object.hasOwn(described, name));
  if (stray !== undefined) return `${path}.${stray} is not described`;
  return firstMisfit(
    Object.entries(described).map(([name, schema]) => [
      schema,
      entries.get(name),
      `${path}.${name}`,
    ]),
  );
}

function firstMisfit(parts: readonly (readonly [Schema, unknown, string])[]): string | undefined {
  for (const [schema, value, path] of parts) {
    const problem = misfit(schema, value, path);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

const found = (path: string, value: unknown): string => `${path} is ${JSON.stringify(value)}`;
