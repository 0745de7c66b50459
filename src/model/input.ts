/**
 * Anything that can happen next: a request of a client, an action of a person
 * or of the network, a failure. `type` names it, the other fields say where.
 *
 * By convention `connID` (and any field ending in it) holds a call by the
 * number of its slot, counted from 1, and `reference` holds a request in flight:
 * its ReferenceID in a scenario, its flight slot when given to a recipe.
 */
export interface Input {
  readonly type: string;
  readonly [field: string]: string | number;
}

/** Who makes an input happen: a client asks, a person or the network acts, something fails. */
export type InputClass = 'request' | 'action' | 'failure';
