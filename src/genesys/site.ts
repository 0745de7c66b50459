import type { Capabilities, Configuration } from './vocabulary/configuration.ts';
import type { DN, DNType } from './vocabulary/dn.ts';
import type { RequestType } from './vocabulary/inputs.ts';
import { type Operation, unsupported } from './vocabulary/operations.ts';

/** A configuration looked up: what each DN is and what this PBX can do. It never changes within a run. */
export interface Site {
  readonly config: Configuration;
  readonly capabilities: Capabilities;
  readonly names: readonly string[];
  readonly dn: (name: string) => DN | undefined;
  /** The DN is on this switch or on one that is monitored too, and registered. */
  readonly monitored: (name: string) => boolean;
  readonly is: (name: string, ...types: readonly DNType[]) => boolean;
  /** The phones at which agents log in; none where the switch knows no agents. */
  readonly agents: readonly string[];
  readonly isAgent: (name: string) => boolean;
  /** The switch has the operation that the request asks for. */
  readonly supports: (request: RequestType) => boolean;
  /** The switch has this operation. */
  readonly has: (operation: Operation) => boolean;
  /** A call's ConnID as this dialect writes it. */
  readonly connID: (slot: number) => string;
}

/** Looks a configuration up once, for all steps of a run. */
export function site(config: Configuration): Site {
  const byName = new Map(config.dns.map((dn) => [dn.name, dn]));
  const monitored = new Set(
    config.dns
      .filter(({ type, registered }) => registered && type !== 'external')
      .map(({ name }) => name),
  );
  const agents = config.dns
    .filter(({ agent }) => agent && config.operations.includes('agents'))
    .map(({ name }) => name);
  const lacking = unsupported(config.operations);
  const connIDs = Array.from({ length: config.calls + 1 }, (_, slot) => connIDOf(config, slot));
  return {
    config,
    capabilities: config.capabilities,
    names: config.dns.map(({ name }) => name),
    dn: (name) => byName.get(name),
    monitored: (name) => monitored.has(name),
    is: (name, ...types) => {
      const type = byName.get(name)?.type;
      return type !== undefined && types.includes(type);
    },
    agents,
    isAgent: (name) => agents.includes(name),
    supports: (request) => !lacking.has(request),
    has: (operation) => config.operations.includes(operation),
    connID: (slot) => connIDs[slot] ?? connIDOf(config, slot),
  };
}

/** Source: Voice Microservices Events and Models Reference, Basic call models (ConnID and metainformation). */
const connIDOf = ({ dialect }: Configuration, slot: number): string =>
  dialect === 'voice-microservices' ? `${slot}@metainformation` : `${slot}`;

/** PBXs on which EventRouteUsed has no CallState (routing, note c; document 001). */
const WITHOUT_CALL_STATE: ReadonlySet<string> = new Set([
  'Aspect ACD',
  'Rockwell Spectrum',
  'Hicom 300 E CS',
]);

/** Whether this PBX says a CallState in EventRouteUsed; one more does not when the route leads outside. */
export const saysRouteUsedCallState = ({ config, capabilities }: Site, outside: boolean): boolean =>
  capabilities.routeUsedCallState &&
  !WITHOUT_CALL_STATE.has(config.pbx) &&
  !(outside && config.pbx === 'Nortel CS 1000 with SCCS MLS');
