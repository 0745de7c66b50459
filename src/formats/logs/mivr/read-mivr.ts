import type { Heard } from '../../../model/heard.ts';
import { CodecError } from '../../ged188/codec-error.ts';
import { heardAs, heardMessage, isHeartbeat } from '../ged188/heard-message.ts';
import { TolerantDecoder } from '../ged188/tolerant-decoder.ts';
import { Lines } from '../lines.ts';
import { LogNotes } from '../log-notes.ts';
import type { Ear, LogReader } from '../log-record.ts';
import { hexTrace } from './hex-trace.ts';
import { InOrder, type MivrRecord, isCutOff, recordBegun } from './record.ts';
import { tracedMessage } from './text-trace.ts';

const NEWLINE = 0x0a;

/** How many lines of a record are kept. */
const MOST_LINES = 2000;

/**
 * Reads the MIVR traces of Unified CCX: messages as text or as bytes.
 *
 * Choices: where a file has both, the text is what was said and the bytes are
 * copies of it, one for each client.
 */
export class MivrReader implements LogReader {
  readonly notes = new LogNotes();
  readonly #ear: Ear;
  readonly #lines: Lines;
  readonly #order = new InOrder((record) => this.#tell(record));
  readonly #decoder = new TolerantDecoder();
  #record: MivrRecord | undefined;
  /** Messages are printed as text. */
  #asText = false;
  #last = '';
  /** What was read last did not end a line. */
  #isOpen = false;

  constructor(ear: Ear) {
    this.#ear = ear;
    this.#lines = new Lines((line, number) => this.#line(line, number));
  }

  read(bytes: Uint8Array): void {
    this.#isOpen = bytes.at(-1) !== NEWLINE;
    this.#lines.push(bytes);
  }

  end(): void {
    this.#lines.end();
    this.notes.lines = this.#lines.count;
    if (this.#endsEarly()) {
      this.notes.damage(this.notes.lines, 'the file ends in the middle of a record');
      this.#order.forgetAfter(this.#record?.sequence ?? Infinity);
    } else this.#finish();
    this.#order.end();
  }

  /**
   * The last record is not printed to its end, or the file ends within the number of the next one;
   * what that would have been may belong before the last record too, which is not told then.
   */
  #endsEarly(): boolean {
    if (this.#record?.facility !== 'ICD_CTI') return false;
    return isCutOff(this.#record) || (this.#isOpen && /^\d+(?::.*)?$/u.test(this.#last));
  }

  #line(line: string, number: number): void {
    this.#last = line;
    const begun = recordBegun(line, number);
    if (begun !== undefined) {
      this.#finish();
      this.#record = begun;
    } else if (this.#record !== undefined && this.#record.lines.length < MOST_LINES) {
      this.#record.lines.push(line);
    }
  }

  #finish(): void {
    if (this.#record?.facility === 'ICD_CTI') this.#order.push(this.#record);
    this.#record = undefined;
  }

  #tell(record: MivrRecord): void {
    const traced = tracedMessage(record.lines);
    const bytes = traced === undefined ? hexTrace(record.lines) : undefined;
    if (traced !== undefined) {
      this.#asText = true;
      this.#say(record, heardAs(traced.name, traced.attributes));
    } else if (bytes !== undefined) {
      if (bytes.repaired > 0) {
        this.notes.remark(
          record.line,
          `rows of the dump lack ${bytes.repaired} bytes, taken for nulls`,
        );
      }
      if (this.#asText) this.notes.backupCopies += 1;
      else this.#understand(record, bytes.bytes);
    }
  }

  #understand(record: MivrRecord, bytes: Uint8Array): void {
    try {
      const understood = this.#decoder.decode(bytes);
      if (!isHeartbeat(understood.name)) this.#say(record, heardMessage(understood));
    } catch (error) {
      if (!(error instanceof CodecError)) throw error;
      this.notes.damage(record.line, error.message);
    }
  }

  #say({ line, stamp, at, sequence }: MivrRecord, heard: Heard): void {
    this.#ear({
      heard,
      line,
      at: Number.isNaN(at) ? undefined : at,
      happened: this.#asText ? undefined : stamp,
      client: undefined,
      sequence: this.#asText ? String(sequence) : undefined,
    });
  }
}
