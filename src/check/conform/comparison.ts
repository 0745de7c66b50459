import type { DocumentedScenario, Documents, Printing } from '../../model/document.ts';
import type { Input } from '../../model/input.ts';
import type { Switch } from '../../model/switch.ts';
import { type Cell, cellsOf } from './cells.ts';
import { asSaid } from '../order/legal-orders.ts';
import { matching, messageCells } from './message-cells.ts';
import { type Performance, inputsOf, performances, pointsOf } from './performance.ts';
import { play } from '../play.ts';
import { printedTooEarly } from './printed-order.ts';
import { isSamePlace } from './same-place.ts';

/** One table in one document and one dialect. */
export interface Table<I extends Input = Input> {
  readonly scenario: DocumentedScenario<I>;
  readonly printing: Printing;
  readonly dialect: string;
}

/** A cell as one play of its table shows it. */
export interface Comparison extends Cell {
  /** The variant that was played; the usual play has none. */
  readonly variant: string | undefined;
}

/** Every table, once for each document that prints it and each dialect the document speaks of. */
export const tablesOf = <I extends Input>({ scenarios }: Documents<I>): readonly Table<I>[] =>
  scenarios.flatMap((scenario) =>
    scenario.printings.flatMap((printing) =>
      printing.document.dialects.map((dialect) => ({ scenario, printing, dialect })),
    ),
  );

/** Every cell of a table in every play that its marks and notes ask for. */
export const comparisons = <C, S, I extends Input>(
  sw: Switch<C, S, I>,
  table: Table<I>,
): readonly Comparison[] =>
  pointsOf(table.scenario).flatMap((point) =>
    performances(table.scenario, table.printing, point).flatMap((performed) =>
      compared(sw, table, point, performed),
    ),
  );

/** Plays a table once and lays the steps of each passage beside its boxes or its list. */
function compared<C, S, I extends Input>(
  sw: Switch<C, S, I>,
  { printing, dialect }: Table<I>,
  interruption: string | null,
  performed: Performance<I>,
): readonly Comparison[] {
  const { opening, passages, parties, variant } = performed;
  const config = sw.readConfiguration({ ...performed.config, dialect });
  const { steps } = play(sw, { switch: sw.name, config, inputs: inputsOf(performed) });
  let next = opening.length;
  const heard = passages.map((passage) => {
    const first = next + passage.before.length;
    next = first + passage.plays.length;
    return { passage, said: steps.slice(first, next).flatMap(({ events }) => events) };
  });
  const boxes = heard
    .filter(({ passage }) => passage.messages === undefined)
    .flatMap(({ passage, said }) =>
      parties.flatMap((party) => cellsOf(passage, { interruption, party, variant }, said)),
    );
  const lists = heard.flatMap(({ passage: { messages }, said }) =>
    messages === undefined ? [] : [{ messages, found: matching(messages, said, variant) }],
  );
  const trace = steps.flatMap(({ events }) => events);
  const printed = lists.flatMap(({ found: { found } }) => [...found]);
  const tooEarly = printedTooEarly(printed, trace, sw.order ?? asSaid);
  const messages = lists.flatMap(({ messages: listed, found }) =>
    messageCells({ listed, interruption, variant, tooEarly }, found),
  );
  return [...boxes, ...messages].map((cell) => ({
    ...asPrintedIn(printing, cell),
    variant,
  }));
}

/** A cell as one document prints it, where that is not what the table says. */
function asPrintedIn({ otherwise = [] }: Printing, cell: Cell): Cell {
  const deviation = otherwise.find((one) => isSamePlace(one, cell.place));
  if (deviation === undefined) return cell;
  return { ...cell, printed: deviation.print, agrees: cell.said === deviation.print };
}
