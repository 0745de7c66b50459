import { UNKNOWN_DN } from './requests/ask.ts';
import { BUSY_REASONS } from './vocabulary/attributes.ts';
import type { Configuration } from './vocabulary/configuration.ts';
import {
  type GenesysInput,
  actionSchema,
  failureSchema,
  inputSchema,
  requestSchema,
} from './vocabulary/inputs.ts';

/** What a field of an input can hold. */
type Domains = Readonly<Record<string, readonly (string | number)[]>>;

/** Every input there can be on an exchange with this configuration: of every type, with every DN, call and request. */
export function alphabet({ dns, calls, inFlight }: Configuration): readonly GenesysInput[] {
  const names = dns.map(({ name }) => name);
  const connIDs = Array.from({ length: calls + 1 }, (_, connID) => connID);
  const happening: Domains = {
    thisDN: names,
    otherDN: names,
    connID: connIDs.slice(1),
    reference: Array.from({ length: inFlight }, (_, slot) => slot + 1),
    callState: BUSY_REASONS,
  };
  const known = [...names, UNKNOWN_DN];
  const asked: Domains = { thisDN: known, otherDN: known, connID: connIDs, consultConnID: connIDs };
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
): readonly GenesysInput[] {
  let filled: readonly Readonly<Record<string, string | number>>[] = [{ type: type.value }];
  for (const field of Object.keys(fields)) {
    filled = filled.flatMap((one) =>
      (domains[field] ?? []).map((value) => ({ ...one, [field]: value })),
    );
  }
  return filled.map((input) => inputSchema.parse(input));
}
