import { ENUMERATIONS, type Enumeration, NOTHING } from './values.ts';
import { ATTRIBUTES } from './known-attributes.ts';

/** How an attribute of this name is read. */
export interface AttributeKind {
  /** As the documents have it. */
  readonly name: string;
  /** No vocabulary has it. */
  readonly isUnknown: boolean;
  /** Its values are remembered long after the line has gone. */
  readonly isRemembered: boolean;
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

const REMEMBERED: ReadonlySet<string> = new Set([
  'ConnID',
  'PreviousConnID',
  'ConsultConnID',
  'ReferenceID',
  'ThisDN',
  'ThisQueue',
  'OtherDN',
  'OtherQueue',
  'ThirdPartyDN',
  'ThirdPartyQueue',
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
      isRemembered: REMEMBERED.has(name),
      enumeration: ENUMERATIONS.get(name),
      nothing: NOTHING.get(name),
    };
    if (kinds.size < MOST) kinds.set(logged, kind);
  }
  return kind;
}
