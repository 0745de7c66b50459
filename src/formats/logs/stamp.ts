/** A time as a line of a log gives it. */
export interface Stamp {
  /** Milliseconds since midnight. */
  readonly time: number;
  /** Midnight of its day, where the stamp says which, in milliseconds. */
  readonly day: number | undefined;
}

const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';

const TIME = String.raw`(?<h>\d{1,2}):(?<m>\d\d):(?<s>\d\d)(?:[.,](?<f>\d{1,9}))?`;

/** The forms a stamp comes in, tried in this order at the beginning of a line. */
const FORMS: readonly RegExp[] = [
  new RegExp(`^${TIME}`, 'u'),
  new RegExp(String.raw`^(?<year>\d{4})-(?<mo>\d\d)-(?<d>\d\d)[T ]${TIME}`, 'u'),
  new RegExp(String.raw`^(?<mo>\d\d)/(?<d>\d\d)/(?<year>\d{4}|\d\d)[@ ]+${TIME}`, 'u'),
  /^\w{3} (?<mon>[A-Z][a-z]{2}) +(?<d>\d{1,2}) (?<h>\d{1,2}):(?<m>\d\d):(?<s>\d\d) (?<year>\d{4})(?:\.(?<f>\d+))?/u,
  /^\w{3} (?<d>\d{1,2}) (?<mon>[A-Z][a-z]{2}) (?<year>\d{4}) (?<h>\d{1,2}):(?<m>\d\d):(?<s>\d\d)(?: (?<half>[AP]M))?(?: [A-Z]{2,5})?(?:\.(?<f>\d+))?/u,
];

/** The time at the beginning of a line, with or without a leading `@`; nothing where there is none. */
export function stampOf(line: string): Stamp | undefined {
  const text = line.startsWith('@') ? line.slice(1, 64) : line.slice(0, 64);
  for (const form of FORMS) {
    const found = form.exec(text)?.groups;
    if (found !== undefined) return { time: timeOf(found), day: dayOf(found) };
  }
  return undefined;
}

type Groups = Readonly<Record<string, string | undefined>>;

function timeOf({ h, m, s, f, half }: Groups): number {
  const hours = half === undefined ? Number(h) : (Number(h) % 12) + (half === 'PM' ? 12 : 0);
  return (hours * 60 + Number(m)) * 60_000 + Number(s) * 1000 + fraction(f);
}

const fraction = (digits: string | undefined): number =>
  digits === undefined ? 0 : Math.floor(Number(`0.${digits}`) * 1000);

function dayOf({ year, mo, mon, d }: Groups): number | undefined {
  if (year === undefined) return undefined;
  const month = mon === undefined ? Number(mo) - 1 : MONTHS.indexOf(mon) / 3;
  return Date.UTC(Number(year.length === 2 ? `20${year}` : year), month, Number(d));
}
