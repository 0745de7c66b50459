import { HEADER } from './decode.ts';

/** The longest body that is believed: the protocol allows 12,500 bytes. */
const LONGEST = 16_384;

/** The highest message number that is believed. */
const HIGHEST = 1024;

/** Takes the frames of a stream, and what lies between them. */
export interface FrameEar {
  frame(frame: Uint8Array): void;
  /** So many bytes are no frame: the stream is out of step. */
  skipped(bytes: number): void;
}

/**
 * Cuts a stream into frames, wherever its pieces are cut.
 *
 * What cannot be a header (a body of more than 16 kB, a number nobody has) is
 * skipped byte by byte until one follows. A frame is a view of the piece it
 * came in: good until the ear returns.
 */
export class Frames {
  readonly #ear: FrameEar;
  #rest = new Uint8Array(0);
  #skipped = 0;

  constructor(ear: FrameEar) {
    this.#ear = ear;
  }

  push(bytes: Uint8Array): void {
    let at = 0;
    let stream = bytes;
    if (this.#rest.length > 0) {
      stream = new Uint8Array(this.#rest.length + bytes.length);
      stream.set(this.#rest);
      stream.set(bytes, this.#rest.length);
    }
    while (stream.length - at >= HEADER) {
      const length = bodyLength(stream, at);
      if (length === undefined) {
        this.#skipped += 1;
        at += 1;
      } else {
        const end = at + HEADER + length;
        if (end > stream.length) break;
        this.#inStep();
        this.#ear.frame(stream.subarray(at, end));
        at = end;
      }
    }
    this.#rest = stream.slice(at);
  }

  /** The stream ends: what is left of a frame is none. */
  end(): void {
    this.#skipped += this.#rest.length;
    this.#rest = new Uint8Array(0);
    this.#inStep();
  }

  #inStep(): void {
    if (this.#skipped > 0) this.#ear.skipped(this.#skipped);
    this.#skipped = 0;
  }
}

/** The length of the body that a header announces; nothing where it can be none. */
export function bodyLength(bytes: Uint8Array, at: number): number | undefined {
  const length = bigEndian(bytes, at);
  const type = bigEndian(bytes, at + 4);
  return length <= LONGEST && type > 0 && type <= HIGHEST ? length : undefined;
}

const bigEndian = (bytes: Uint8Array, at: number): number =>
  (((bytes[at] ?? 0) << 24) |
    ((bytes[at + 1] ?? 0) << 16) |
    ((bytes[at + 2] ?? 0) << 8) |
    (bytes[at + 3] ?? 0)) >>>
  0;
