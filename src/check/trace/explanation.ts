import type { Said } from '../../model/event.ts';
import type { Heard } from '../../model/heard.ts';
import type { Input } from '../../model/input.ts';
import { inputs } from '../../model/choices.ts';
import type { Exchange } from '../../model/switch.ts';
import { CallNumbers } from './call-numbers.ts';

/** Whether the switch model can say what was heard, and how far. */
export type Explanation =
  | { readonly verdict: 'explained' }
  | { readonly verdict: 'refused'; readonly at: number; readonly expected: readonly string[] }
  | { readonly verdict: 'undecided' };

/** How many inputs are tried before a search is given up. */
const BUDGET = 30_000;

/** Attributes that are compared where a log has them. */
const COMPARED = [
  'ConnID',
  'PreviousConnID',
  'CallType',
  'CallState',
  'ThisDNRole',
  'OtherDN',
  'OtherDNRole',
  'ThirdPartyDN',
  'ThirdPartyDNRole',
  'ThisQueue',
  'ThirdPartyQueue',
  'ErrorCode',
  'Reliability',
] as const;

/** A place in the search: the switch stands so, and so much has been said. */
interface Place<S> {
  readonly state: S;
  readonly at: number;
}

/**
 * Looks for a run of the model that says what was heard, in this order except
 * within a step. What nobody hears may happen in between; so may requests, where
 * none are logged. Attributes that a log leaves out are not missed.
 */
export class Explainer<S, I extends Input> {
  readonly #exchange: Exchange<S, I>;
  readonly #heard: readonly Heard[];
  readonly #numbers: CallNumbers;
  readonly #requests: ReadonlySet<string>;
  readonly #areLogged: boolean;
  readonly #expected = new Set<string>();
  #furthest = 0;
  #left = BUDGET;

  constructor(exchange: Exchange<S, I>, heard: readonly Heard[]) {
    this.#exchange = exchange;
    this.#heard = heard;
    this.#numbers = new CallNumbers(heard);
    this.#areLogged = heard.some(({ kind }) => kind === 'request');
    this.#requests = new Set(
      exchange.kinds.filter((kind) => kind.class === 'request').map(({ type }) => type),
    );
  }

  search(): Explanation {
    const seen = new Set<string>();
    const open: Place<S>[] = [{ state: this.#exchange.initial, at: 0 }];
    for (let place = open.pop(); place !== undefined; place = open.pop()) {
      if (place.at === this.#heard.length) return { verdict: 'explained' };
      const key = `${place.at} ${JSON.stringify(place.state)}`;
      if (seen.has(key)) continue;
      seen.add(key);
      if (this.#left <= 0) return { verdict: 'undecided' };
      open.push(...this.#next(place).toSorted((one, other) => one.at - other.at));
    }
    return { verdict: 'refused', at: this.#furthest, expected: [...this.#expected].toSorted() };
  }

  /** Where the run may stand next. */
  #next({ state, at }: Place<S>): Place<S>[] {
    const places: Place<S>[] = [];
    for (const input of inputs(this.#exchange, state)) {
      const said = this.#asked(input, at);
      if (said === undefined) continue;
      this.#left -= 1;
      const turn = this.#exchange.reduce(state, input);
      const isNothing = turn.state === state && turn.said.length === 0;
      const to = isNothing && said === at ? undefined : this.#after(turn.said, said);
      if (to !== undefined) places.push({ state: turn.state, at: to });
    }
    return places;
  }

  /** Where the events of an input begin; nothing where it was not asked here. */
  #asked(input: I, at: number): number | undefined {
    if (!this.#requests.has(input.type)) {
      return this.#heard[at]?.kind === 'request' ? undefined : at;
    }
    const logged = this.#heard[at];
    if (!this.#areLogged) return at;
    if (logged?.kind !== 'request' || logged.name !== input.type) return undefined;
    const { to, attributes } = this.#exchange.submitted(input, 0);
    const isSame =
      to === logged.to &&
      attributes['OtherDN'] === logged.attributes['OtherDN'] &&
      this.#numbers.isSame(attributes['ConnID'], logged.attributes['ConnID']);
    return isSame ? at + 1 : undefined;
  }

  /** How far the log has come once this was said; nothing where it says something else. */
  #after(said: readonly Said[], at: number): number | undefined {
    const heard = this.#heard.slice(at, at + said.length);
    for (const one of said) {
      const index = heard.findIndex((logged) => this.#isHeard(one, logged));
      if (index < 0) {
        this.#miss(one, at);
        return undefined;
      }
      heard.splice(index, 1);
    }
    if (at + said.length > this.#furthest) {
      this.#furthest = at + said.length;
      this.#expected.clear();
    }
    return at + said.length;
  }

  #miss({ event, to }: Said, at: number): void {
    if (at === this.#furthest) this.#expected.add(`${event} at ${to}`);
  }

  #isHeard(said: Said, logged: Heard): boolean {
    if (logged.kind === 'request' || said.event !== logged.name || said.to !== logged.to) {
      return false;
    }
    return COMPARED.every((name) => {
      const value = logged.attributes[name];
      if (value === undefined) return true;
      return name.endsWith('ConnID')
        ? this.#numbers.isSame(said.attributes[name], value)
        : said.attributes[name] === value;
    });
  }
}
