import type { Attributes } from './event.ts';

/**
 * One thing on a client's connection: a request it submitted or one event to
 * one party. Invariants judge these, so the same invariant runs on a model's
 * trace and on a real log.
 */
export interface Heard {
  readonly kind: 'request' | 'event';
  /** `TRouteCall`, `EventRinging` ... */
  readonly name: string;
  /** The party that asked or heard; `*` is every client. */
  readonly to: string;
  /** Spelled as the vendor spells them, requests' fields too (`ThisDN`, `ConnID`, `ReferenceID`). */
  readonly attributes: Attributes;
}
