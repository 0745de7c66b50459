import type { StateGraph } from '../check/explore/graph.ts';
import { tell } from './scenarios/tell.ts';

/** A graph of states in the language of Graphviz: states at rest are doubly framed. */
export function dot({ states, edges, cut }: StateGraph, title: string): readonly string[] {
  return [
    `digraph ${quoted(title)} {`,
    '  node [shape=box];',
    ...(cut ? [`  label=${quoted('not all of it')};`] : []),
    ...states.map(
      ({ situation, atRest }, index) =>
        `  s${index} [label=${quoted(situation)}${atRest ? ', peripheries=2' : ''}];`,
    ),
    ...edges.map(({ from, to, input }) => `  s${from} -> s${to} [label=${quoted(tell(input))}];`),
    '}',
  ];
}

const quoted = (text: string): string =>
  `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
