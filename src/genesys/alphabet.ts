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

/** Every input there can be on an exchange with this configuration: of every type, with every DN, call and request. */
export function alphabet({ dns, calls, inFlight }: Configuration): readonly GenesysInput[] {
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
  return [
    ...everyInput(requestSchema, asked),
    ...everyInput(actionSchema, happening),
    ...everyInput(failureSchema, happening),
  ];
}
