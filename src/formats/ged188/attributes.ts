import type { Attributes } from '../../model/event.ts';
import { type FieldType, SIZES } from './field-type.ts';
import { type Layout, layoutsOf, MESSAGE_NUMBERS } from './layout.ts';
import type { Dialect, FloatingField, Message } from './message.ts';
import { TAG_OF, TAGS } from './tags.ts';
import { CONSTANTS, fieldCalled, floatingName, uccxName } from './uccx-words.ts';

const NULL_UINT = 0xffff_ffff;
const NAMED_VARIABLE = 82;

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** A message's fields under the names that Unified CCX has for them, as texts. */
export function attributesOf(message: Message, { version }: Dialect): Attributes {
  const attributes: Record<string, string> = {};
  const layout = layoutsOf(version).get(message.type);
  if (layout === undefined) return attributes;
  for (const [index, name] of fixedNames(layout).entries()) {
    const value = message.fixed[index] ?? 0;
    attributes[name] = value === NULL_UINT ? '-1' : String(value);
  }
  const counts = new Map<string, number>();
  for (const field of message.floating) {
    const tag = TAGS.get(field.tag);
    if (tag === undefined) continue;
    const index = counts.get(tag.name) ?? 0;
    counts.set(tag.name, index + 1);
    const [name, value] = named(floatingName(layout.name, tag.name, index), tag.type, field);
    attributes[name] = value;
  }
  return attributes;
}

/** What Unified CCX calls the fields of a message's fixed part. */
function fixedNames(layout: Layout): readonly string[] {
  let names = known.get(layout);
  if (names === undefined) {
    names = layout.fixed.map(({ name }) => uccxName(layout.name, name));
    known.set(layout, names);
  }
  return names;
}

const known = new WeakMap<Layout, readonly string[]>();

function named(name: string, type: FieldType, { data }: FloatingField): [string, string] {
  const size = SIZES[type];
  if (size !== undefined) return [name, numberOf(data)];
  if (type === 'UNSPEC') return [name, hex(data)];
  if (type === 'STRING') return [name, textOf(data)];
  const [variable = '', value = ''] = decoder
    .decode(type === 'NAMEDARRAY' ? data.subarray(1) : data)
    .split('\0');
  return [type === 'NAMEDARRAY' ? `${variable}[${data[0] ?? 0}]` : variable, value];
}

/** Without the null at its end. */
function textOf(data: Uint8Array): string {
  const end = data.indexOf(0);
  return decoder.decode(end < 0 ? data : data.subarray(0, end));
}

function numberOf(data: Uint8Array): string {
  let value = 0;
  for (const byte of data) value = value * 256 + byte;
  return data.length === 4 && value === NULL_UINT ? '-1' : String(value);
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
