import type { z } from 'zod';

import { configurationSchema as callsConfiguration } from '../../calls/configuration.ts';
import { calls } from '../../calls/index.ts';
import { studies as callsStudies } from '../../calls/studies.ts';
import { genesys } from '../../genesys/index.ts';
import { studies as genesysStudies } from '../../genesys/studies.ts';
import { configurationSchema as genesysConfiguration } from '../../genesys/vocabulary/configuration.ts';
import type { Study } from '../../model/study.ts';
import type { Switch } from '../../model/switch.ts';
import { uccx } from '../../uccx/index.ts';
import { studies as uccxStudies } from '../../uccx/studies.ts';
import { configurationSchema as uccxConfiguration } from '../../uccx/vocabulary/configuration.ts';

/** A switch that can be explored, with its studies. */
export interface Explorable {
  readonly sw: Switch;
  readonly studies: readonly Study[];
  /** What a configuration file of it holds. */
  readonly configuration: z.ZodType;
}

/** The switches with a list of all their inputs; the small exchange is one of them, for comparison. */
export const explorables: readonly Explorable[] = [
  { sw: genesys, studies: genesysStudies, configuration: genesysConfiguration },
  { sw: uccx, studies: uccxStudies, configuration: uccxConfiguration },
  { sw: calls, studies: callsStudies, configuration: callsConfiguration },
];
