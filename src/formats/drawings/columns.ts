import { printable } from '../printable.ts';

/** The columns of a drawing, and where each party stands in it. */
export interface Columns {
  readonly columns: readonly string[];
  readonly switchAt: number;
  /** The column of a party; nothing for nobody and everybody. */
  readonly of: (party: string | number | undefined) => number | undefined;
}

/** Sets the parties in the order in which they come into it, with the switch in their middle: arrows are short. */
export function columnsFor(
  parties: Iterable<string | number | undefined>,
  switchName: string,
): Columns {
  const names = [...new Set([...parties].flatMap((party) => (isParty(party) ? [`${party}`] : [])))];
  const switchAt = names.length === 1 ? 1 : Math.floor(names.length / 2);
  const places = new Map(
    names.map((name, index) => [name, index < switchAt ? index : index + 1] as const),
  );
  return {
    columns: [...names.slice(0, switchAt), switchName, ...names.slice(switchAt)].map(printable),
    switchAt,
    of: (party) => (isParty(party) ? places.get(`${party}`) : undefined),
  };
}

const isParty = (party: string | number | undefined): party is string | number =>
  party !== undefined && party !== '*' && party !== '';
