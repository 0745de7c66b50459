import type { Schema } from './schema.ts';

/** The first value a schema describes: every choice at its first, every flag down, nothing where nothing may be. */
export function start<T>(schema: Schema<T>): T;
export function start(schema: Schema): unknown {
  switch (schema.kind) {
    case 'oneOf':
      return schema.values[0];
    case 'flag':
      return false;
    case 'maybe':
      return null;
    case 'slots':
      return Array.from({ length: schema.size }, () => start(schema.item));
    case 'named':
      return Object.fromEntries(schema.names.map((name) => [name, start(schema.item)]));
    case 'fields':
      return Object.fromEntries(
        Object.entries(schema.fields).map(([name, field]) => [name, start(field)]),
      );
  }
}
