import { CodecError } from './codec-error.ts';
import { HEADER } from './decode.ts';
import { layoutsOf } from './layout.ts';
import type { Dialect, Message } from './message.ts';

/** The bytes of one message, header included. Throws `CodecError` where a value does not fit its field. */
export function encode({ type, fixed, floating, body }: Message, dialect: Dialect): Uint8Array {
  const layout = layoutsOf(dialect.version).get(type);
  const head = dialect.tagWidth + dialect.lengthWidth;
  const size =
    layout === undefined
      ? (body?.length ?? 0)
      : floating.reduce((sum, { data }) => sum + head + data.length, layout.size);
  const frame = new Uint8Array(HEADER + size);
  const view = new DataView(frame.buffer);
  put(view, 0, 4, size);
  put(view, 4, 4, type);
  if (layout === undefined) {
    if (body !== undefined) frame.set(body, HEADER);
    return frame;
  }
  for (const [index, field] of layout.fixed.entries()) {
    put(view, HEADER + field.offset, field.size, fixed[index] ?? 0);
  }
  let at = HEADER + layout.size;
  for (const { tag, data } of floating) {
    put(view, at, dialect.tagWidth, tag);
    put(view, at + dialect.tagWidth, dialect.lengthWidth, data.length);
    frame.set(data, at + head);
    at += head + data.length;
  }
  return frame;
}

/** A number of 1, 2 or 4 bytes; -1 stands for all bits set. */
function put(view: DataView, offset: number, size: number, value: number): void {
  const most = 2 ** (8 * size) - 1;
  if (!Number.isInteger(value) || value > most || value < -1) {
    throw new CodecError('value-too-large', offset);
  }
  const written = value < 0 ? most : value;
  if (size === 4) view.setUint32(offset, written);
  else if (size === 2) view.setUint16(offset, written);
  else view.setUint8(offset, written);
}
