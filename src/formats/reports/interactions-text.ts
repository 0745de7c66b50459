import { columnsOf } from '../scenarios/columns.ts';
import {
  type InteractionsReport,
  type PairReport,
  type Sign,
  pairInWords,
  signOf,
} from './interactions-report.ts';

type When = PairReport['when'];

/** The interactions of a switch, as lines for a terminal: two matrices, then what is left to say. */
export const interactionsText = (report: InteractionsReport): readonly string[] => [
  `${report.switch}: what happens when two things meet on overlapping calls`,
  ...(report.fault === null ? [] : [`the fault ${report.fault} is planted`]),
  '',
  ...matrix(report, 'after'),
  '',
  ...matrix(report, 'meanwhile'),
  '',
  ...Object.entries(SIGNS).map(
    ([sign, { letter, words }]) =>
      `${letter} ${words}: ${many(report, (pair) => signOf(pair) === sign)}`,
  ),
  '',
  ...listed(report, 'broken', ({ broken }) => ` breaks ${broken?.invariant ?? ''}`),
  ...listed(report, 'unmet', ({ witness }) => ` (${witness?.study ?? ''})`),
  ...listed(report, 'unforeseen', ({ exercised }) => ` (${whole(exercised)} times)`),
  ...violated(report),
  ...studies(report),
];

const SIGNS: Readonly<Record<Sign, { readonly letter: string; readonly words: string }>> = {
  exercised: { letter: '●', words: 'possible, and met in random runs' },
  unmet: { letter: '○', words: 'possible, and not met in random runs' },
  broken: { letter: '✗', words: 'broken' },
  unforeseen: { letter: '+', words: 'met in random runs, in no study' },
  impossible: { letter: '·', words: 'in no study' },
};

const HEADINGS: Readonly<Record<When, string>> = {
  after: 'the row has happened, then the column:',
  meanwhile: 'the row is a request in flight when the column happens:',
};

/** One row for each thing; the columns bear the numbers of the rows of the first matrix. */
function matrix({ types, requests, pairs }: InteractionsReport, when: When): readonly string[] {
  const rows = when === 'after' ? types : types.filter((type) => requests.includes(type));
  const width = Math.max(...types.map(({ length }) => length));
  const head = (digit: (number: string) => string): string =>
    `${' '.repeat(width + 4)}${types.map((_, index) => digit(`${index + 1}`.padStart(2))).join(' ')}`;
  const signs = new Map(
    pairs
      .filter((pair) => pair.when === when)
      .map((pair) => [`${pair.first} ${pair.second}`, pair]),
  );
  return [
    HEADINGS[when],
    head((number) => number.slice(0, 1)),
    head((number) => number.slice(1)),
    ...rows.map((first) => {
      const cells = types.map((second) => {
        const pair = signs.get(`${first} ${second}`);
        return SIGNS[pair === undefined ? 'impossible' : signOf(pair)].letter;
      });
      const number = `${types.indexOf(first) + 1}`.padStart(2);
      return `${number} ${first.padEnd(width)} ${cells.join(' ')}`;
    }),
  ];
}

const many = ({ pairs }: InteractionsReport, isOne: (pair: PairReport) => boolean): string => {
  const of = (when: When): string =>
    whole(pairs.filter((pair) => pair.when === when && isOne(pair)).length);
  return `${of('after')} after, ${of('meanwhile')} meanwhile`;
};

/** The pairs of one sign, a line each. */
function listed(
  { pairs }: InteractionsReport,
  sign: Sign,
  more: (pair: PairReport) => string,
): readonly string[] {
  const of = pairs.filter((pair) => signOf(pair) === sign);
  if (of.length === 0) return [];
  return [`${SIGNS[sign].words}:`, ...of.map((pair) => `  ${pairInWords(pair)}${more(pair)}`), ''];
}

const violated = ({ violated: ids, pairs }: InteractionsReport): readonly string[] => {
  const alone = ids.filter((id) => !pairs.some(({ broken }) => broken?.invariant === id));
  return alone.length === 0 ? [] : [`broken where no two things meet: ${alone.join(', ')}`, ''];
};

const studies = ({ studies: all, runs, seed }: InteractionsReport): readonly string[] => [
  ...columnsOf(
    all.map(({ study, states, complete }) => [
      study,
      `${whole(states)} states`,
      complete ? 'complete' : 'bounded, by the number of states',
    ]),
  ),
  `${whole(runs)} random runs, seed ${seed}`,
];

const whole = (number: number): string => number.toLocaleString('en-US');
