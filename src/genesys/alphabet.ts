import { type Domains, everyInput } from '../model/exchange/alphabet.ts';
import { slotNumbers } from '../model/schema.ts';
import { UNKNOWN_DN } from './requests/ask.ts';
import {
  BUSY_REASONS,
  DIALING_RESULTS,
  MERGE_TYPES,
  MONITORED_CALLS,
  WORK_MODES,
} from './vocabulary/attributes.ts';
import type { Configuration } from './vocabulary/configuration.ts';
import {
  type GenesysInput,
  actionSchema,
  failureSchema,
  requestSchema,
} from './vocabulary/inputs.ts';
import { unsupported } from './vocabulary/operations.ts';

/**
 * Every input there can be on an exchange with this configuration: of every type, with every DN, call and request.
 *
 * What the switch cannot do it refuses in the same words whatever is asked: of
 * such requests there is one of each type from each DN about each call.
 */
export function alphabet({
  dns,
  calls,
  inFlight,
  operations,
}: Configuration): readonly GenesysInput[] {
  const names = dns.map(({ name }) => name);
  const connIDs = slotNumbers(calls);
  const happening: Domains = {
    thisDN: names,
    otherDN: names,
    connID: connIDs,
    reference: slotNumbers(inFlight),
    callState: BUSY_REASONS,
    workMode: WORK_MODES,
    result: DIALING_RESULTS,
  };
  const known = [...names, UNKNOWN_DN];
  const asked: Domains = {
    thisDN: known,
    otherDN: known,
    connID: [0, ...connIDs],
    consultConnID: [0, ...connIDs],
    mergeType: MERGE_TYPES,
    workMode: WORK_MODES,
    monitorNextCallType: MONITORED_CALLS,
  };
  const lacking: ReadonlySet<string> = unsupported(operations);
  return [
    ...everyInput(requestSchema, asked).filter(({ type }) => !lacking.has(type)),
    ...everyInput(requestSchema, inVain(asked)).filter(({ type }) => lacking.has(type)),
    ...everyInput(actionSchema, happening),
    ...everyInput(failureSchema, happening),
  ];
}

/** What is asked for in vain: who asks about which call, and one value of all else. */
const inVain = (asked: Domains): Domains => ({
  ...asked,
  otherDN: [UNKNOWN_DN],
  consultConnID: [0],
  mergeType: MERGE_TYPES.slice(0, 1),
  workMode: WORK_MODES.slice(0, 1),
  monitorNextCallType: MONITORED_CALLS.slice(0, 1),
});
