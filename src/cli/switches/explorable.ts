import type { z } from 'zod';

import { configurationSchema as callsConfiguration } from '../../calls/configuration.ts';
import { calls } from '../../calls/index.ts';
import { studies as callsStudies } from '../../calls/studies.ts';
import { genesys } from '../../genesys/index.ts';
import { interactionStudies as genesysInteractions } from '../../genesys/interaction-studies.ts';
import { studies as genesysStudies } from '../../genesys/studies.ts';
import { configurationSchema as genesysConfiguration } from '../../genesys/vocabulary/configuration.ts';
import type { MeetingStudy, Study } from '../../model/study.ts';
import type { Switch } from '../../model/switch.ts';
import { uccx } from '../../uccx/index.ts';
import { interactionStudies as uccxInteractions } from '../../uccx/interaction-studies.ts';
import { studies as uccxStudies } from '../../uccx/studies.ts';
import { configurationSchema as uccxConfiguration } from '../../uccx/vocabulary/configuration.ts';

/** A switch that can be explored, with its studies. */
export interface Explorable {
  readonly sw: Switch;
  readonly studies: readonly Study[];
  /** Where two things meet; none where slots of calls are used again. */
  readonly interactions: readonly MeetingStudy[];
  /** What a configuration file of it holds. */
  readonly configuration: z.ZodType;
}

/** The switches with a list of all their inputs; the small exchange is one of them, for comparison. */
export const explorables: readonly Explorable[] = [
  {
    sw: genesys,
    studies: genesysStudies,
    interactions: genesysInteractions,
    configuration: genesysConfiguration,
  },
  {
    sw: uccx,
    studies: uccxStudies,
    interactions: uccxInteractions,
    configuration: uccxConfiguration,
  },
  { sw: calls, studies: callsStudies, interactions: [], configuration: callsConfiguration },
];
