import type { Input } from '../../model/input.ts';
import type { Exchange } from '../../model/switch.ts';

/** The states of a switch and what leads from one to another. */
export interface StateGraph<I extends Input = Input> {
  /** Each state coarsely, in the words of the switch; the first is where it begins. */
  readonly states: readonly { readonly situation: string; readonly atRest: boolean }[];
  /** What leads from one state to another; what changes nothing is left out. */
  readonly edges: readonly { readonly from: number; readonly to: number; readonly input: I }[];
  /** There is more than was asked for. */
  readonly cut: boolean;
}

/** The graph of a switch's states, breadth-first up to a number of states. */
export function graphOf<S, I extends Input>(
  exchange: Exchange<S, I>,
  alphabet: readonly I[],
  most: number,
): StateGraph<I> {
  const numbers = new Map([[JSON.stringify(exchange.initial), 0]]);
  const states = [exchange.initial];
  const edges: { from: number; to: number; input: I }[] = [];
  let cut = false;
  for (const [from, state] of states.entries()) {
    for (const input of alphabet) {
      const { state: after } = exchange.reduce(state, input);
      if (after === state) continue;
      const key = JSON.stringify(after);
      const known = numbers.get(key);
      cut ||= known === undefined && states.length === most;
      if (known === undefined && states.length === most) continue;
      const to = known ?? states.push(after) - 1;
      numbers.set(key, to);
      edges.push({ from, to, input });
    }
  }
  return {
    states: states.map((state) => ({
      situation: exchange.situation(state),
      atRest: exchange.atRest(state),
    })),
    edges,
    cut,
  };
}
