import { pick } from '../model/choices.ts';
import { ConfigurationError } from '../model/errors.ts';
import type { Choose, Limits } from '../model/switch.ts';
import { type Configuration, configurationSchema } from './vocabulary/configuration.ts';
import type { Device } from './vocabulary/device.ts';
import { type UCCXInput, inputSchema } from './vocabulary/inputs.ts';

/** Reads a configuration; throws `ConfigurationError` with the place that is wrong. */
export const readConfiguration = (json: unknown): Configuration =>
  read(configurationSchema.safeParse(json), 'config');

/** Reads an input; throws `ConfigurationError` with the place that is wrong. */
export const readInput = (json: unknown): UCCXInput => read(inputSchema.safeParse(json), 'input');

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

interface Parsed<T> {
  readonly data?: T;
  readonly error?: { readonly issues: readonly Issue[] };
}

function read<T>({ data, error }: Parsed<T>, root: string): T {
  if (data !== undefined) return data;
  const [issue] = error?.issues ?? [];
  const place = [root, ...(issue?.path ?? [])].map(String).join('.');
  throw new ConfigurationError(place, issue?.message ?? 'unreadable');
}

type One = <T>(first: T, ...rest: readonly T[]) => T;

/** Draws one configuration of the family: phones, agents and their clients, ports, triggers. */
export function drawConfiguration(choose: Choose, { calls }: Limits): Configuration {
  const one: One = (first, ...rest) => pick([first, ...rest], choose) ?? first;
  return {
    ...usual(),
    devices: drawDevices(one),
    capabilities: {
      dequeued: one('sent', 'sent', 'omitted'),
      unmonitoredCallerBegins: one('at-the-caller', 'at-the-port'),
    },
    bridges: one(['bridge'], ['bridge'], [], ['bridge', 'bridge-2']),
    callManagerId: one(1, 1, 2),
    calls: calls ?? one(4, 4, 6, 3, 8),
    inFlight: one(2, 2, 2, 1, 0),
  };
}

/** What a configuration is where it says nothing; read once. */
const usual = (): Configuration =>
  (defaults ??= configurationSchema.parse({ devices: [{ name: '2005', type: 'phone' }] }));

let defaults: Configuration | undefined;

/** Phones by number, in the order in which a drawn configuration takes them. */
const PHONES = ['2005', '2006', '2007', '2008', '4020'];

function drawDevices(one: One): Device[] {
  const phones = PHONES.slice(0, one(3, 3, 4, 4, 5, 2));
  const ports = ['9019', '9020', '9021'].slice(0, one(2, 3, 1));
  const outside = ['4022', '5550100', '5550101'].slice(0, one(2, 2, 1, 3, 0));
  const csqs = one(1, 1, 2);
  return [
    ...phones.map((name, index) => drawPhone(name, index, one)),
    ...['7000', '7001'].slice(0, csqs).map((name, index): Device => ({
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
      csqs: one([1], [1, 2], [1, 2], [2], []),
      afterCall: one('ready', 'ready', 'not-ready', 'work'),
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
  const calls = Math.max(
    1,
    ...inputs.flatMap((input) => ('connID' in input ? [input.connID] : [])),
  );
  for (const fewer of [calls, config.calls - 1]) {
    if (fewer >= 1 && fewer < config.calls) yield { ...config, calls: fewer };
  }
  if (config.inFlight > 0) yield { ...config, inFlight: config.inFlight - 1 };
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
  for (const [name, value] of Object.entries(plain.capabilities)) {
    const capabilities = { ...config.capabilities, [name]: value };
    if (differs(capabilities, config.capabilities)) yield { ...config, capabilities };
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

/** The device with an ANI, without an agent, or with one as they usually are. */
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
}

const differs = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) !== JSON.stringify(other);
