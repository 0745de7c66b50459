import { UNKNOWN_NAME } from './requests/ask.ts';
import type { Site } from './site.ts';
import { BA_RESPONSES, RECLASSIFICATIONS } from './vocabulary/call-context.ts';
import {
  ASKED_AGENT_STATES,
  type UCCXInput,
  actionSchema,
  failureSchema,
  inputSchema,
  requestSchema,
} from './vocabulary/inputs.ts';

/** What a field of an input can hold. */
type Domains = Readonly<Record<string, readonly (string | number)[]>>;

/** Every input there can be with this configuration: of every type, with every device, client, call and request. */
export function alphabet({ config, clients }: Site): readonly UCCXInput[] {
  const names = config.devices.map(({ name }) => name);
  const connIDs = Array.from({ length: config.calls + 1 }, (_, connID) => connID);
  const happening: Domains = {
    thisDN: names,
    otherDN: names,
    connID: connIDs.slice(1),
    reference: Array.from({ length: config.inFlight }, (_, slot) => slot + 1),
    by: ['supervisor', 'server'],
  };
  const known = [...names, UNKNOWN_NAME];
  const asked: Domains = {
    client: [...clients, UNKNOWN_NAME],
    thisDN: known,
    otherDN: known,
    connID: connIDs,
    agentState: ASKED_AGENT_STATES,
    baResponse: [...BA_RESPONSES, ...RECLASSIFICATIONS],
  };
  return [
    ...requestSchema.options.flatMap(({ shape }) => everyWay(shape, asked)),
    ...actionSchema.options.flatMap(({ shape }) => everyWay(shape, happening)),
    ...failureSchema.options.flatMap(({ shape }) => everyWay(shape, happening)),
  ];
}

/** Every input of one type: its fields filled in from their domains in every way. */
function everyWay(
  {
    type,
    ...fields
  }: { readonly type: { readonly value: string } } & Readonly<Record<string, unknown>>,
  domains: Domains,
): readonly UCCXInput[] {
  let filled: readonly Readonly<Record<string, string | number>>[] = [{ type: type.value }];
  for (const field of Object.keys(fields)) {
    filled = filled.flatMap((one) =>
      (domains[field] ?? []).map((value) => ({ ...one, [field]: value })),
    );
  }
  return filled.map((input) => inputSchema.parse(input));
}
