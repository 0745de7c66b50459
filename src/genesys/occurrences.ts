import { kindOf } from '../model/exchange/occurrence.ts';
import type { Kind } from '../model/switch.ts';
import { getsNotReady, getsReady, logsIn, logsOut } from './actions/agent.ts';
import { answers } from './actions/answers.ts';
import { arrives } from './actions/arrives.ts';
import { carriedOut } from './actions/carried-out.ts';
import { dials } from './actions/dials.ts';
import { diverts } from './actions/diverts.ts';
import { hangsUp } from './actions/hangs-up.ts';
import { isObserved } from './actions/is-observed.ts';
import { isParked } from './actions/is-parked.ts';
import { linkRestored } from './actions/link-restored.ts';
import { machineAnswers } from './actions/machine-answers.ts';
import { networkReached } from './actions/network-reached.ts';
import { overflows } from './actions/overflows.ts';
import { picksUp } from './actions/picks-up.ts';
import { routeTimerExpires, routedByAnotherApplication } from './actions/routed.ts';
import { comesBackInService } from './actions/service.ts';
import { destinationBusy } from './failures/destination-busy.ts';
import { dialingFails } from './failures/dialing-fails.ts';
import { rejectedBySwitch, timesOut } from './failures/given-up.ts';
import { linkLost } from './failures/link-lost.ts';
import { goesOutOfService } from './failures/out-of-service.ts';
import { rejects } from './failures/rejects.ts';
import type { Happening, Occurrence } from './occurrence.ts';
import type { GenesysState } from './state.ts';
import type { Look } from './telephony/glance.ts';
import type { Now } from './telephony/now.ts';
import type { GenesysInput, Request } from './vocabulary/inputs.ts';

/** Everything that people, the network, the ACD and the switch do, and everything that goes wrong. */
const OCCURRENCES: Readonly<Record<Happening['type'], Occurrence>> = {
  'carried-out': carriedOut,
  dials,
  answers,
  'hangs-up': hangsUp,
  'machine-answers': machineAnswers,
  arrives,
  'network-reached': networkReached,
  diverts,
  overflows,
  'is-parked': isParked,
  'picks-up': picksUp,
  'is-observed': isObserved,
  'route-timer-expires': routeTimerExpires,
  'routed-by-another-application': routedByAnotherApplication,
  'logs-in': logsIn,
  'logs-out': logsOut,
  'gets-ready': getsReady,
  'gets-not-ready': getsNotReady,
  'comes-back-in-service': comesBackInService,
  'link-restored': linkRestored,
  'rejected-by-switch': rejectedBySwitch,
  'times-out': timesOut,
  'destination-busy': destinationBusy,
  'dialing-fails': dialingFails,
  rejects,
  'goes-out-of-service': goesOutOfService,
  'link-lost': linkLost,
};

/** A client asked for it. */
export const isRequest = (input: GenesysInput): input is Request =>
  !Object.hasOwn(OCCURRENCES, input.type);

/** Does what the action or failure says, where it is possible. */
export const happen = (now: Now, input: Happening): void =>
  OCCURRENCES[input.type].happen(now, input);

/** How each of them comes about. */
export const occurrenceKinds = (look: Look): Kind<GenesysState, Happening>[] =>
  Object.values(OCCURRENCES).map((occurrence) => kindOf(occurrence, look));
