import { CodecError } from '../../ged188/codec-error.ts';
import { decode } from '../../ged188/decode.ts';
import { layoutsOf } from '../../ged188/layout.ts';
import {
  dialectOf,
  type Dialect,
  type FloatingField,
  type Message,
  UNIFIED_CCX,
} from '../../ged188/message.ts';
import { SIZES } from '../../ged188/field-type.ts';
import { TAGS } from '../../ged188/tags.ts';

/** The dialects that a log may be in, the likeliest first. */
const DIALECTS: readonly Dialect[] = [
  UNIFIED_CCX,
  { version: 18, tagWidth: 2, lengthWidth: 1 },
  dialectOf(25),
  { version: 25, tagWidth: 1, lengthWidth: 1 },
];

/** A message and the dialect it was read in. */
export interface Understood {
  readonly message: Message;
  readonly dialect: Dialect;
  /** The message's name; a reserved one has none. */
  readonly name: string | undefined;
}

/**
 * Takes messages apart without knowing the protocol version: each in the
 * dialect in which all its fields are known, the last one's tried first.
 */
export class TolerantDecoder {
  #dialects = DIALECTS;

  /** Throws `CodecError` where the frame is no message in any dialect. */
  decode(frame: Uint8Array): Understood {
    let possible: Understood | undefined;
    let problem: unknown;
    for (const dialect of this.#dialects) {
      try {
        const message = decode(frame, dialect);
        const name = layoutsOf(dialect.version).get(message.type)?.name;
        const understood = { message, dialect, name };
        if (message.floating.every(isPlausible)) {
          if (message.floating.length > 0) this.#prefer(dialect);
          return understood;
        }
        possible ??= understood;
      } catch (error) {
        if (!(error instanceof CodecError)) throw error;
        problem ??= error;
      }
    }
    if (possible === undefined) throw problem;
    return possible;
  }

  #prefer(dialect: Dialect): void {
    if (dialect === this.#dialects[0]) return;
    this.#dialects = [dialect, ...this.#dialects.filter((one) => one !== dialect)];
  }
}

/** A tag that is known, with data such as it has. */
function isPlausible({ tag, data }: FloatingField): boolean {
  const type = TAGS.get(tag)?.type;
  if (type === undefined) return false;
  const size = SIZES[type];
  if (size !== undefined) return data.length === size;
  return type === 'UNSPEC' || data.length === 0 || data[data.length - 1] === 0;
}
