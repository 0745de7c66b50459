import type { Heard } from '../../../model/heard.ts';
import { messageSaying } from '../../ged188/attributes.ts';
import { encode } from '../../ged188/encode.ts';
import type { Dialect } from '../../ged188/message.ts';

/** The bytes of one thing heard; nothing where the protocol has no message of its name. */
export function frameOf({ name, attributes }: Heard, dialect: Dialect): Uint8Array | undefined {
  const message = messageSaying(name, attributes, dialect);
  return message === undefined ? undefined : encode(message, dialect);
}

/** A recorded stream: one frame behind the other. */
export function ged188Log(heard: readonly Heard[], dialect: Dialect): Uint8Array {
  const frames = heard.flatMap((one) => frameOf(one, dialect) ?? []);
  const bytes = new Uint8Array(frames.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const frame of frames) {
    bytes.set(frame, at);
    at += frame.length;
  }
  return bytes;
}
