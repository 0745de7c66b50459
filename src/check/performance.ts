import type { Boxes, DocumentedScenario, Printing, Variant } from '../model/document.ts';
import type { Input } from '../model/input.ts';

/** Rows that happen together: their boxes, the first of them with its number, and the inputs they take. */
export interface Passage<I extends Input = Input> {
  readonly row: number;
  readonly rows: readonly Boxes[];
  readonly plays: readonly I[];
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
  const plays = scenario.rows.map((row, index) => variant?.plays?.[index + 1] ?? row.plays);
  const prelude = variant?.prelude ?? scenario.prelude;
  const of = { variant: variant?.name, config: { ...scenario.config, ...variant?.config } };
  if (point === null) {
    return {
      ...of,
      opening: prelude,
      passages: passages(scenario, plays),
      parties: scenario.parties,
    };
  }
  const interruption = scenario.interruptions.find(({ mark }) => mark === point);
  if (interruption === undefined) {
    throw new RangeError(`${scenario.id} has no interruption ${point}`);
  }
  return {
    ...of,
    opening: [...prelude, ...plays.flat().slice(0, interruption.after)],
    passages: [
      { row: 1, rows: [interruption.boxes], plays: variant?.interruptedBy ?? interruption.plays },
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

/** The rows of a normal table, those that play nothing joined with the next one. */
function passages<I extends Input>(
  { rows }: DocumentedScenario<I>,
  plays: readonly (readonly I[])[],
): readonly Passage<I>[] {
  const all: Passage<I>[] = [];
  let waiting: Boxes[] = [];
  rows.forEach(({ boxes }, index) => {
    waiting.push(boxes);
    const played = plays[index] ?? [];
    if (played.length === 0) return;
    all.push({ row: index + 2 - waiting.length, rows: waiting, plays: played });
    waiting = [];
  });
  return all;
}
