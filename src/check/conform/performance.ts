import type {
  Boxes,
  DocumentedScenario,
  PrintedMessage,
  Printing,
  Row,
  Variant,
} from '../../model/document.ts';
import type { Input } from '../../model/input.ts';

/** Rows that happen together: their boxes, the first of them with its number, and the inputs they take. */
export interface Passage<I extends Input = Input> {
  readonly row: number;
  readonly rows: readonly Boxes[];
  /** In a table that lists its messages: those of these rows. */
  readonly messages?: readonly ListedMessage[];
  /** Played before and not judged. */
  readonly before: readonly I[];
  readonly plays: readonly I[];
}

/** A message in the list that a table is: its row, and its number in the table. */
export interface ListedMessage {
  readonly row: number;
  readonly number: number;
  readonly printed: PrintedMessage;
}

/** One play of a table: the configuration, everything that is played, and the rows it is judged by. */
export interface Performance<I extends Input = Input> {
  readonly variant: string | undefined;
  readonly config: Readonly<Record<string, unknown>>;
  /** Played first and not judged. */
  readonly opening: readonly I[];
  readonly passages: readonly Passage<I>[];
  /** The columns. */
  readonly parties: readonly string[];
}

/** The usual play of a scenario to one of its points and on from there: an interruption mark, or `null` for the normal flow. */
export function performance<I extends Input>(
  scenario: DocumentedScenario<I>,
  point: string | null,
  variant?: Variant<I>,
): Performance<I> {
  const rows = scenario.rows.map((row, index) => ({
    ...row,
    plays: variant?.plays?.[index + 1] ?? row.plays,
  }));
  const prelude = variant?.prelude ?? scenario.prelude;
  const of = { variant: variant?.name, config: { ...scenario.config, ...variant?.config } };
  if (point === null) {
    return {
      ...of,
      opening: prelude,
      passages: passages(rows),
      parties: scenario.parties,
    };
  }
  const interruption = scenario.interruptions.find(({ mark }) => mark === point);
  if (interruption === undefined) {
    throw new RangeError(`${scenario.id} has no interruption ${point}`);
  }
  return {
    ...of,
    opening: [...prelude, ...rows.flatMap(inputsOfRow).slice(0, interruption.after)],
    passages: [
      {
        row: 1,
        rows: [interruption.boxes],
        before: [],
        plays: variant?.interruptedBy ?? interruption.plays,
      },
    ],
    parties: interruption.parties ?? scenario.parties,
  };
}

/** Every play of a scenario at one point that a document's marks and notes ask for: the usual one and its variants. */
export function performances<I extends Input>(
  scenario: DocumentedScenario<I>,
  { document }: Printing,
  point: string | null,
): readonly Performance<I>[] {
  const variants = scenario.variants.filter(
    ({ points, documents }) =>
      (points ?? [null]).includes(point) && (documents?.includes(document.id) ?? true),
  );
  return [
    performance(scenario, point),
    ...variants.map((variant) => performance(scenario, point, variant)),
  ];
}

/** The points a scenario is judged at: its normal flow, then its interruptions. */
export const pointsOf = ({ interruptions }: DocumentedScenario): readonly (string | null)[] => [
  null,
  ...interruptions.map(({ mark }) => mark),
];

/** Everything a performance plays, in this order. */
export const inputsOf = <I extends Input>({
  opening,
  passages: all,
}: Performance<I>): readonly I[] => [...opening, ...all.flatMap(inputsOfRow)];

const inputsOfRow = <I extends Input>({
  before = [],
  plays,
}: Pick<Row<I>, 'before' | 'plays'>): readonly I[] => [...before, ...plays];

/** The rows of a normal table, those that play nothing joined with the next one. */
function passages<I extends Input>(rows: readonly Row<I>[]): readonly Passage<I>[] {
  const listed = rows.flatMap(({ messages = [] }, index) =>
    messages.map((printed) => ({ row: index + 1, printed })),
  );
  const all: Passage<I>[] = [];
  let first = 0;
  rows.forEach(({ plays }, index) => {
    if (plays.length === 0) return;
    const joined = rows.slice(first, index + 1);
    const messages = listed
      .map((message, place) => ({ ...message, number: place + 1 }))
      .filter(({ row }) => row > first && row <= index + 1);
    all.push({
      row: first + 1,
      rows: joined.map(({ boxes }) => boxes),
      ...(joined.some((row) => row.messages !== undefined) ? { messages } : {}),
      before: joined.flatMap(({ before = [] }) => before),
      plays,
    });
    first = index + 1;
  });
  return all;
}
