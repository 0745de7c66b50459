import type { Attributes } from '../../model/event.ts';
import { printable } from '../printable.ts';

/** The attributes that are present, each as `CallState Ok`. */
export const attributeList = (attributes: Attributes): readonly string[] =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => printable(`${name} ${value}`));
