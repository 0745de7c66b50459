/** A message as the low-level trace prints it: its bytes. */
export interface HexTrace {
  readonly bytes: Uint8Array;
  /** How many bytes the rows lack that their offsets say are there; they are taken for nulls. */
  readonly repaired: number;
}

const ROW = /^\s*(?:(?<part>MHDR|MDATA):)?\s*(?<offset>[\dA-Fa-f]{4}): (?<rest>.*)$/u;

/** The bytes of a row: pairs of digits, one or two spaces apart, sixteen at most. */
const PAIRS = /^(?:[\dA-Fa-f]{2}(?: {1,2}|$)){1,16}/u;

/** Reads the rows of `MHDR` and `MDATA`; nothing where there are none. */
export function hexTrace(lines: readonly string[]): HexTrace | undefined {
  const head: number[] = [];
  const body: number[] = [];
  let part: number[] | undefined;
  let repaired = 0;
  for (const line of lines) {
    const found = ROW.exec(line)?.groups;
    if (found === undefined) continue;
    if (found['part'] !== undefined) part = found['part'] === 'MHDR' ? head : body;
    if (part === undefined) continue;
    const missing = Number.parseInt(found['offset'] ?? '0', 16) - part.length;
    if (missing > 0 && missing <= ROW_LENGTH) {
      part.push(...Array.from({ length: missing }, () => 0));
      repaired += missing;
    }
    part.push(...bytesOf(found['rest'] ?? ''));
  }
  return head.length === 0 ? undefined : { bytes: Uint8Array.of(...head, ...body), repaired };
}

const ROW_LENGTH = 16;

const bytesOf = (rest: string): readonly number[] =>
  (PAIRS.exec(rest)?.[0] ?? '')
    .split(/ +/u)
    .filter((pair) => pair !== '')
    .map((pair) => Number.parseInt(pair, 16));
