import type { Capabilities, Configuration } from './vocabulary/configuration.ts';
import type { AgentSettings, Device, DeviceType } from './vocabulary/device.ts';
import { DEVICE_TYPE, NONE } from './vocabulary/enumerations.ts';

/** A configuration looked up: what each device is and who its agent is. It never changes within a run. */
export interface Site {
  readonly config: Configuration;
  readonly capabilities: Capabilities;
  /** The devices that can be connected to a call: all but triggers. */
  readonly parties: readonly string[];
  /** The extensions of agents. */
  readonly agents: readonly string[];
  readonly ports: readonly string[];
  readonly triggers: readonly string[];
  /** The devices that can be consulted: phones and outside numbers. */
  readonly reachable: readonly string[];
  /** Outside numbers. */
  readonly outside: readonly string[];
  /** The CSQs that triggers queue for. */
  readonly csqs: readonly number[];
  /** The clients, bridges first; an agent's client has the name of the extension. */
  readonly clients: readonly string[];
  /** How many of the clients are bridges. */
  readonly bridges: number;
  readonly device: (name: string) => Device | undefined;
  readonly agent: (extension: string) => AgentSettings | undefined;
  readonly is: (name: string | null, ...types: readonly DeviceType[]) => boolean;
  /** The DeviceIDType of a device; NONE for none. */
  readonly deviceType: (name: string | null) => string;
  /** The two CallIDs of a call: its own, and one above it that its delivery or its reservation takes. */
  readonly callID: (slot: number) => string;
  readonly callIDAbove: (slot: number) => string;
}

/** Looks a configuration up once, for all steps of a run. */
export function site(config: Configuration): Site {
  const { devices, bridges } = config;
  const byName = new Map(devices.map((device) => [device.name, device]));
  const settings = new Map(
    devices.flatMap((device) =>
      device.type === 'phone' && device.agent !== undefined
        ? [[device.name, device.agent] as const]
        : [],
    ),
  );
  const agents = [...settings.keys()];
  const names = (...types: readonly DeviceType[]) =>
    devices.filter(({ type }) => types.includes(type)).map(({ name }) => name);
  return {
    config,
    capabilities: config.capabilities,
    parties: names('cti-port', 'phone', 'external'),
    agents,
    ports: names('cti-port'),
    triggers: names('trigger'),
    reachable: names('phone', 'external'),
    outside: names('external'),
    csqs: [
      ...new Set(devices.flatMap((device) => (device.type === 'trigger' ? [device.csq] : []))),
    ],
    clients: [...bridges, ...agents.filter((name) => settings.get(name)?.session !== 'none')],
    bridges: bridges.length,
    device: (name) => byName.get(name),
    agent: (extension) => settings.get(extension),
    is: (name, ...types) => {
      const type = name === null ? undefined : byName.get(name)?.type;
      return type !== undefined && types.includes(type);
    },
    deviceType: (name) => {
      const type = name === null ? undefined : byName.get(name)?.type;
      return type === undefined ? NONE : DEVICE_TYPE[type];
    },
    ...callIDs(config),
  };
}

/** Source: JTAPI and the engine's log: the node in the upper byte, then the GlobalCallId. */
function callIDs({
  callManagerId,
  globalCallId,
  calls,
}: Configuration): Pick<Site, 'callID' | 'callIDAbove'> {
  const first = callManagerId * 0x100_0000 + globalCallId;
  const ids = Array.from({ length: 2 * calls }, (_, index) => String(first + index));
  return {
    callID: (slot) => ids[2 * slot - 2] ?? '',
    callIDAbove: (slot) => ids[2 * slot - 1] ?? '',
  };
}
