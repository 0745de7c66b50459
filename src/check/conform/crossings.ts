import type { DocumentedScenario } from '../../model/document.ts';
import type { Input } from '../../model/input.ts';
import type { Step } from '../../model/scenario.ts';
import type { Exchange, Switch } from '../../model/switch.ts';
import { performance } from './performance.ts';
import { play } from '../play.ts';

/** An interruption point, as `genesys/routed-call **`, where its call stands and what interrupts it. */
export type Crossed = readonly [point: string, standing: string, type: string];

/**
 * The interruption points of the documents' tables, found again in any run: a
 * point is crossed when the interrupting input happens while a call stands as
 * the table's call stands there, whatever its DNs are called.
 */
export class Crossings {
  readonly points: readonly string[];
  /** Where the call stands at each point, and the type of input that crosses it there. */
  readonly crossed: readonly Crossed[];
  /** Points by where the call stands and what interrupts it; some tables share a point. */
  readonly #byStanding = new Map<string, string[]>();
  readonly #interrupting: ReadonlySet<string>;

  constructor(crossed: readonly Crossed[]) {
    this.crossed = crossed;
    this.points = crossed.map(([point]) => point);
    this.#interrupting = new Set(crossed.map(([, , type]) => type));
    for (const [point, standing, type] of crossed) {
      const key = `${type}: ${standing}`;
      this.#byStanding.set(key, [...(this.#byStanding.get(key) ?? []), point]);
    }
  }

  /** The points that a step crosses. */
  of<S, I extends Input>(
    exchange: Exchange<S, I>,
    { input, before }: Pick<Step<S, I>, 'input' | 'before'>,
  ): readonly string[] {
    const { connID } = input;
    if (typeof connID !== 'number' || !this.#interrupting.has(input.type)) return NONE;
    return this.#byStanding.get(`${input.type}: ${exchange.callSituation(before, connID)}`) ?? NONE;
  }
}

const NONE: readonly string[] = [];

/** The interruption points of these tables, as `genesys/routed-call **`. */
export const crossingsOf = <C, S, I extends Input>(
  sw: Switch<C, S, I>,
  scenarios: readonly DocumentedScenario<I>[],
): Crossings =>
  new Crossings(
    scenarios.flatMap((scenario) =>
      scenario.interruptions.map(({ mark }) => {
        const { opening, passages, config } = performance(scenario, mark);
        const inputs = [...opening, ...passages.flatMap(({ plays }) => plays)];
        const { exchange, steps } = play(sw, {
          switch: sw.name,
          config: sw.readConfiguration(config),
          inputs,
        });
        const { connID, type } = { connID: 0, ...inputs[opening.length] };
        const before = steps[opening.length]?.before ?? exchange.initial;
        return [
          `${scenario.id} ${mark}`,
          exchange.callSituation(before, connID),
          type ?? '',
        ] as const;
      }),
    ),
  );
