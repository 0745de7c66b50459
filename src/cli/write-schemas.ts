import { configurationSchema, schemaFile } from '../formats/configuration-schema.ts';
import { writeText } from '../store/write-text.ts';
import { explorables } from './switches/explorable.ts';

// Writes the JSON Schema of each switch's configurations; part of the build.
for (const { sw, configuration } of explorables) {
  const schema = configurationSchema(configuration, sw);
  writeText(schemaFile(sw.name), `${JSON.stringify(schema, null, 2)}\n`, process.cwd());
}
