import type { Attributes } from '../../model/event.ts';

/** The attributes that are present, each as `CallState Ok`. */
export const attributeList = (attributes: Attributes): readonly string[] =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name} ${value}`);
