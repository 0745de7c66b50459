const INVISIBLE = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** Text from outside on one line of a terminal: what would move the cursor or the reading direction is spelled out. */
export const printable = (text: string): string =>
  text.replace(
    INVISIBLE,
    (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );

/** A short quotation of something found in a file. */
export function quoted(found: unknown): string {
  const text = typeof found === 'string' ? `"${found}"` : (JSON.stringify(found) ?? 'nothing');
  return printable(text.length > 60 ? `${text.slice(0, 57)}...` : text);
}
