import { agents } from './agents.ts';
import { beginnings } from './beginnings.ts';
import { consultations } from './consultations.ts';
import { contacts } from './contacts.ts';
import { endings } from './endings.ts';
import { fields } from './fields.ts';
import type { UCCXFault } from './planting.ts';
import { queues } from './queues.ts';
import { requests } from './requests.ts';
import { service } from './service.ts';
import { wrongStates } from './wrong-states.ts';

/** The planted defects of the Unified CCX contact centre. */
export const faults: readonly UCCXFault[] = [
  ...beginnings,
  ...endings,
  ...consultations,
  ...agents,
  ...queues,
  ...contacts,
  ...requests,
  ...service,
  ...fields,
  ...wrongStates,
];
