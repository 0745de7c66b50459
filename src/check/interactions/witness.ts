import { inputs } from '../../model/choices.ts';
import type { Input } from '../../model/input.ts';
import type { Scenario, Step } from '../../model/scenario.ts';
import type { Exchange, Switch } from '../../model/switch.ts';
import { typesOf } from '../answer.ts';
import { Player } from '../player.ts';
import type { Meeting } from './afterwards.ts';
import type { When } from './encounters.ts';

/** A scenario in which two things meet. */
export interface Witness<C = unknown, I extends Input = Input> {
  /** The study it was found in. */
  readonly study: string;
  readonly scenario: Scenario<C, I>;
  /** The index of the step in which the second one happens. */
  readonly at: number;
  /** How many things happen on the way, the two included: a request that goes in flight and is carried out is one. */
  readonly length: number;
  /** Nothing shorter does in this study. */
  readonly isShortest: boolean;
}

/** Where a meeting was found, and when its second thing happens. */
export interface Place<C> {
  readonly study: string;
  readonly config: C;
  readonly when: When;
  readonly isShortest: boolean;
}

/** How many requests are in flight where two meet. */
const RACING = 2;

/** The same configuration with requests in flight; nothing where none can be. */
export function racing<C, S, I extends Input>(sw: Switch<C, S, I>, config: C): C | undefined {
  return typeof config === 'object' && config !== null && 'inFlight' in config
    ? sw.readConfiguration({ ...config, inFlight: RACING })
    : undefined;
}

/** The scenario of a meeting: with requests carried out at once, or with the first of the two in flight while the second happens. */
export function witness<C, S, I extends Input>(
  sw: Switch<C, S, I>,
  { way }: Meeting<I>,
  { study, config, when, isShortest }: Place<C>,
): Witness<C, I> {
  const exchange = sw.install(config);
  const { steps, at } = when === 'after' ? atOnce(exchange, way) : inFlight(exchange, way);
  const scenario = { switch: sw.name, config, inputs: steps.map(({ input }) => input) };
  return { study, scenario, at, length: way.length, isShortest };
}

/** Steps, and the index of the one in which the second of two things happens. */
interface Course<S, I extends Input> {
  readonly steps: readonly Step<S, I>[];
  readonly at: number;
}

function atOnce<S, I extends Input>(exchange: Exchange<S, I>, way: readonly I[]): Course<S, I> {
  const player = new Player(exchange);
  return { steps: way.map((input) => player.playDrawn(input)), at: way.length - 1 };
}

/** Every request is carried out as soon as it was submitted, the last but one thing at the end. */
function inFlight<S, I extends Input>(exchange: Exchange<S, I>, way: readonly I[]): Course<S, I> {
  const player = new Player(exchange);
  const { requests } = typesOf(exchange);
  const steps: Step<S, I>[] = [];
  const land = (slot: number): void => {
    const landing = landingOf(exchange, player.state, slot);
    if (landing !== undefined) steps.push(player.playDrawn(landing));
  };
  let first = 0;
  for (const [index, input] of way.entries()) {
    const were = player.flight.slice();
    steps.push(player.playDrawn(input));
    if (!requests.has(input.type)) continue;
    const slot =
      1 + player.flight.findIndex((reference, at) => reference > 0 && were[at] !== reference);
    if (index === way.length - 2) first = slot;
    else land(slot);
  }
  const at = steps.length - 1;
  land(first);
  return { steps, at };
}

/** What carries out the request in this flight slot. */
function landingOf<S, I extends Input>(
  exchange: Exchange<S, I>,
  state: S,
  slot: number,
): I | undefined {
  const kinds = exchange.kinds.filter((kind) => kind.class === 'action');
  for (const input of inputs({ ...exchange, kinds }, state)) {
    if (input['reference'] === slot) return input;
  }
  return undefined;
}
