import type { Place, Reading } from '../../model/document.ts';
import type { SwitchEvent } from '../../model/event.ts';
import { type Cell, type Circumstances, agrees, attributeCells, readingIn } from './cells.ts';
import type { ListedMessage } from './performance.ts';

/** The messages of a passage beside what the model says there. */
export interface Matching {
  /** In the order of the print; nothing where the model does not say it. */
  readonly found: ReadonlyMap<ListedMessage, SwitchEvent>;
  /** What the model says and the table does not. */
  readonly stray: readonly SwitchEvent[];
}

/**
 * Finds for each printed message what the model says: of the same name and
 * about the same device, and the one most alike where there are several. The
 * order is not looked at: a table of messages promises none.
 */
export function matching(
  listed: readonly ListedMessage[],
  said: readonly SwitchEvent[],
  variant: string | undefined,
): Matching {
  const found = new Map<ListedMessage, SwitchEvent>();
  let left = said;
  for (const message of listed) {
    const alike = left.filter(
      ({ event, to }) => event === message.printed.event && to === message.printed.to,
    );
    const best = alike.toSorted(
      (one, other) => likeness(message, other, variant) - likeness(message, one, variant),
    )[0];
    if (best === undefined || isLeftOut(message, variant)) continue;
    found.set(message, best);
    left = left.filter((one) => one !== best);
  }
  return { found, stray: left };
}

/** How many fields of a message are said as printed. */
const likeness = (
  { printed }: ListedMessage,
  said: SwitchEvent,
  variant: string | undefined,
): number =>
  Object.entries(printed.attributes).filter(([name, reading]) =>
    agrees(readingIn(variant, reading), said.attributes[name] ?? null),
  ).length;

const isLeftOut = ({ printed }: ListedMessage, variant: string | undefined): boolean =>
  variant !== undefined && printed.notIn?.includes(variant) === true;

/** What is compared about a list of messages, apart from the model's answer. */
export interface Listing {
  readonly listed: readonly ListedMessage[];
  readonly interruption: string | null;
  readonly variant: string | undefined;
  /** For a message that the model says too late: the name of one printed after it that must come before. */
  readonly tooEarly: ReadonlyMap<ListedMessage, string>;
}

/** The cells of a list of messages: each one's presence, its fields, and who receives it; and what it lacks. */
export function messageCells(
  { listed, interruption, variant, tooEarly }: Listing,
  { found, stray }: Matching,
): readonly Cell[] {
  const cells = listed.flatMap((message): readonly Cell[] => {
    const { row, number, printed } = message;
    const at = { interruption, row, message: number, party: printed.to, event: printed.event };
    const said = found.get(message);
    const leftOut = isLeftOut(message, variant);
    const first = tooEarly.get(message);
    return [
      {
        place: { ...at, attribute: null },
        printed: printed.print ?? printed.event,
        said: first === undefined ? (said?.event ?? null) : `after ${first}`,
        agrees: leftOut || (said !== undefined && first === undefined),
      },
      ...attributeCells({ ...at, attribute: null }, printed.attributes, said, { variant, leftOut }),
      ...Object.entries(printed.audience).map(([client, reading]) =>
        audienceCell({ ...at, party: client, attribute: 'audience' }, reading, said, {
          variant,
          leftOut,
        }),
      ),
    ];
  });
  const row = listed.at(-1)?.row ?? 1;
  const lacking = stray.map(({ to, event }): Cell => ({
    place: { interruption, row, party: to, event, attribute: null },
    printed: null,
    said: event,
    agrees: false,
  }));
  return [...cells, ...lacking];
}

function audienceCell(
  place: Place,
  printed: Reading,
  heard: SwitchEvent | undefined,
  { variant, leftOut }: Circumstances,
): Cell {
  const reading = readingIn(variant, printed);
  const receives = heard?.audience?.includes(place.party) === true ? 'Yes' : 'No';
  const said = heard === undefined ? null : receives;
  return { place, printed: reading.print, said, agrees: leftOut || agrees(reading, said) };
}
