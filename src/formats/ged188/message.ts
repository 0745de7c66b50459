/** Which protocol is spoken: the version decides on the fields, and mostly on the widths. */
export interface Dialect {
  readonly version: number;
  /** How many bytes the tag and the length of a floating field take. */
  readonly tagWidth: 1 | 2;
  readonly lengthWidth: 1 | 2;
}

/** How floating fields are written in a protocol version: 1 and 1 bytes, from 20 on 2 and 2. */
export const dialectOf = (version: number): Dialect =>
  version >= 20
    ? { version, tagWidth: 2, lengthWidth: 2 }
    : { version, tagWidth: 1, lengthWidth: 1 };

/** What Unified CCX 4.1 to 8.5 speaks, as in the guide's trace. */
export const UNIFIED_CCX: Dialect = dialectOf(14);

/** A field at the end of a message that says itself what it is and how long. */
export interface FloatingField {
  readonly tag: number;
  /** Its data; of a string with the null at its end. */
  readonly data: Uint8Array;
}

/**
 * One message taken apart. Nothing is lost: reserved fields stand in `floating`
 * as they came, and of a reserved message `body` is all there is.
 */
export interface Message {
  readonly type: number;
  /** The values of the fixed part, in the order of the layout. */
  readonly fixed: readonly number[];
  readonly floating: readonly FloatingField[];
  /** The body of a message that has no layout. */
  readonly body?: Uint8Array;
}
