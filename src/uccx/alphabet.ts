import { type Domains, everyInput } from '../model/exchange/alphabet.ts';
import { slotNumbers } from '../model/schema.ts';
import { UNKNOWN_NAME } from './requests/ask.ts';
import type { Site } from './site.ts';
import { BA_RESPONSES, RECLASSIFICATIONS } from './vocabulary/call-context.ts';
import {
  ASKED_AGENT_STATES,
  type UCCXInput,
  actionSchema,
  failureSchema,
  requestSchema,
} from './vocabulary/inputs.ts';

/** Every input there can be with this configuration: of every type, with every device, client, call and request. */
export function alphabet({ config, clients }: Site): readonly UCCXInput[] {
  const names = config.devices.map(({ name }) => name);
  const connIDs = slotNumbers(config.calls);
  const happening: Domains = {
    thisDN: names,
    otherDN: names,
    connID: connIDs,
    reference: slotNumbers(config.inFlight),
    by: ['supervisor', 'server'],
  };
  const known = [...names, UNKNOWN_NAME];
  const asked: Domains = {
    client: [...clients, UNKNOWN_NAME],
    thisDN: known,
    otherDN: known,
    connID: [0, ...connIDs],
    agentState: ASKED_AGENT_STATES,
    baResponse: [...BA_RESPONSES, ...RECLASSIFICATIONS],
  };
  return [
    ...everyInput(requestSchema, asked),
    ...everyInput(actionSchema, happening),
    ...everyInput(failureSchema, happening),
  ];
}
