import type { Input } from '../../model/input.ts';
import type { Switch } from '../../model/switch.ts';
import { crossingsOf } from '../conform/crossings.ts';
import { alphabetOf } from '../explore/explore.ts';
import { FastExplorer } from '../explore/fast.ts';
import { Player } from '../player.ts';
import { type Broken, type Shrinking, shrink } from './shrink.ts';

/** How hard to look for a shorter scenario. */
export interface Searching<S = unknown, I extends Input = Input> extends Shrinking<S, I> {
  /** How many states to go through; 50,000 take less than a second. */
  readonly states?: number | undefined;
}

/** The shortest scenario found, and whether it is certain that there is none shorter in its configuration. */
export interface Shortest<C = unknown, S = unknown, I extends Input = Input> {
  readonly broken: Broken<C, S, I>;
  /** Everything that can happen in this configuration in fewer inputs was gone through. */
  readonly certified: boolean;
}

const STATES = 50_000;

/** States from one look at what was found to the next. */
const STRIDE = 500;

/** How many steps to take for each state there may be: in a great configuration each has thousands. */
const STEPS_A_STATE = 600;

/**
 * Looks for a scenario shorter than a shrunk one by exploring its configuration
 * breadth-first, and again where a shorter one needs less of it.
 *
 * What is heard in an order of its own is first looked for as it is said; what
 * breaks in that order only is not certified.
 */
export function shortest<C, S, I extends Input>(
  sw: Switch<C, S, I>,
  broken: Broken<C, S, I>,
  searching: Searching<S, I>,
): Shortest<C, S, I> {
  const ordered = (broken.scenario.order ?? 0) > 0;
  const { config } = broken.scenario;
  const { ending, shorter } = search(sw, broken, { ...searching, config });
  const better = shorter ?? (ending === 'given up' ? inLess(sw, broken, searching) : undefined);
  if (better !== undefined) return shortest(sw, better, searching);
  return { broken, certified: ending === 'gone through' && !ordered };
}

/** Whether it is certain that no shorter scenario breaks the invariant in the same configuration. */
export function isShortest<C, S, I extends Input>(
  sw: Switch<C, S, I>,
  broken: Broken<C, S, I>,
  searching: Searching<S, I>,
): boolean {
  const { inputs, order = 0, config } = broken.scenario;
  if (order > 0 || broken.violation.step < inputs.length - 1) return false;
  return search(sw, broken, { ...searching, config }).ending === 'gone through';
}

/** One that is shorter in a configuration with fewer calls or requests in flight: there is less to go through. */
function inLess<C, S, I extends Input>(
  sw: Switch<C, S, I>,
  broken: Broken<C, S, I>,
  searching: Searching<S, I>,
): Broken<C, S, I> | undefined {
  for (const config of sw.smallerConfigurations(broken.scenario.config, [])) {
    const { shorter } = search(sw, broken, { ...searching, config });
    if (shorter !== undefined) return shorter;
  }
  return undefined;
}

interface Searched<C, S, I extends Input> {
  readonly ending: 'found' | 'gone through' | 'given up';
  readonly shorter?: Broken<C, S, I> | undefined;
}

/** Explores a configuration up to one input fewer than the scenario has; as many, where it has an order. */
function search<C, S, I extends Input>(
  sw: Switch<C, S, I>,
  { scenario: { inputs, switch: name, order = 0 } }: Broken<C, S, I>,
  { states = STATES, config, ...shrinking }: Searching<S, I> & { readonly config: C },
): Searched<C, S, I> {
  const exchange = sw.install(config, shrinking.fault);
  if (exchange.finite === undefined) return { ending: 'given up' };
  const { invariant } = shrinking;
  const territory = {
    exchange,
    invariants: [invariant],
    alphabet: alphabetOf(exchange),
    crossings: crossingsOf(sw, sw.documents.scenarios),
  };
  const explorer = new FastExplorer(territory, {
    depth: inputs.length - (order > 0 ? 0 : 1),
    states,
  });
  for (let going = true; going;) {
    going = explorer.advance(STRIDE) && explorer.progress.transitions < states * STEPS_A_STATE;
    if (![...explorer.violated].includes(invariant.id)) continue;
    const way = explorer.result().ways.find((one) => one.invariant === invariant.id);
    if (way === undefined) continue;
    const player = new Player(exchange);
    const found = way.inputs.map((input) => player.playDrawn(input).input);
    const shorter = shrink(sw, { switch: name, config, inputs: found }, shrinking);
    return { ending: shorter === undefined ? 'given up' : 'found', shorter };
  }
  const { ending } = explorer.result();
  const through = ending === 'complete' || ending === 'depth';
  return { ending: through ? 'gone through' : 'given up' };
}
