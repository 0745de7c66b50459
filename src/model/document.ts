import type { Input } from './input.ts';

/** A printed page of a vendor, and the dialects it speaks of. */
export interface VendorDocument {
  /** Short and stable: what reports call it. */
  readonly id: string;
  readonly title: string;
  readonly page: string;
  /** The date printed on it. */
  readonly edition: string;
  /** Each of its tables is checked in each of these. */
  readonly dialects: readonly string[];
}

/** What a table prints for one attribute, and what agrees with it. */
export interface Reading {
  /** As printed, marks included; empty where only the attribute's name is printed. */
  readonly print: string;
  /** The values that agree, spelled as the enumerations spell them. */
  readonly values: readonly string[];
  /** Saying nothing agrees too. */
  readonly absent: boolean;
  /** The footnote it carries. */
  readonly note?: string;
  /** What it comes to in a variant, where a mark or a note says so. */
  readonly variants?: Readonly<Record<string, Reading>>;
}

/** One event in one box of a table. */
export interface PrintedEvent {
  readonly event: string;
  readonly attributes: Readonly<Record<string, Reading>>;
  /** It need not be said. */
  readonly optional?: true;
  /** The event of the same box that it comes after, where a note says so. Events of a box have no order otherwise. */
  readonly follows?: string;
  readonly note?: string;
}

/** What one row prints for each party; a party without an entry has an empty box. */
export type Boxes = Readonly<Record<string, readonly PrintedEvent[]>>;

/** One message of a table that lists them, with a column for each client. */
export interface PrintedMessage extends PrintedEvent {
  /** Its name as printed, where that is not the usual one. */
  readonly print?: string;
  /** The device or agent it is about; empty where it names none. */
  readonly to: string;
  /** Whether each client receives it; empty where the table has no columns. */
  readonly audience: Readonly<Record<string, Reading>>;
  /** The variants in which it is not said. */
  readonly notIn?: readonly string[];
}

/**
 * How well a scenario is sourced: its table is printed by the vendor; it is drawn
 * from what the vendor's texts say of requests and events; it is how real
 * switches are known to behave; or it follows from the others by analogy.
 */
export const SOURCINGS = ['vendor table', 'vendor text', 'field model', 'inferred'] as const;

export type Sourcing = (typeof SOURCINGS)[number];

/** One row of a normal table: what happens, and what is said then. A row that happens with the next one plays nothing. */
export interface Row<I extends Input = Input> {
  /** What happened since the row above though the table leaves it out; not judged. */
  readonly before?: readonly I[];
  readonly plays: readonly I[];
  readonly boxes: Boxes;
  /** In a table that lists its messages: those of this row. Such a table has no boxes. */
  readonly messages?: readonly PrintedMessage[];
  /** How well it is sourced, where that is not as the scenario is. */
  readonly sourcing?: Sourcing;
}

/** One row of an abnormal table: where the normal flow is interrupted, by what, and what is said then. */
export interface Interruption<I extends Input = Input> {
  /** `*`, `**` ... */
  readonly mark: string;
  /** How many inputs of the normal flow are played first. */
  readonly after: number;
  /** Whether a drawing shows the place or the row's contents give it away. */
  readonly placed: 'drawn' | 'inferred';
  readonly because: string;
  readonly plays: readonly I[];
  readonly boxes: Boxes;
  /** The columns of its table, where they are not those of the normal one. */
  readonly parties?: readonly string[];
  /** How well it is sourced, where that is not as the scenario is. */
  readonly sourcing?: Sourcing;
}

/** Another play of the same table, for what its marks and notes allow beside the usual. */
export interface Variant<I extends Input = Input> {
  readonly name: string;
  /** What differs in the configuration, field by field. */
  readonly config?: Readonly<Record<string, unknown>>;
  readonly prelude?: readonly I[];
  /** What is played in a row (1 is the first) instead. */
  readonly plays?: Readonly<Record<number, readonly I[]>>;
  /** The points it is played at: interruption marks, `null` for the normal flow. Only the normal flow unless said. */
  readonly points?: readonly (string | null)[];
  /** What an interruption is made of instead. */
  readonly interruptedBy?: readonly I[];
  /** The documents whose note it is about, where not all print it. */
  readonly documents?: readonly string[];
}

/** Where a cell stands. */
export interface Place {
  readonly interruption: string | null;
  /** Row of its table, from 1; an interruption is one row. */
  readonly row: number;
  /** In a table that lists its messages: which of them, from 1. */
  readonly message?: number;
  readonly party: string;
  /** None for an empty box. */
  readonly event: string | null;
  /** Which event of this name in its box, from 1, where it is not the first. */
  readonly nth?: number;
  /** None for the event's presence; `audience` for whether the client that is the party receives it. */
  readonly attribute: string | null;
}

/** A cell that a document prints otherwise than the table says. */
export interface Deviation extends Place {
  readonly print: string;
}

/** A cell that a document lost in print, though the same table has it elsewhere. */
export interface Loss extends Place {
  readonly why: string;
}

/** One printing of a table: several documents may print the same. */
export interface Printing {
  readonly document: VendorDocument;
  readonly section: string;
  /** Interruption marks that this document prints otherwise. */
  readonly labels?: Readonly<Record<string, string>>;
  readonly lost?: readonly Loss[];
  readonly otherwise?: readonly Deviation[];
}

/** One scenario of the vendor's documents: a normal table and its abnormal rows. */
export interface DocumentedScenario<I extends Input = Input> {
  /** `<switch>/<name>`. */
  readonly id: string;
  readonly title: string;
  readonly sourcing: Sourcing;
  readonly printings: readonly Printing[];
  /** The columns: parties, or the clients that receive its messages. */
  readonly parties: readonly string[];
  /** The configuration it is played in, without its dialect. */
  readonly config: Readonly<Record<string, unknown>>;
  /** What must have happened before the first row; not judged. */
  readonly prelude: readonly I[];
  readonly rows: readonly Row<I>[];
  readonly interruptions: readonly Interruption<I>[];
  readonly variants: readonly Variant<I>[];
}

/** A cell where document and model differ and stay so. `null` is nothing printed, nothing said. */
export interface KnownContradiction extends Place {
  readonly scenario: string;
  readonly documents: readonly string[];
  readonly printed: string | null;
  readonly said: string | null;
  readonly why: string;
}

/** Everything a vendor's documents say of one switch. */
export interface Documents<I extends Input = Input> {
  readonly scenarios: readonly DocumentedScenario<I>[];
  readonly known: readonly KnownContradiction[];
}
