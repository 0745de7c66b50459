/** What can be wrong with the bytes of a message. */
export type CodecFault = keyof typeof advice;

const advice = {
  'header-cut': 'a message begins with 8 bytes: length and number',
  'body-cut': 'there are fewer bytes than its length says',
  'body-long': 'there are more bytes than its length says',
  'fixed-part-short': 'the protocol version may be another one',
  'floating-field-cut': 'the widths of tags and lengths may be others',
  'value-too-large': 'the field is smaller than that',
} as const;

/** Bytes that are no message, or values that fit into none: what is wrong, and where. */
export class CodecError extends Error {
  override readonly name = 'CodecError';
  readonly fault: CodecFault;
  /** The byte at which it shows. */
  readonly offset: number;

  constructor(fault: CodecFault, offset: number) {
    super(`byte ${offset}: ${fault.replaceAll('-', ' ')}; ${advice[fault]}`);
    this.fault = fault;
    this.offset = offset;
  }
}
