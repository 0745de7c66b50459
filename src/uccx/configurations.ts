import { type One, drawing } from '../model/choices.ts';
import { readAs, readConfigurationAs } from '../model/read-as.ts';
import { fewerSlots, plainerSettings } from '../model/smaller.ts';
import type { Choose, Limits } from '../model/switch.ts';
import { type Configuration, configurationSchema } from './vocabulary/configuration.ts';
import type { Device } from './vocabulary/device.ts';
import { type UCCXInput, inputSchema } from './vocabulary/inputs.ts';

/** Reads a configuration; throws `ConfigurationError` with the place that is wrong. */
export const readConfiguration = (json: unknown): Configuration =>
  readConfigurationAs(configurationSchema, json);

/** Reads an input; throws `ConfigurationError` with the place that is wrong. */
export const readInput = (json: unknown): UCCXInput => readAs(inputSchema, json);

/** Draws one configuration of the family: phones, agents and their clients, ports, triggers. */
export function drawConfiguration(choose: Choose, { calls }: Limits): Configuration {
  const one = drawing(choose);
  return {
    ...usual(),
    devices: drawDevices(one),
    capabilities: {
      dequeued: one('sent', 'sent', 'omitted'),
      unmonitoredCallerBegins: one('at-the-caller', 'at-the-port'),
    },
    bridges: one(['bridge'], ['bridge'], [], ['bridge', 'bridge-2']),
    callManagerId: one(1, 1, 2),
    calls: calls ?? one(4, 5, 6, 3, 8),
    inFlight: one(2, 2, 2, 1, 0),
  };
}

/** What a configuration is where it says nothing; read once. */
const usual = (): Configuration =>
  (defaults ??= configurationSchema.parse({ devices: [{ name: '2005', type: 'phone' }] }));

let defaults: Configuration | undefined;

/** Names of drawn devices by type. Names that are not whole numbers make walks faster. */
const NAMES = {
  phones: ['A', 'B', 'C', 'D', 'E'],
  triggers: ['T', 'T2'],
  ports: ['P', 'P2', 'P3'],
  outside: ['X', 'Y', 'Z'],
} as const;

function drawDevices(one: One): Device[] {
  const phones = NAMES.phones.slice(0, one(3, 4, 4, 5, 5, 2));
  const ports = NAMES.ports.slice(0, one(2, 3, 3, 1));
  const outside = NAMES.outside.slice(0, one(2, 2, 1, 3, 0));
  const csqs = one(1, 1, 2);
  return [
    ...phones.map((name, index) => drawPhone(name, index, one)),
    ...NAMES.triggers.slice(0, csqs).map((name, index): Device => ({
      name,
      type: 'trigger',
      application: index + 2,
      csq: index + 1,
    })),
    ...ports.map((name): Device => ({ name, type: 'cti-port' })),
    ...outside.map((name): Device => ({ name, type: 'external', ani: one(true, true, false) })),
  ];
}

/** A phone; the first one often has no agent, so that there is a caller who is not monitored. */
function drawPhone(name: string, index: number, one: One): Device {
  const ani = one(true, true, true, false);
  const hasAgent = index === 0 ? one(true, false) : one(true, true, true, true, false);
  if (!hasAgent) return { name, type: 'phone', ani };
  return {
    name,
    type: 'phone',
    ani,
    agent: {
      csqs: one([1], [1, 2], [1, 2], [1, 2], [2], []),
      afterCall: one('ready', 'work', 'work', 'not-ready'),
      starts: one('ready', 'ready', 'ready', 'not-ready', 'not-ready', 'logged-out'),
      session: one('open', 'open', 'open', 'closed', 'none'),
    },
  };
}

/** Configurations with less in them that still name every device and client the inputs name. */
export function* smallerConfigurations(
  config: Configuration,
  inputs: readonly UCCXInput[],
): Generator<Configuration> {
  const named = new Set(inputs.flatMap((input) => Object.values(input)));
  yield* withoutDevices(config, named);
  const bridges = config.bridges.filter((bridge) => named.has(bridge));
  if (bridges.length < config.bridges.length) yield { ...config, bridges };
  yield* fewerSlots(config, inputs);
  yield* plainer(config);
}

/** Without the devices that no input names; a port is never named, so each is tried by itself. */
function* withoutDevices(
  config: Configuration,
  named: ReadonlySet<string | number>,
): Generator<Configuration> {
  const { devices } = config;
  const needed = devices.filter(({ name, type }) => named.has(name) || type === 'cti-port');
  if (needed.length > 0 && needed.length < devices.length) yield { ...config, devices: needed };
  for (const port of devices) {
    const rest = devices.filter((device) => device !== port);
    if (port.type === 'cti-port' && rest.length > 0) yield { ...config, devices: rest };
  }
}

/** The same configuration with one thing as it is by default. */
function* plainer(config: Configuration): Generator<Configuration> {
  const plain = configurationSchema.parse({ devices: config.devices });
  for (const capabilities of plainerSettings(config.capabilities, plain.capabilities)) {
    yield { ...config, capabilities };
  }
  if (config.callManagerId !== plain.callManagerId) {
    yield { ...config, callManagerId: plain.callManagerId };
  }
  for (const device of config.devices) {
    for (const other of plainerDevices(device)) {
      const devices = config.devices.map((one) => (one === device ? other : one));
      if (differs(devices, config.devices)) yield { ...config, devices };
    }
  }
}

/** The device with an ANI, without an agent, or with one as they usually are, or ready from the beginning. */
function* plainerDevices(device: Device): Generator<Device> {
  if (device.type === 'external') yield { ...device, ani: true };
  if (device.type !== 'phone') return;
  const { agent, ...phone } = device;
  yield { ...phone, ani: true, ...(agent === undefined ? {} : { agent }) };
  if (agent === undefined) return;
  yield phone;
  yield { ...device, agent: { ...agent, csqs: [1] } };
  yield { ...device, agent: { ...agent, afterCall: 'ready' } };
  yield { ...device, agent: { ...agent, session: 'open' } };
  yield { ...device, agent: { ...agent, starts: 'ready' } };
}

const differs = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) !== JSON.stringify(other);
