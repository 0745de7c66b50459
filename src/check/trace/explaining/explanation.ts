import type { Heard } from '../../../model/heard.ts';
import type { Input, InputClass } from '../../../model/input.ts';
import { inputs } from '../../../model/choices.ts';
import type { Exchange, Kind } from '../../../model/switch.ts';
import type { LoggingSwitch } from '../log-trace.ts';
import type { Allowance } from './allowance.ts';
import { BestFirst } from './best-first.ts';
import { Matcher } from './matcher.ts';
import { Follower, type Progress } from './progress.ts';

/** Whether the switch model can say what was heard, and how far. */
export type Explanation = Run & (Explained | Refused);

/** The longest run that was found. */
interface Run {
  readonly inputs: readonly Input[];
  readonly assumed: readonly string[];
}

interface Explained {
  readonly verdict: 'explained' | 'undecided';
}

interface Refused {
  readonly verdict: 'refused';
  /** The first thing heard that no run says. */
  readonly at: number;
  readonly expected: readonly string[];
}

/** How many inputs are tried before a search is given up. */
const BUDGET = 30_000;

/** Which of several things happened that would say the same. */
const LIKELY: Readonly<Record<InputClass, number>> = { action: 0.2, request: 0.1, failure: 0 };

/** A place in the search: the switch stands so, and so much has been said. */
interface Place<S> extends Progress {
  readonly state: S;
  /** What happened last, and where from. */
  readonly input: Input | undefined;
  readonly from: Place<S> | undefined;
  /** How much has happened since that nobody heard. */
  readonly unheard: number;
}

/**
 * Looks for a run of the model that says what was heard: in the order in which
 * it says it, but within a step, or in any that it leaves open. What nobody
 * hears may happen in between, and so may requests: a log need not have them.
 * Attributes that a log leaves out are not missed.
 */
export class Explainer<S> {
  readonly #exchange: Exchange<S>;
  readonly #switch: LoggingSwitch;
  readonly #heard: readonly Heard[];
  readonly #follower: Follower;
  /** What may happen; not what is refused at once, which changes nothing, and refusals are not compared. */
  readonly #kinds: readonly Kind<S>[];
  readonly #classes: ReadonlyMap<string, InputClass>;
  readonly #expected = new Set<string>();
  #farthest: Place<S>;
  #left = BUDGET;

  /** `heard`: what is compared, in the order of the log. */
  constructor(
    sw: LoggingSwitch,
    exchange: Exchange<S>,
    heard: readonly Heard[],
    allowed: Allowance,
  ) {
    this.#switch = sw;
    this.#exchange = exchange;
    this.#heard = heard;
    this.#kinds = exchange.kinds.filter(
      ({ type, senseless }) => senseless !== true && !sw.matching.never.has(type),
    );
    this.#classes = new Map(this.#kinds.map((kind) => [kind.type, kind.class]));
    this.#follower = new Follower(heard, new Matcher(sw.matching, heard), sw.order);
    this.#farthest = {
      state: exchange.initial,
      first: 0,
      beyond: [],
      calls: new Map(),
      left: allowed,
      said: [],
      assumed: [],
      input: undefined,
      from: undefined,
      unheard: 0,
    };
  }

  search(): Explanation {
    const seen = new Set<string>();
    const open = new BestFirst<Place<S>>();
    open.push(this.#farthest, 0);
    for (let place = open.pop(); place !== undefined; place = open.pop()) {
      if (place.first > this.#farthest.first) this.#reach(place);
      if (place.first === this.#heard.length) return { verdict: 'explained', ...runTo(place) };
      const key = keyOf(place);
      if (seen.has(key)) continue;
      seen.add(key);
      if (this.#left <= 0) return { verdict: 'undecided', ...runTo(this.#farthest) };
      for (const next of this.#next(place)) open.push(next, this.#promise(next));
    }
    return {
      verdict: 'refused',
      at: this.#farthest.first,
      expected: [...this.#expected].toSorted(),
      ...runTo(this.#farthest),
    };
  }

  #reach(place: Place<S>): void {
    this.#farthest = place;
    this.#expected.clear();
  }

  /**
   * How promising it is to go on from here: what was said beyond a gap may have
   * been something else, what people do is likelier than what fails, and little happens
   * that nobody hears.
   */
  #promise({ first, beyond, input, unheard }: Place<S>): number {
    const likely = input === undefined ? 0 : LIKELY[this.#classes.get(input.type) ?? 'failure'];
    return first - beyond.length / 2 + likely - unheard / 4;
  }

  /** Where the run may stand next. */
  #next(place: Place<S>): Place<S>[] {
    const { matching } = this.#switch;
    const again = this.#follower.doubled(place);
    const places: Place<S>[] = again === undefined ? [] : [{ ...place, ...again }];
    for (const input of inputs({ kinds: this.#kinds }, place.state)) {
      this.#left -= 1;
      const turn = this.#exchange.reduce(place.state, input);
      const said = turn.said.filter(({ event }) => !matching.ignores(event));
      if (turn.state === place.state && said.length === 0) continue;
      const ways = this.#follower.after(place, said, ({ event, to, attributes }) => {
        const isOfCall = matching.calls.some((name) => attributes[name] !== undefined);
        if (isOfCall && place.first >= this.#farthest.first) {
          this.#expected.add(`${event} at ${to}`);
        }
      });
      const unheard = said.length > 0 ? 0 : place.unheard + 1;
      for (const way of ways) {
        places.push({ ...way, state: turn.state, input, from: place, unheard });
      }
    }
    return places;
  }
}

const keyOf = <S>({ first, beyond, calls, left, state }: Place<S>): string =>
  `${first} ${beyond.join()} ${[...calls].join()} ${left.lost} ${left.doubled} ${left.late} ${JSON.stringify(state)}`;

/** What happened on the way to a place. */
function runTo<S>(place: Place<S>): Run {
  const happened: Input[] = [];
  for (let here: Place<S> | undefined = place; here !== undefined; here = here.from) {
    if (here.input !== undefined) happened.push(here.input);
  }
  return { inputs: happened.toReversed(), assumed: place.assumed };
}
