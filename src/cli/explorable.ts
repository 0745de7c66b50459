import { calls } from '../calls/index.ts';
import { studies as callsStudies } from '../calls/studies.ts';
import { genesys } from '../genesys/index.ts';
import { studies as genesysStudies } from '../genesys/studies.ts';
import type { Study } from '../model/study.ts';
import type { Switch } from '../model/switch.ts';
import { uccx } from '../uccx/index.ts';
import { studies as uccxStudies } from '../uccx/studies.ts';

/** A switch that can be explored, with its studies. */
export interface Explorable {
  readonly sw: Switch;
  readonly studies: readonly Study[];
}

/** The switches with a list of all their inputs; the small exchange is one of them, for comparison. */
export const explorables: readonly Explorable[] = [
  { sw: genesys, studies: genesysStudies },
  { sw: uccx, studies: uccxStudies },
  { sw: calls, studies: callsStudies },
];
