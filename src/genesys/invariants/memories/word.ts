import { type Schema, anyOf } from '../../../model/schema.ts';

/** A DN, ConnID or attribute value, known only once it is heard; starts empty. */
export const word: Schema<string> = anyOf(['']);
