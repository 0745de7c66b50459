import type { Attributes } from '../../model/event.ts';
import { type FieldType, SIZES } from './field-type.ts';
import { type Layout, layoutsOf, MESSAGE_NUMBERS } from './layout.ts';
import type { Dialect, FloatingField, Message } from './message.ts';
import { TAG_OF, TAGS } from './tags.ts';
import { numberText, textOf } from './texts.ts';
import { CONSTANTS, fieldCalled, floatingName, REPEATED_FIELDS, uccxName } from './uccx-words.ts';

const NULL_UINT = 0xffff_ffff;
const NAMED_VARIABLE = 82;

const encoder = new TextEncoder();

/** A message's fields under the names that Unified CCX has for them, as texts. */
export function attributesOf(message: Message, { version }: Dialect): Attributes {
  const layout = layoutsOf(version).get(message.type);
  if (layout === undefined) return {};
  const { names, unfilled } = fixedPartOf(layout);
  const attributes = { ...unfilled };
  for (let index = 0; index < names.length; index += 1) {
    const value = message.fixed[index] ?? 0;
    if (value !== 0) attributes[names[index] ?? ''] = numberText(value);
  }
  let counts: Map<string, number> | undefined;
  for (const field of message.floating) {
    const tag = TAGS.get(field.tag);
    if (tag === undefined) continue;
    let index = 0;
    if (REPEATED_FIELDS.has(tag.name)) {
      counts ??= new Map();
      index = counts.get(tag.name) ?? 0;
      counts.set(tag.name, index + 1);
    }
    put(attributes, floatingName(layout.name, tag.name, index), tag.type, field);
  }
  return attributes;
}

/** What Unified CCX calls the fields of a fixed part, and the texts of one that is all 0. */
interface FixedPart {
  readonly names: readonly string[];
  readonly unfilled: Readonly<Record<string, string>>;
}

function fixedPartOf(layout: Layout): FixedPart {
  let part = known.get(layout);
  if (part === undefined) {
    const names = layout.fixed.map(({ name }) => uccxName(layout.name, name));
    part = { names, unfilled: Object.fromEntries(names.map((name) => [name, '0'])) };
    known.set(layout, part);
  }
  return part;
}

const known = new WeakMap<Layout, FixedPart>();

function put(
  attributes: Record<string, string>,
  name: string,
  type: FieldType,
  { data }: FloatingField,
): void {
  if (type === 'STRING') attributes[name] = textOf(data);
  else if (SIZES[type] !== undefined) attributes[name] = numberOf(data);
  else if (type === 'UNSPEC') attributes[name] = hex(data);
  else if (type === 'NAMEDARRAY') {
    attributes[`${textOf(data.subarray(1))}[${data[0] ?? 0}]`] = secondText(data.subarray(1));
  } else attributes[textOf(data)] = secondText(data);
}

/** The value of a named variable, behind the null that ends its name. */
function secondText(data: Uint8Array): string {
  const end = data.indexOf(0);
  return end < 0 ? '' : textOf(data.subarray(end + 1));
}

function numberOf(data: Uint8Array): string {
  let value = 0;
  for (const byte of data) value = value * 256 + byte;
  return data.length === 4 ? numberText(value) : String(value);
}

const hex = (data: Uint8Array): string =>
  Array.from(data, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** A message of this name that says this; nothing where the protocol has none of the name. */
export function messageSaying(
  name: string,
  attributes: Attributes,
  { version }: Dialect,
): Message | undefined {
  const type = MESSAGE_NUMBERS.get(name);
  const layout = type === undefined ? undefined : layoutsOf(version).get(type);
  if (type === undefined || layout === undefined) return undefined;
  const fixed = layout.fixed.map(
    (field) => numeric(attributes[uccxName(name, field.name)]) ?? CONSTANTS[field.name] ?? 0,
  );
  const inFixed = new Set(layout.fixed.map((field) => uccxName(name, field.name)));
  const floating = Object.entries(attributes).flatMap(([attribute, value]) =>
    value === undefined || inFixed.has(attribute) || attribute === 'TotalBytes'
      ? []
      : [floatingField(attribute, value)],
  );
  return { type, fixed, floating };
}

const numeric = (value: string | undefined): number | undefined =>
  value !== undefined && /^-?\d+$/u.test(value) ? Number(value) : undefined;

/** A field with a tag of its own, or else a named variable. */
function floatingField(attribute: string, value: string): FloatingField {
  const tag = TAG_OF.get(fieldCalled(attribute));
  const type = tag === undefined ? undefined : TAGS.get(tag)?.type;
  if (tag === undefined || type === undefined) {
    return { tag: NAMED_VARIABLE, data: encoder.encode(`${attribute}\0${value}\0`) };
  }
  const size = SIZES[type];
  if (size === undefined) return { tag, data: encoder.encode(`${value}\0`) };
  const data = new Uint8Array(size);
  let left = Number(value) < 0 ? NULL_UINT : Number(value);
  for (let index = size - 1; index >= 0; index -= 1) {
    data[index] = left % 256;
    left = Math.floor(left / 256);
  }
  return { tag, data };
}
