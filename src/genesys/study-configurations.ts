import { type Configuration, configurationSchema } from './vocabulary/configuration.ts';

/** The configuration of a study: what is not said is as by default. */
export const config = (json: object): Configuration => configurationSchema.parse(json);

/** Phones with these numbers. */
export const phones = (...names: readonly string[]): { readonly name: string }[] =>
  names.map((name) => ({ name }));
