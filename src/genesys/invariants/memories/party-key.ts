/** A party as it is remembered: one DN's membership of one call. */
interface Party {
  readonly connID: string;
  readonly thisDN: string;
}

/** The party as a key; no ConnID has a space in it. */
export const partyKey = (connID: string, thisDN: string): string => `${connID} ${thisDN}`;

/** The party that has this key. */
export function partyOf(key: string): Party {
  const end = key.indexOf(' ');
  return { connID: key.slice(0, end), thisDN: key.slice(end + 1) };
}
