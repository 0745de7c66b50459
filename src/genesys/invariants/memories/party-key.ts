/** A party as it is remembered: one DN's membership of one call. */
interface Party {
  readonly connID: string;
  readonly thisDN: string;
}

/** How many keys are kept: a power of two. */
const KEPT = 16_384;

const calls: (string | undefined)[] = Array.from({ length: KEPT });
const dns: (string | undefined)[] = Array.from({ length: KEPT });
const keys: (string | undefined)[] = Array.from({ length: KEPT });

/** The party as a key; no ConnID has a space in it. The same text again and again is found faster than one made anew. */
export function partyKey(connID: string, thisDN: string): string {
  const place = (tail(connID) * 31 + tail(thisDN)) & (KEPT - 1);
  const kept = keys[place];
  if (kept !== undefined && calls[place] === connID && dns[place] === thisDN) return kept;
  const key = `${connID} ${thisDN}`;
  calls[place] = connID;
  dns[place] = thisDN;
  keys[place] = key;
  return key;
}

/** A number for the end of a text, in which names differ most. */
function tail(text: string): number {
  const { length } = text;
  if (length < 3) return length === 0 ? 0 : text.charCodeAt(length - 1) * 7 + text.charCodeAt(0);
  return (
    text.charCodeAt(length - 1) +
    text.charCodeAt(length - 2) * 19 +
    text.charCodeAt(length - 3) * 353
  );
}

/** The party that has this key. */
export function partyOf(key: string): Party {
  const end = key.indexOf(' ');
  return { connID: key.slice(0, end), thisDN: key.slice(end + 1) };
}
