import type { Input } from '../../model/input.ts';
import type { Study } from '../../model/study.ts';
import type { Switch } from '../../model/switch.ts';
import { typesOf } from '../answer.ts';
import { alphabetOf } from '../explore/explore.ts';
import { type Meeting, afterwards } from './afterwards.ts';
import { type Chart, charted } from './chart.ts';
import type { Pair, When } from './encounters.ts';
import { Glimpses } from './glimpse.ts';
import { meanwhile } from './meanwhile.ts';
import { StepGraphs } from './step-graph.ts';
import { type Witness, racing, witness } from './witness.ts';

/** A study that was gone through for what meets in it. */
export interface Studied {
  readonly study: string;
  readonly about: string;
  readonly states: number;
  /** Nothing is left out. */
  readonly isComplete: boolean;
}

/** Two things that meet in a study, and how. */
export interface Possible<C = unknown, I extends Input = Input> extends Pair {
  readonly witness: Witness<C, I>;
}

/** How far a study is gone through. */
export interface Extent {
  /** How many states at most: as long as something wanted is not found. */
  readonly states: number;
  /** Whether it is to be found out how two things meet, one after the other: those that nobody knows how to have meet. */
  readonly isWanted: (first: string, second: string) => boolean;
  /** Only how these two meet. */
  readonly only?: Two | undefined;
  readonly onProgress: (states: number) => void;
  readonly signal: AbortSignal;
}

/** Two things, by their types of input. */
export type Two = Pick<Pair, 'first' | 'second'>;

/** How many states a study is gone through at first, and how many times as many next. */
const AT_FIRST = 25_000;
const TIMES = 4;

/** Goes through a study, requests carried out at once, for all that meets in it. */
export async function possibleIn<C, S, I extends Input>(
  sw: Switch<C, S, I>,
  study: Study<C>,
  extent: Extent,
): Promise<Studied & { readonly met: readonly Possible<C, I>[] }> {
  const { states: most, onProgress, signal } = extent;
  const exchange = sw.install(study.config);
  const alphabet = alphabetOf(exchange, study.without);
  const glimpses = new Glimpses((call) => JSON.stringify(call));
  const graphs = new StepGraphs(exchange, alphabet, glimpses);
  for (let states = Math.min(most, AT_FIRST); ; states = Math.min(most, states * TIMES)) {
    await graphs.grow(states, onProgress, signal);
    const map = charted(alphabet, await graphs.graph(), glimpses);
    const after = afterIn(map, extent);
    const isEnough = after.isEnough || map.isComplete || states >= most || signal.aborted;
    if (!isEnough) continue;
    const { name, about } = study;
    const races = meanwhileIn(map, typesOf(exchange).requests, extent);
    const met = [
      ...witnessed(sw, study.config, { study: name, map, when: 'after', meetings: after.meetings }),
      ...witnessed(sw, racing(sw, study.config), {
        study: name,
        map,
        when: 'meanwhile',
        meetings: races,
      }),
    ];
    return { study: name, about, states: map.states, isComplete: map.isComplete, met };
  }
}

/** What meets one after the other, and whether that is all that is wanted. */
function afterIn<I extends Input>(map: Chart<I>, { only, isWanted }: Extent) {
  const firsts = only === undefined ? map.types : map.types.filter((type) => type === only.first);
  const seconds = only === undefined ? map.types : [only.second];
  const meetings = firsts
    .flatMap((type) => afterwards(map, type))
    .filter(({ second }) => seconds.includes(second));
  const found = new Set(meetings.map(({ first, second }) => `${first} ${second}`));
  const isEnough = firsts.every((first) =>
    seconds.every((second) => found.has(`${first} ${second}`) || !isWanted(first, second)),
  );
  return { meetings, isEnough };
}

/** What meets while a request is in flight. */
const meanwhileIn = <I extends Input>(
  map: Chart<I>,
  requests: ReadonlySet<string>,
  { only }: Extent,
): readonly Meeting<I>[] =>
  meanwhile(map, requests).filter(
    ({ first, second }) => only === undefined || (first === only.first && second === only.second),
  );

/** Meetings of a study. */
interface Met<I extends Input> {
  readonly study: string;
  readonly map: Chart<I>;
  readonly when: When;
  readonly meetings: readonly Meeting<I>[];
}

/** Each meeting with its scenario in a configuration; none where there is no such configuration. */
const witnessed = <C, S, I extends Input>(
  sw: Switch<C, S, I>,
  config: C | undefined,
  { study, map, when, meetings }: Met<I>,
): readonly Possible<C, I>[] =>
  config === undefined
    ? []
    : meetings.map((meeting) => {
        const place = { study, config, when, isShortest: isShortest(map, meeting) };
        const { first, second } = meeting;
        return { first, second, when, witness: witness(sw, meeting, place) };
      });

/** Whether all ways that are as long were gone through. */
const isShortest = ({ depth }: Chart, { way }: Meeting): boolean => way.length <= depth + 1;
