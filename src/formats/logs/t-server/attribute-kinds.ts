import { ENUMERATIONS, type Enumeration, NOTHING } from './values.ts';
import { ATTRIBUTES } from './known-attributes.ts';

/** How an attribute of this name is read. */
export interface AttributeKind {
  /** As the documents have it. */
  readonly name: string;
  /** No vocabulary has it. */
  readonly isUnknown: boolean;
  /** It says where the message stands in the log; others are attributes of what is heard. */
  readonly place: 'sequence' | 'seconds' | 'micros' | undefined;
  /** What its numbers mean. */
  readonly enumeration: Enumeration | undefined;
  /** Values that say nothing: as if the attribute were absent. */
  readonly nothing: ReadonlySet<string> | undefined;
}

/** Names that differ between servers, by the name the documents use. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['Reason', 'Reasons'],
  ['CallUuid', 'CallUUID'],
  ['ThirdPartyDnRole', 'ThirdPartyDNRole'],
]);

const PLACES: ReadonlyMap<string, AttributeKind['place']> = new Map([
  ['EventSequenceNumber', 'sequence'],
  ['TimeinSecs', 'seconds'],
  ['TimeinuSecs', 'micros'],
]);

/** How many unknown names are kept. */
const MOST = 10_000;

const kinds = new Map<string, AttributeKind>();

/** How an attribute of this name is read. */
export function attributeKind(logged: string): AttributeKind {
  let kind = kinds.get(logged);
  if (kind === undefined) {
    const name = ALIASES.get(logged) ?? logged;
    kind = {
      name,
      isUnknown: !ATTRIBUTES.has(name),
      place: PLACES.get(name),
      enumeration: ENUMERATIONS.get(name),
      nothing: NOTHING.get(name),
    };
    if (kinds.size < MOST) kinds.set(logged, kind);
  }
  return kind;
}
