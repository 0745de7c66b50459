import type { Place, PrintedEvent, Reading } from '../../model/document.ts';
import type { SwitchEvent } from '../../model/event.ts';
import type { Passage } from './performance.ts';

/** One cell of a table beside what the model says there. `null` is nothing printed, nothing said. */
export interface Cell {
  readonly place: Place;
  readonly printed: string | null;
  readonly said: string | null;
  readonly agrees: boolean;
}

/** The column of one party, at one point and in one variant. */
export interface Column {
  readonly party: string;
  readonly interruption: string | null;
  readonly variant: string | undefined;
}

/** One box of a column: where it stands, and what it prints. */
interface Box {
  readonly at: Place;
  readonly printed: readonly PrintedEvent[];
}

/**
 * Compares what one party hears in a passage with its boxes.
 *
 * The events of a box come in any order, the boxes of several rows in theirs. A
 * table's silence about an attribute is no cell; its silence about an event is.
 */
export function cellsOf(
  { row, rows }: Pick<Passage, 'row' | 'rows'>,
  { party, interruption, variant }: Column,
  said: readonly SwitchEvent[],
): readonly Cell[] {
  const silence = { interruption, row, party, event: null, attribute: null };
  const boxes = rows.map((box, index): Box => ({
    at: { ...silence, row: row + index },
    printed: box[party] ?? [],
  }));
  let unheard = said.filter(({ to }) => to === party);
  const stray: SwitchEvent[] = [];
  const cells = boxes.flatMap(({ at, printed }) => {
    const found = matches(printed, unheard, variant);
    const last = Math.max(-1, ...[...found.values()].map((event) => unheard.indexOf(event)));
    const taken = new Set(found.values());
    stray.push(...unheard.slice(0, last + 1).filter((event) => !taken.has(event)));
    unheard = unheard.slice(last + 1);
    return printed.flatMap((event, index) =>
      eventCells({ ...at, ...nthOf(printed, index) }, event, found.get(event), variant),
    );
  });
  const empty = boxes.filter(({ printed }) => printed.length === 0).map(({ at }) => at);
  return [...cells, ...silences(empty, silence, [...stray, ...unheard])];
}

/** Which event of its name one is in its box, where it is not the first. */
function nthOf(printed: readonly PrintedEvent[], index: number): Pick<Place, 'nth'> {
  const before = printed.slice(0, index).filter(({ event }) => event === printed[index]?.event);
  return before.length === 0 ? {} : { nth: before.length + 1 };
}

/**
 * The event heard for each one printed: of the same name, and after the one it must follow.
 * Where there are several, the first that agrees.
 */
function matches(
  box: readonly PrintedEvent[],
  heard: readonly SwitchEvent[],
  variant: string | undefined,
): ReadonlyMap<PrintedEvent, SwitchEvent> {
  const found = new Map<PrintedEvent, SwitchEvent>();
  const taken = new Set<SwitchEvent>();
  for (const printed of box) {
    const first = heard.findIndex(({ event }) => event === printed.follows) + 1;
    const alike = heard
      .slice(first)
      .filter((one) => one.event === printed.event && !taken.has(one));
    const event = alike.find((one) => isAsPrinted(printed, one, variant)) ?? alike[0];
    if (event === undefined) continue;
    found.set(printed, event);
    taken.add(event);
  }
  return found;
}

const isAsPrinted = (
  printed: PrintedEvent,
  { attributes }: SwitchEvent,
  variant: string | undefined,
): boolean =>
  Object.entries(printed.attributes).every(([name, reading]) =>
    agrees(readingIn(variant, reading), attributes[name] ?? null),
  );

/** The cells of one printed event: its presence and each of its attributes. */
function eventCells(
  at: Place,
  { event, attributes, optional }: PrintedEvent,
  heard: SwitchEvent | undefined,
  variant: string | undefined,
): readonly Cell[] {
  const leftOut = heard === undefined && optional === true;
  const presence: Cell = {
    place: { ...at, event },
    printed: event,
    said: heard?.event ?? null,
    agrees: heard !== undefined || leftOut,
  };
  return [presence, ...attributeCells({ ...at, event }, attributes, heard, { variant, leftOut })];
}

/** How an event is looked at: in a variant perhaps, and perhaps it need not be said. */
export interface Circumstances {
  readonly variant: string | undefined;
  readonly leftOut: boolean;
}

/** The cells of what is printed for each attribute of one event. */
export const attributeCells = (
  at: Place,
  attributes: PrintedEvent['attributes'],
  heard: SwitchEvent | undefined,
  { variant, leftOut }: Circumstances,
): readonly Cell[] =>
  Object.entries(attributes).map(([attribute, printed]): Cell => {
    const reading = readingIn(variant, printed);
    const value = heard?.attributes[attribute] ?? null;
    return {
      place: { ...at, attribute },
      printed: reading.values.length === 0 ? null : reading.print,
      said: value,
      agrees: leftOut || (heard !== undefined && agrees(reading, value)),
    };
  });

/** The empty boxes, and the events that no box has: the first of them shows in an empty box, if there is one. */
function silences(
  empty: readonly Place[],
  at: Place,
  stray: readonly SwitchEvent[],
): readonly Cell[] {
  const boxes = empty.map((place, index): Cell => {
    const broken = index === 0 ? stray[0] : undefined;
    return { place, printed: null, said: broken?.event ?? null, agrees: broken === undefined };
  });
  const others = stray.slice(Math.min(1, empty.length)).map(({ event }): Cell => ({
    place: { ...at, event },
    printed: null,
    said: event,
    agrees: false,
  }));
  return [...boxes, ...others];
}

/** Whether what is said is one of the things that agree with the print. */
export const agrees = ({ values, absent }: Reading, said: string | null): boolean =>
  said === null ? absent : values.includes(said);

/** What is printed for a variant, where a mark or note says so. */
export const readingIn = (variant: string | undefined, reading: Reading): Reading =>
  (variant === undefined ? undefined : reading.variants?.[variant]) ?? reading;
