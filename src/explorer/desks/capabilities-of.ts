import { z } from 'zod';

import type { Capability } from './desk.ts';

/** The fields of a schema of capabilities, each with the settings it has. */
export const capabilitiesOf = (shape: Readonly<Record<string, z.ZodType>>): readonly Capability[] =>
  Object.entries(shape).flatMap(([name, field]) => {
    const settings = settingsOf(field instanceof z.ZodDefault ? field.unwrap() : field);
    return settings.length === 0 ? [] : [{ name, settings }];
  });

function settingsOf(field: unknown): readonly (string | boolean)[] {
  if (field instanceof z.ZodBoolean) return [true, false];
  return field instanceof z.ZodEnum ? field.options.map(String) : [];
}
