import type { MeetingStudy } from '../model/study.ts';
import { studies } from './studies.ts';
import { type Configuration, configurationSchema } from './vocabulary/configuration.ts';

/** The studies in which calls, agents and the server meet, requests carried out at once. */
const MEETING: ReadonlySet<string> = new Set([
  'agent-states',
  'consult-transfer',
  'blended',
  'failover',
]);

/** Configurations in which any two things can meet. */
export const interactionStudies: readonly MeetingStudy<Configuration>[] = studies
  .filter(({ name }) => MEETING.has(name))
  .map((study) => ({
    ...study,
    config: configurationSchema.parse({ ...study.config, inFlight: 0 }),
  }));
