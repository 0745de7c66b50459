import { type Schema, anyOf, named, naming } from '../../../model/schema.ts';

/** An attribute value, known only once it is heard; starts empty. */
export const word: Schema<string> = anyOf(['']);

/** A DN, likewise. */
export const dnWord: Schema<string> = naming('dn', word);

/** The same for DNs that are known only once they are heard. */
export const byDN = <T>(item: Schema<T>): Schema<Record<string, T>> =>
  naming('dn', named([], item));
