import { calls } from '../src/calls/index.ts';
import { studies as callsStudies } from '../src/calls/studies.ts';
import { type Exploring, explore } from '../src/check/explore/explore.ts';
import { genesys } from '../src/genesys/index.ts';
import { studies as genesysStudies } from '../src/genesys/studies.ts';
import type { Study } from '../src/model/study.ts';
import type { Switch } from '../src/model/switch.ts';
import { uccx } from '../src/uccx/index.ts';
import { studies as uccxStudies } from '../src/uccx/studies.ts';

/** What is explored, and on which switch. */
export interface Case {
  readonly sw: Switch;
  readonly study: Pick<Study, 'config' | 'without'>;
  readonly name: string;
}

/** Every study that ships with a switch. */
export const STUDIES: readonly (Case & { readonly study: Study })[] = [
  ...callsStudies.map((study) => ({ sw: calls, name: study.name, study })),
  ...genesysStudies.map((study) => ({ sw: genesys, name: study.name, study })),
  ...uccxStudies.map((study) => ({ sw: uccx, name: study.name, study })),
];

/** What an exploration comes to, for comparing engines. */
export const summary = async ({ sw, study }: Case, options: Exploring = {}) => {
  const { ending, states, switchStates, transitions, depth, found, exercised, coverage } =
    await explore(sw, study, options);
  return {
    ending,
    states,
    switchStates,
    transitions,
    depth,
    found: found
      .map(({ invariant, trace }) => `${invariant} ${JSON.stringify(trace.scenario.inputs)}`)
      .toSorted(),
    exercised: [...exercised].toSorted(),
    inputs: Object.fromEntries(coverage.inputs),
    events: Object.fromEntries(coverage.events),
    crossings: [...coverage.crossings.keys()].toSorted(),
    standings: [...coverage.standings.keys()].toSorted(),
    races: [...coverage.races]
      .flatMap(([request, types]) => [...types.keys()].map((type) => `${request} ${type}`))
      .toSorted(),
  };
};
