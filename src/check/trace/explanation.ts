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
  'Reliability',
] as const;

/** A place in the search: the switch stands so, and so much has been said. */
interface Place<S> {
  readonly state: S;
  readonly at: number;
}

/**
 * Looks for a run of the model that says what was heard, in this order except
 * within a step. What nobody hears may happen in between, and so may requests:
 * a log need not have them. Refusals change nothing and are left to the
 * invariants. Attributes that a log leaves out are not missed.
 */
export class Explainer<S, I extends Input> {
  readonly #exchange: Exchange<S, I>;
  readonly #heard: readonly Heard[];
  readonly #numbers: CallNumbers;
  /** DNs that hear events; other names may be digits that somebody dialed. */
  readonly #monitored: ReadonlySet<string | undefined>;
  readonly #expected = new Set<string>();
  #furthest = 0;
  #left = BUDGET;

  /** `heard`: events that the model knows, but for EventError. */
  constructor(exchange: Exchange<S, I>, heard: readonly Heard[]) {
    this.#exchange = exchange;
    this.#heard = heard;
    this.#numbers = new CallNumbers(heard);
    this.#monitored = new Set(heard.map(({ to }) => to));
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
      this.#left -= 1;
      const turn = this.#exchange.reduce(state, input);
      const said = turn.said.filter(({ event }) => event !== 'EventError');
      if (turn.state === state && said.length === 0) continue;
      const to = this.#after(said, at);
      if (to !== undefined) places.push({ state: turn.state, at: to });
    }
    return places;
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

  /** Logs print CallState Ok everywhere, and in OtherDN what was dialed. */
  #saysNothing(name: string, value: string, modelled: string | undefined): boolean {
    if (name === 'CallState') return value === 'Ok' && modelled === undefined;
    return name === 'OtherDN' && !this.#monitored.has(value);
  }

  /** What could have been said; that something goes out of service it always can. */
  #miss({ event, to }: Said, at: number): void {
    if (to === '*' || event === 'EventDNOutOfService') return;
    if (at === this.#furthest) this.#expected.add(`${event} at ${to}`);
  }

  #isHeard(said: Said, logged: Heard): boolean {
    if (said.event !== logged.name || said.to !== logged.to) return false;
    return COMPARED.every((name) => {
      const value = logged.attributes[name];
      if (value === undefined) return true;
      const modelled = said.attributes[name];
      if (name === 'ConnID' || name === 'PreviousConnID') {
        return this.#numbers.isSame(modelled, value);
      }
      return value === modelled || this.#saysNothing(name, value, modelled);
    });
  }
}
