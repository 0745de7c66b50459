const decoder = new TextDecoder();

/** How many texts are remembered, and up to which length: a power of two. */
const MOST = 4096;
const LONGEST = 64;

/** The texts of fields, by what their bytes come to; the devices and agents of a log come again and again. */
const known: (string | undefined)[] = Array.from({ length: MOST }, () => undefined);

/** The text of a field, without the null at its end. */
export function textOf(data: Uint8Array): string {
  const end = data.indexOf(0);
  const length = end < 0 ? data.length : end;
  if (length > LONGEST) return decoder.decode(data.subarray(0, length));
  let place = length;
  for (let index = 0; index < length; index += 1) place = (place * 31 + (data[index] ?? 0)) | 0;
  place &= MOST - 1;
  const before = known[place];
  if (before !== undefined && isSame(before, data, length)) return before;
  const text = decoder.decode(data.subarray(0, length));
  known[place] = text;
  return text;
}

/** Whether a text has these bytes; of one that is not all ASCII it is never known. */
function isSame(text: string, data: Uint8Array, length: number): boolean {
  if (text.length !== length) return false;
  for (let index = 0; index < length; index += 1) {
    const code = text.charCodeAt(index);
    if (code !== data[index] || code > 127) return false;
  }
  return true;
}

/** How many small numbers have their texts ready. */
const SMALL = 256;

const digits: readonly string[] = Array.from({ length: SMALL }, (_, value) => String(value));

/** A number of a fixed or floating field; all bits of four bytes set stand for -1. */
export const numberText = (value: number): string =>
  value < SMALL ? (digits[value] ?? '') : value === 0xffff_ffff ? '-1' : String(value);
