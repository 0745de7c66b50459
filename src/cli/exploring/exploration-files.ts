import { counterexampleOf } from '../../check/counterexample.ts';
import { type Exploration, type FoundWay, alphabetOf } from '../../check/explore/explore.ts';
import { graphOf } from '../../check/explore/graph.ts';
import { dot } from '../../formats/dot.ts';
import { itf } from '../../formats/itf.ts';
import type { Fault } from '../../model/fault.ts';
import type { Study } from '../../model/study.ts';
import { FileError } from '../../store/errors.ts';
import type { Sort } from '../../store/replaceable.ts';
import { saveCounterexample } from '../../store/save-counterexample.ts';
import { writeText } from '../../store/write-text.ts';
import { COUNTEREXAMPLES } from '../checking/counterexamples.ts';
import type { World } from '../world.ts';

/** A study, or a configuration that has no name. */
export interface Explored extends Pick<Study, 'config' | 'without'> {
  readonly name: string | null;
}

/** Where a violation was found. */
interface Finding {
  readonly study: Explored;
  readonly world: World;
  readonly fault: Fault | undefined;
}

/** Saves a shortest counterexample and says where; nothing where that cannot be done, which is warned of. */
export function savedWay(
  { broken }: FoundWay,
  { study: { without }, world, fault }: Finding,
): string | null {
  const counterexample = counterexampleOf(broken, {
    by: 'partyline explore',
    seed: 0,
    date: world.today(),
    fault,
    without,
  });
  try {
    return saveCounterexample(COUNTEREXAMPLES, counterexample, world.folder);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    world.terminal.warn(`partyline: not saved: ${error.message}`);
    return null;
  }
}

/** What a graph replaces: an earlier one, or an empty file. */
export const GRAPH: Sort = {
  title: 'graph in the language of Graphviz',
  begins: (beginning) => /^\s*(?:digraph\b|$)/u.test(beginning),
};

/** What a trace replaces: an earlier one, or an empty file. */
export const ITF_TRACE: Sort = {
  title: 'ITF trace',
  begins: (beginning) => /^\s*(?:\{\s*"#meta"|$)/u.test(beginning),
};

/** Writes the first violation in the Informal Trace Format. */
export function writeItf(
  { found: [first] }: Exploration,
  file: string,
  { folder, terminal }: World,
): void {
  if (first === undefined) {
    terminal.warn('partyline: nothing to write as ITF: no violation');
    return;
  }
  const written = itf(
    first.trace,
    first.trace.exchange.initial,
    `${first.invariant}: ${first.statement}`,
  );
  writeText(file, `${JSON.stringify(written, null, 2)}\n`, folder);
}

/** More states than anybody can look at. */
const DRAWN = 500;

/** Writes the graph of the states in the language of Graphviz. */
export function writeDot(
  { exchange, switch: name }: Exploration,
  study: Explored,
  file: string,
  { folder, terminal }: World,
): void {
  const graph = graphOf(exchange, alphabetOf(exchange, study.without), DRAWN);
  if (graph.cut) terminal.warn(`partyline: ${file} has the first ${DRAWN} states only`);
  writeText(file, `${dot(graph, `${name} ${study.name ?? ''}`.trim()).join('\n')}\n`, folder);
}
