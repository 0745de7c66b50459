import { kindOf } from '../model/exchange/occurrence.ts';
import type { Kind } from '../model/switch.ts';
import { agentActions, workTimerExpires } from './actions/agents.ts';
import { arrives } from './actions/arrives.ts';
import { atThePhone, consults } from './actions/at-the-phone.ts';
import { accepts, queues, releasesPort } from './actions/at-the-port.ts';
import { carriedOut } from './actions/carried-out.ts';
import { contactSteps, reservesContact } from './actions/contacts.ts';
import { customer } from './actions/customer.ts';
import { rings, selects } from './actions/delivery.ts';
import { dials } from './actions/dials.ts';
import { takesOver } from './actions/takes-over.ts';
import { clears } from './failures/clears.ts';
import { fails } from './failures/fails.ts';
import { failsOver } from './failures/fails-over.ts';
import { rejectedBySwitch, timesOut } from './failures/given-up.ts';
import { ringsOut } from './failures/rings-out.ts';
import type { Happening, Occurrence } from './occurrence.ts';
import type { UCCXState } from './state.ts';
import type { Look } from './telephony/glance.ts';
import type { Now } from './telephony/now.ts';
import type { Request, UCCXInput } from './vocabulary/inputs.ts';

/** Everything that people, the application, the network and the server do, and everything that goes wrong. */
const OCCURRENCES: Readonly<Record<Happening['type'], Occurrence>> = {
  'carried-out': carriedOut,
  dials,
  arrives,
  accepts,
  queues,
  selects,
  rings,
  ...atThePhone,
  consults,
  'releases-port': releasesPort,
  ...agentActions,
  'work-timer-expires': workTimerExpires,
  'reserves-contact': reservesContact,
  ...contactSteps,
  ...customer,
  'takes-over': takesOver,
  'rejected-by-switch': rejectedBySwitch,
  'times-out': timesOut,
  'rings-out': ringsOut,
  fails,
  clears,
  'fails-over': failsOver,
};

/** A client asked for it. */
export const isRequest = (input: UCCXInput): input is Request =>
  !Object.hasOwn(OCCURRENCES, input.type);

/** Does what the action or failure says, where it is possible. */
export const happen = (now: Now, input: Happening): void =>
  OCCURRENCES[input.type].happen(now, input);

/** How each of them comes about. */
export const occurrenceKinds = (look: Look): Kind<UCCXState, Happening>[] =>
  Object.values(OCCURRENCES).map((occurrence) => kindOf(occurrence, look));
