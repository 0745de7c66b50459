import { type Configuration, configurationSchema } from './vocabulary/configuration.ts';
import type { GenesysInput } from './vocabulary/inputs.ts';
import { OPERATIONS, type Operation } from './vocabulary/operations.ts';

/** Calls that are observed, who hears whom, conferences before the answer, of several who join together, and merged calls: studies of their own are about them. */
const APART: ReadonlySet<Operation> = new Set([
  'monitoring',
  'muting',
  'listening',
  'blind-conference',
  'conference-joining',
  'merging',
]);

/** The configuration of a study: what is not said is as by default. */
export const config = (json: object): Configuration =>
  configurationSchema.parse({
    operations: OPERATIONS.filter((operation) => !APART.has(operation)),
    ...json,
  });

/** Phones with these numbers. */
export const phones = (...names: readonly string[]): { readonly name: string }[] =>
  names.map((name) => ({ name }));

/** Calls are observed: studies of their own are about it. */
export const MONITORING: readonly GenesysInput['type'][] = [
  'TMonitorNextCall',
  'TCancelMonitoring',
  'is-observed',
];
