import { CodecError } from './codec-error.ts';
import { layoutsOf } from './layout.ts';
import type { Dialect, FloatingField, Message } from './message.ts';

/** Length and number of a message. */
export const HEADER = 8;

/**
 * Takes one whole message apart. Throws nothing but `CodecError`; the data of
 * its fields are views of the bytes given, so that nothing is copied.
 */
export function decode(frame: Uint8Array, dialect: Dialect): Message {
  if (frame.length < HEADER) throw new CodecError('header-cut', frame.length);
  const view = new DataView(frame.buffer, frame.byteOffset, frame.byteLength);
  const length = view.getUint32(0);
  if (frame.length < HEADER + length) throw new CodecError('body-cut', frame.length);
  if (frame.length > HEADER + length) throw new CodecError('body-long', HEADER + length);
  const type = view.getUint32(4);
  const layout = layoutsOf(dialect.version).get(type);
  if (layout === undefined) {
    return { type, fixed: [], floating: [], body: frame.subarray(HEADER) };
  }
  if (length < layout.size) throw new CodecError('fixed-part-short', frame.length);
  const fixed = layout.fixed.map(({ offset, size }) => numberAt(view, HEADER + offset, size));
  return { type, fixed, floating: floatingOf(frame, view, HEADER + layout.size, dialect) };
}

function floatingOf(
  frame: Uint8Array,
  view: DataView,
  from: number,
  { tagWidth, lengthWidth }: Dialect,
): FloatingField[] {
  const fields: FloatingField[] = [];
  const head = tagWidth + lengthWidth;
  let at = from;
  while (at < frame.length) {
    if (at + head > frame.length) throw new CodecError('floating-field-cut', at);
    const tag = numberAt(view, at, tagWidth);
    const end = at + head + numberAt(view, at + tagWidth, lengthWidth);
    if (end > frame.length) throw new CodecError('floating-field-cut', at);
    fields.push({ tag, data: frame.subarray(at + head, end) });
    at = end;
  }
  return fields;
}

/** An unsigned number of 1, 2 or 4 bytes. */
function numberAt(view: DataView, offset: number, size: number): number {
  if (size === 4) return view.getUint32(offset);
  return size === 2 ? view.getUint16(offset) : view.getUint8(offset);
}
