import { type Schema, anyOf, named, naming } from '../../../model/schema.ts';

/** A device, CallID or field value, known only once it is heard; starts empty. */
export const word: Schema<string> = anyOf(['']);

/** The name of a device or client, likewise. */
export const deviceWord: Schema<string> = naming('device', word);

/** The same for devices that are known only once they are heard. */
export const byDevice = <T>(item: Schema<T>): Schema<Record<string, T>> =>
  naming('device', named([], item));
