import type { Input } from '../../model/input.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Played } from '../played.ts';

/** A situation that few runs came into, and the scenario that leads there. */
interface Rare<C, I extends Input> {
  readonly situation: string;
  /** The requests that are in flight there. */
  readonly flight: readonly string[];
  readonly scenario: Scenario<C, I>;
}

/** How many rare situations are kept to set out from. */
const KEPT = 64;

/** How many situations are told apart; what comes later is not rare any more. */
const TOLD_APART = 200_000;

/** As often as nothing is seen in flight. */
const OFTEN = Number.MAX_SAFE_INTEGER;

/** Steps from one look at the situation to the next. */
const STRIDE = 4;

/** The situations that runs came into, and how to come into the rarest again. */
export class Situations<C, S, I extends Input> {
  readonly #counts = new Map<string, number>();
  /** How often each request was seen in flight. */
  readonly #flights = new Map<string, number>();
  #rare: readonly Rare<C, I>[] = [];
  #fresh: Rare<C, I>[] = [];
  /** The scenarios that lead into the rarest situations, as of the last round. */
  rarest: readonly Scenario<C, I>[] = [];

  /** Counts the situations of one run; those within `longest` steps may be set out from. */
  note({ scenario, steps, exchange }: Played<C, S, I>, longest: number): void {
    for (let index = STRIDE - 1; index < steps.length; index += STRIDE) {
      const step = steps[index];
      if (step === undefined) return;
      const situation = exchange.situation(step.after);
      const flight = exchange.inFlight(step.after).filter((request) => request !== undefined);
      for (const request of flight) {
        this.#flights.set(request, (this.#flights.get(request) ?? 0) + 1);
      }
      const seen = this.#counts.get(situation) ?? 0;
      if (seen === 0 && this.#counts.size >= TOLD_APART) continue;
      this.#counts.set(situation, seen + 1);
      if (seen > 0 || index >= longest) continue;
      this.#fresh.push({
        situation,
        flight,
        scenario: { ...scenario, inputs: scenario.inputs.slice(0, index + 1) },
      });
    }
  }

  /** The round is over: chooses the rarest situations anew; of those seen as often, where a request is in flight that seldom is. */
  turn(): void {
    const counted = [...this.#rare, ...this.#fresh].map((rare) => ({
      rare,
      seen: this.#counts.get(rare.situation) ?? 0,
      flown: Math.min(OFTEN, ...rare.flight.map((request) => this.#flights.get(request) ?? 0)),
    }));
    const sorted = counted
      .toSorted((one, other) => one.seen - other.seen || one.flown - other.flown)
      .slice(0, KEPT);
    this.#rare = sorted.map(({ rare }) => rare);
    this.#fresh = [];
    this.rarest = this.#rare.map(({ scenario }) => scenario);
  }
}
