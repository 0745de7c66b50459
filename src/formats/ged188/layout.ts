import { EVENT_LAYOUTS } from './event-layouts.ts';
import { SIZES, type FieldType } from './field-type.ts';
import { REQUEST_LAYOUTS } from './request-layouts.ts';

/** One field of a message's fixed part. */
export interface FixedField {
  readonly name: string;
  readonly type: FieldType;
  readonly size: number;
  /** Where it begins in the body. */
  readonly offset: number;
}

/** A message's name and fixed part. */
export interface Layout {
  readonly type: number;
  readonly name: string;
  readonly fixed: readonly FixedField[];
  /** How many bytes the fixed part has. */
  readonly size: number;
}

/** The layouts of one protocol version, by message number. */
export function layoutsOf(version: number): ReadonlyMap<number, Layout> {
  let layouts = made.get(version);
  if (layouts === undefined) {
    const rows = Object.entries({ ...EVENT_LAYOUTS, ...REQUEST_LAYOUTS });
    layouts = new Map(
      rows.map(([type, [name, fixed]]) => [
        Number(type),
        layout(Number(type), name, fixed, version),
      ]),
    );
    made.set(version, layouts);
  }
  return layouts;
}

const made = new Map<number, ReadonlyMap<number, Layout>>();

function layout(type: number, name: string, fixed: string, version: number): Layout {
  const fields: FixedField[] = [];
  let offset = 0;
  for (const text of fixed.split(' ')) {
    const [, field = '', kind = '', since = '0'] = /^(\w+):(\w+)(?:@(\d+))?$/u.exec(text) ?? [];
    if (!isNumber(kind)) throw new TypeError(`${name}: no field type in "${text}"`);
    if (Number(since) > version) continue;
    const size = SIZES[kind] ?? 0;
    fields.push({ name: field, type: kind, size, offset });
    offset += size;
  }
  return { type, name, fixed: fields, size: offset };
}

const isNumber = (type: string): type is FieldType => type in SIZES;

/** The number of each message. */
export const MESSAGE_NUMBERS: ReadonlyMap<string, number> = new Map(
  Object.entries({ ...EVENT_LAYOUTS, ...REQUEST_LAYOUTS }).map(([type, [name]]) => [
    name,
    Number(type),
  ]),
);
