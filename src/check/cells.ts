import type { Place, PrintedEvent, Reading } from '../model/document.ts';
import type { SwitchEvent } from '../model/event.ts';
import type { Passage, Performance } from './performance.ts';

/** One cell of a table beside what the model says there. `null` is nothing printed, nothing said. */
export interface Cell {
  readonly place: Place;
  readonly printed: string | null;
  readonly said: string | null;
  readonly agrees: boolean;
}

/** A column of a passage: who it is about, at which point, and in which variant. */
interface Column extends Pick<Performance, 'variant'> {
  readonly interruption: string | null;
  readonly party: string;
}

/**
 * Compares what one party hears in a passage with its boxes.
 *
 * The events of a box come in any order, the boxes of several rows in theirs. A
 * table's silence about an attribute is no cell; its silence about an event is.
 */
export function cellsOf(
  passage: Passage,
  column: Column,
  said: readonly SwitchEvent[],
): readonly Cell[] {
  const heard = said.filter(({ to }) => to === column.party);
  const cells: Cell[] = [];
  const matched = new Set<SwitchEvent>();
  let from = 0;
  const silent: Place[] = [];
  passage.rows.forEach((boxes, index) => {
    const place = {
      interruption: column.interruption,
      row: passage.row + index,
      party: column.party,
    };
    const box = boxes[column.party] ?? [];
    if (box.length === 0) silent.push({ ...place, event: null, attribute: null });
    const found = matches(box, heard.slice(from), matched);
    for (const [printed, event] of found)
      cells.push(...eventCells(place, printed, event, column.variant));
    from = Math.max(
      from,
      ...[...found.values()].map((event) => (event ? heard.indexOf(event) + 1 : 0)),
    );
  });
  return [
    ...cells,
    ...silences(
      silent,
      { ...column, row: passage.row },
      heard.filter((event) => !matched.has(event)),
    ),
  ];
}

/** The event that answers to each one printed: of the same name, and after the one it must follow. */
function matches(
  box: readonly PrintedEvent[],
  heard: readonly SwitchEvent[],
  matched: Set<SwitchEvent>,
): ReadonlyMap<PrintedEvent, SwitchEvent | undefined> {
  return new Map(
    box.map((printed) => {
      const first = heard.findIndex(({ event }) => event === printed.follows) + 1;
      const event = heard
        .slice(first)
        .find((one) => one.event === printed.event && !matched.has(one));
      if (event !== undefined) matched.add(event);
      return [printed, event];
    }),
  );
}

/** The cells of one printed event: its presence and each of its attributes. */
function eventCells(
  at: Omit<Place, 'event' | 'attribute'>,
  { event, attributes, optional }: PrintedEvent,
  heard: SwitchEvent | undefined,
  variant: string | undefined,
): readonly Cell[] {
  const left = heard === undefined && optional === true;
  const presence: Cell = {
    place: { ...at, event, attribute: null },
    printed: event,
    said: heard?.event ?? null,
    agrees: heard !== undefined || left,
  };
  const rest = Object.entries(attributes).map(([attribute, printed]): Cell => {
    const reading = readingIn(variant, printed);
    const said = heard?.attributes[attribute] ?? null;
    return {
      place: { ...at, event, attribute },
      printed: reading.print === '' && reading.values.length === 0 ? null : reading.print,
      said,
      agrees: left || (heard !== undefined && agrees(reading, said)),
    };
  });
  return [presence, ...rest];
}

/** The empty boxes, and events at this party that no box has. */
function silences(
  silent: readonly Place[],
  { interruption, row, party }: Column & Pick<Passage, 'row'>,
  unmatched: readonly SwitchEvent[],
): readonly Cell[] {
  const [first, ...rest] = unmatched;
  const empty = silent.map((place, index): Cell =>
    index === 0 && first !== undefined
      ? { place, printed: null, said: first.event, agrees: false }
      : { place, printed: null, said: null, agrees: true },
  );
  const stray = (silent.length > 0 ? rest : unmatched).map(({ event }): Cell => ({
    place: { interruption, row, party, event, attribute: null },
    printed: null,
    said: event,
    agrees: false,
  }));
  return [...empty, ...stray];
}

const agrees = ({ values, absent }: Reading, said: string | null): boolean =>
  said === null ? absent : values.includes(said);

const readingIn = (variant: string | undefined, reading: Reading): Reading =>
  (variant === undefined ? undefined : reading.variants?.[variant]) ?? reading;
