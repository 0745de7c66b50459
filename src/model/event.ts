/** What a switch says, in the vendor's words, and to whom. */
export interface SwitchEvent {
  /** The party that hears it; `*` is every client. */
  readonly to: string;
  readonly event: string;
  readonly attributes: Attributes;
  /** Who receives it, where the switch distinguishes clients. */
  readonly audience?: readonly string[];
}

/** Attribute names and values, spelled as the vendor spells them. An absent attribute has no entry. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/**
 * An event as the recipe says it, before the player numbers the requests.
 * Its `attributes` are its own: the player adds the ReferenceID to them.
 */
export interface Said {
  readonly to: string;
  readonly event: string;
  readonly attributes: Record<string, string | undefined>;
  readonly audience?: readonly string[];
  /** The flight slot (from 1) of the request this answers; 0 is the request being asked now. */
  readonly answers?: number;
  /** The answer is no. */
  readonly refusal?: true;
}
