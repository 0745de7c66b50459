import { CodecError } from '../../ged188/codec-error.ts';
import { Frames } from '../../ged188/frames.ts';
import { LogNotes } from '../log-notes.ts';
import type { Ear, LogReader } from '../log-record.ts';
import { heardMessage, isHeartbeat } from './heard-message.ts';
import { TolerantDecoder } from './tolerant-decoder.ts';

/** Reads the bytes that a CTI server sends, or that its client sends, as they were recorded. */
export class Ged188Reader implements LogReader {
  readonly notes = new LogNotes();
  readonly #ear: Ear;
  readonly #decoder = new TolerantDecoder();
  readonly #frames = new Frames({
    frame: (frame) => this.#frame(frame),
    skipped: (bytes) => this.notes.damage(this.notes.lines, `${bytes} bytes are no message`),
  });

  constructor(ear: Ear) {
    this.#ear = ear;
  }

  read(bytes: Uint8Array): void {
    this.#frames.push(bytes);
  }

  end(): void {
    this.#frames.end();
  }

  #frame(frame: Uint8Array): void {
    this.notes.lines += 1;
    const line = this.notes.lines;
    try {
      const understood = this.#decoder.decode(frame);
      if (isHeartbeat(understood.name)) return;
      this.#ear({
        heard: heardMessage(understood),
        line,
        at: undefined,
        happened: undefined,
        client: undefined,
        sequence: undefined,
      });
    } catch (error) {
      if (!(error instanceof CodecError)) throw error;
      this.notes.damage(line, error.message);
    }
  }
}
