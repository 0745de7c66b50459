import { dice } from '../../check/walking/dice.ts';
import { CodecError } from '../../formats/ged188/codec-error.ts';
import { decode } from '../../formats/ged188/decode.ts';
import { encode } from '../../formats/ged188/encode.ts';
import {
  dialectOf,
  type Dialect,
  type Message,
  UNIFIED_CCX,
} from '../../formats/ged188/message.ts';

/** How many bytes lie before and behind a frame. */
const AROUND = 8;

const DIALECTS: readonly Dialect[] = [
  UNIFIED_CCX,
  { version: 18, tagWidth: 2, lengthWidth: 1 },
  dialectOf(25),
];

/**
 * Takes any bytes for messages. Nothing may come of it but messages, which are
 * made of views of the frame alone and are the same bytes again when encoded,
 * and the codec's own error; what lies around a frame makes no difference.
 * Throws where that is not so; says how many were messages.
 */
export function takeAnyBytes(cases: number): number {
  const choose = dice(1);
  let messages = 0;
  for (let turn = 0; turn < cases; turn += 1) {
    const dialect = DIALECTS[turn % DIALECTS.length] ?? UNIFIED_CCX;
    const length = choose(64);
    const stream = Uint8Array.from({ length: AROUND + length + AROUND }, () => choose(256));
    const frame = stream.subarray(AROUND, AROUND + length);
    frame.set([0, 0, 0, Math.max(0, length - 8), 0, 0, 0, choose(120)].slice(0, length));
    const message = decoded(frame, dialect);
    const alone = decoded(frame.slice(), dialect);
    if (JSON.stringify(message) !== JSON.stringify(alone)) throw wrong('reads past', frame);
    if (message === undefined) continue;
    messages += 1;
    if (!isWithin(message, frame)) throw wrong('keeps more than', frame);
    const again = encode(message, dialect);
    if (again.length !== length || again.some((byte, at) => byte !== frame[at])) {
      throw wrong('does not give back', frame);
    }
  }
  return messages;
}

function decoded(frame: Uint8Array, dialect: Dialect): Message | undefined {
  try {
    return decode(frame, dialect);
  } catch (error) {
    if (error instanceof CodecError) return undefined;
    throw error;
  }
}

/** Its fields are views of the frame, and there are no more of them than it has bytes. */
function isWithin({ fixed, floating, body }: Message, frame: Uint8Array): boolean {
  const views = [...floating.map(({ data }) => data), ...(body === undefined ? [] : [body])];
  return (
    fixed.length + views.reduce((sum, { length }) => sum + length + 2, 0) <= frame.length &&
    views.every(
      ({ buffer, byteOffset, length }) =>
        buffer === frame.buffer &&
        byteOffset >= frame.byteOffset &&
        byteOffset + length <= frame.byteOffset + frame.length,
    )
  );
}

const wrong = (what: string, frame: Uint8Array): Error =>
  new Error(`the codec ${what} the frame ${Array.from(frame).join(' ')}`);
