import { inputs } from '../../model/choices.ts';
import type { DocumentedScenario } from '../../model/document.ts';
import type { Input } from '../../model/input.ts';
import type { Step } from '../../model/scenario.ts';
import type { Switch } from '../../model/switch.ts';
import { inputsOf, performance } from './performance.ts';
import type { Played } from '../played.ts';
import { Player } from '../player.ts';

/** Which reading of a documented scenario is played. */
export interface ScenarioPlaying {
  readonly dialect: string;
  /** One of the scenario's interruption marks; `null` for the normal flow. */
  readonly interruption: string | null;
  /** Whether its calls are brought to their end afterwards; interrupted ones are unless said otherwise. */
  readonly untilRest?: boolean;
}

/** A documented scenario played. */
export interface ScenarioPlay<S = unknown, I extends Input = Input> {
  readonly trace: Played<unknown, S, I>;
  /** The step that interrupts the normal flow, whose events begin the abnormal row. */
  readonly interruptedAt: number | undefined;
}

/** Plays a scenario of the documents as its table usually goes. */
export function scenarioPlay<C, S, I extends Input>(
  sw: Switch<C, S, I>,
  scenario: DocumentedScenario<I>,
  { dialect, interruption, untilRest = interruption !== null }: ScenarioPlaying,
): ScenarioPlay<S, I> {
  const performed = performance(scenario, interruption);
  const config = sw.readConfiguration({ ...performed.config, dialect });
  const player = new Player(sw.install(config));
  const steps = inputsOf(performed).map((input) => player.play(input));
  if (untilRest) steps.push(...ending(player));
  const played = { switch: sw.name, config, inputs: steps.map(({ input }) => input) };
  return {
    trace: { scenario: played, steps, exchange: player.exchange },
    interruptedAt: interruption === null ? undefined : performed.opening.length,
  };
}

/** How many inputs it may take to bring the few calls of a scenario to their end. */
const ENDING = 100;

/** Brings every call to its end without a client: each time the first thing that can happen and ends something. */
function* ending<S, I extends Input>(player: Player<S, I>): Generator<Step<S, I>> {
  const { exchange } = player;
  const ends = {
    ...exchange,
    kinds: exchange.kinds.filter((kind) => kind.ends && kind.class !== 'request'),
  };
  for (let left = ENDING; left > 0 && !exchange.atRest(player.state); left -= 1) {
    const [first] = inputs(ends, player.state);
    if (first === undefined) return;
    yield player.playDrawn(first);
  }
}
