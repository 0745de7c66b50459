import { type Configuration, configurationSchema } from './vocabulary/configuration.ts';
import { OPERATIONS } from './vocabulary/operations.ts';

/** All but conferences before the answer, and of several who join together: studies of their own are about them. */
const OPERATIONS_OF_STUDIES = OPERATIONS.filter(
  (operation) => operation !== 'blind-conference' && operation !== 'conference-joining',
);

/** The configuration of a study: what is not said is as by default. */
export const config = (json: object): Configuration =>
  configurationSchema.parse({ operations: OPERATIONS_OF_STUDIES, ...json });

/** Phones with these numbers. */
export const phones = (...names: readonly string[]): { readonly name: string }[] =>
  names.map((name) => ({ name }));
