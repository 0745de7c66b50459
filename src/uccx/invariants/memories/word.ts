import { type Schema, anyOf } from '../../../model/schema.ts';

/** A device, CallID or field value, known only once it is heard; starts empty. */
export const word: Schema<string> = anyOf(['']);
