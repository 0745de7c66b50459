import { alternation } from './alternation.ts';
import { agents } from './agents.ts';
import { attributes } from './attributes.ts';
import { capabilities } from './capabilities.ts';
import { conferences } from './conferences.ts';
import { consultations } from './consultations.ts';
import { endings } from './endings.ts';
import { forgotten } from './forgotten.ts';
import { leftBehind } from './left-behind.ts';
import { monitoring } from './monitoring.ts';
import type { GenesysFault } from './planting.ts';
import { predictive } from './predictive.ts';
import { queues } from './queues.ts';
import { redirections } from './redirections.ts';
import { requests } from './requests.ts';
import { routes } from './routes.ts';
import { service } from './service.ts';
import { setup } from './setup.ts';
import { sound } from './sound.ts';
import { transfers } from './transfers.ts';

/** The planted defects of the Genesys switch. */
export const faults: readonly GenesysFault[] = [
  ...endings,
  ...setup,
  ...queues,
  ...predictive,
  ...routes,
  ...capabilities,
  ...conferences,
  ...transfers,
  ...consultations,
  ...monitoring,
  ...alternation,
  ...agents,
  ...redirections,
  ...sound,
  ...requests,
  ...attributes,
  ...service,
  ...leftBehind,
  ...forgotten,
];
