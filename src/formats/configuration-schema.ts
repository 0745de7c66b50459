import { z } from 'zod';

/** Where the package keeps the JSON Schema of a switch's configurations. */
export const schemaFile = (switchName: string): string => `dist/schemas/${switchName}.json`;

/**
 * The JSON Schema of a switch's configuration files, for editors.
 *
 * It says less than the switch does when it reads one: that no two devices have
 * the same name is not in it.
 */
export function configurationSchema(
  configuration: z.ZodType,
  { name, title }: { readonly name: string; readonly title: string },
): z.core.JSONSchema.BaseSchema {
  const { properties, ...schema } = z.toJSONSchema(configuration, { io: 'input' });
  const $schema = { type: 'string', description: 'Where this schema is, for editors.' } as const;
  return {
    ...schema,
    title: `partyline ${name}: a configuration of ${title}`,
    properties: { $schema, ...properties },
  };
}
