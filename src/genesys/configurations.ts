import { type One, drawing } from '../model/choices.ts';
import { readAs, readConfigurationAs } from '../model/read-as.ts';
import { fewerSlots, plainerSettings } from '../model/smaller.ts';
import type { Choose, Limits } from '../model/switch.ts';
import {
  type Capabilities,
  type Configuration,
  DIALECTS,
  PBXS,
  configurationSchema,
} from './vocabulary/configuration.ts';
import type { DN, DNType } from './vocabulary/dn.ts';
import { type GenesysInput, inputSchema } from './vocabulary/inputs.ts';
import { OPERATIONS, requestsOf } from './vocabulary/operations.ts';

/** Reads a configuration; throws `ConfigurationError` with the place that is wrong. */
export const readConfiguration = (json: unknown): Configuration =>
  readConfigurationAs(configurationSchema, json);

/** Reads an input; throws `ConfigurationError` with the place that is wrong. */
export const readInput = (json: unknown): GenesysInput => readAs(inputSchema, json);

/**
 * Names by type, in the order in which a drawn configuration takes them: phones as the documents call parties.
 * Names that are not whole numbers also make walks half as long again faster.
 */
const NAMES: readonly (readonly [DNType, readonly string[]])[] = [
  ['extension', ['A', 'B', 'C', 'D', 'E', 'F']],
  ['acd-queue', ['Q1', 'Q2']],
  ['routing-point', ['R']],
  ['routing-queue', ['RQ']],
  ['trunk', ['T']],
  ['external', ['X', 'Y']],
];

/** How many of each a run has: each list is drawn from with equal chances. */
const HOW_MANY: Readonly<Record<DNType, readonly number[]>> = {
  extension: [3, 2, 4, 4, 5, 6, 6],
  'acd-queue': [0, 0, 1, 2],
  'routing-point': [1, 0, 1],
  'routing-queue': [0, 0, 1],
  trunk: [1, 0, 1],
  external: [0, 1, 1, 2],
};

/** Draws one configuration of the family: dialect, PBX, capabilities and DNs. */
export function drawConfiguration(choose: Choose, { dialect, calls }: Limits): Configuration {
  const one = drawing(choose);
  return {
    dialect: DIALECTS.find((known) => known === dialect) ?? one(...DIALECTS),
    pbx: one('any', 'any', 'any', ...PBXS),
    capabilities: drawCapabilities(one),
    operations: OPERATIONS.filter(() => one(true, false)),
    dns: NAMES.flatMap(([type, names]) => drawDNs(type, names, one)),
    calls: calls ?? one(4, 2, 3, 5, 6, 8),
    inFlight: one(2, 3, 3, 1, 0),
  };
}

const drawCapabilities = (one: One): Capabilities => ({
  routeUsedCallState: one(true, true, false),
  networkReached: one('reported', 'simulated'),
  acdAgents: one('assigned-directly', 'in-secondary-groups'),
  defaultRouteThirdPartyDN: one(true, false),
  optionalAttributes: one('sent', 'sent', 'omitted'),
  destinationBusyBeforeParking: one(true, false),
  dialed: one('number', 'number', 'digits', 'absent'),
  routingQueueSaysFirst: one('EventQueued', 'EventRouteRequest'),
  conferenceSaysFirst: one('EventRetrieved', 'EventReleased'),
  partyAdded: one('each', 'once'),
});

/** One DN in nine is not registered. */
const ELSE_REGISTERED = [true, true, true, true, true, true, true, false] as const;

function drawDNs(type: DNType, names: readonly string[], one: One): DN[] {
  const [first, ...rest] = HOW_MANY[type];
  return names.slice(0, one(first ?? 0, ...rest)).map((name, index) => ({
    name,
    type,
    agent: type === 'extension' && one(false, true),
    registered: (type === 'extension' && index === 0) || one(true, ...ELSE_REGISTERED),
    lines: type === 'extension' || type === 'trunk' ? one(1, 1, 1, 2) : 1,
    digits: type === 'external' || type === 'trunk' ? `9${name}` : one(name, name, `0${name}`),
  }));
}

/** Configurations with less in them that still name every DN the inputs name. */
export function* smallerConfigurations(
  config: Configuration,
  inputs: readonly GenesysInput[],
): Generator<Configuration> {
  const named = new Set(inputs.flatMap((input) => Object.values(input)));
  const dns = config.dns.filter(({ name }) => named.has(name));
  if (dns.length > 0 && dns.length < config.dns.length) yield { ...config, dns };
  yield* fewerSlots(config, inputs);
  yield* fewerOperations(config, inputs);
  yield* plainer(config);
}

/** The switch can do only what the inputs ask for, or one thing less that they do not ask for: there is less to go through. */
function* fewerOperations(
  config: Configuration,
  inputs: readonly GenesysInput[],
): Generator<Configuration> {
  const { operations } = config;
  const requests: ReadonlySet<string> = new Set(inputs.map(({ type }) => type));
  const needed = operations.filter((one) => requestsOf(one).some((type) => requests.has(type)));
  if (needed.length < operations.length) yield { ...config, operations: needed };
  if (needed.length + 1 >= operations.length) return;
  for (const idle of operations.filter((one) => !needed.includes(one))) {
    yield { ...config, operations: operations.filter((one) => one !== idle) };
  }
}

/** The same configuration with one thing as it is by default. */
function* plainer(config: Configuration): Generator<Configuration> {
  const plain = configurationSchema.parse({ dns: config.dns });
  if (config.dialect !== plain.dialect) yield { ...config, dialect: plain.dialect };
  if (config.pbx !== plain.pbx) yield { ...config, pbx: plain.pbx };
  for (const capabilities of plainerSettings(config.capabilities, plain.capabilities)) {
    yield { ...config, capabilities };
  }
  for (const dn of config.dns) {
    if (dn.registered && dn.lines === 1 && !dn.agent) continue;
    const plainDN = { ...dn, registered: true, lines: 1, agent: false };
    yield { ...config, dns: config.dns.map((one) => (one === dn ? plainDN : one)) };
  }
}
