import type { Attributes } from '../model/event.ts';
import { ConfigurationError } from '../model/errors.ts';
import type { Heard } from '../model/heard.ts';
import { readConfiguration } from './configurations.ts';
import type { Configuration } from './vocabulary/configuration.ts';
import type { Device, DeviceType } from './vocabulary/device.ts';
import { CALL_TYPE, DEVICE_TYPE } from './vocabulary/enumerations.ts';

/** The fields that name a device, and those that say what it is. */
const DEVICES = ['Calling', 'Called', 'Alerting', 'Answering', 'LastRedirected', 'Releasing'];

const TYPE_OF: ReadonlyMap<string, DeviceType> = new Map(
  (['cti-port', 'trigger', 'phone'] as const).map((type) => [DEVICE_TYPE[type], type]),
);

/** The outbound subsystem's calls. */
const OUTBOUND: ReadonlySet<string | undefined> = new Set([
  CALL_TYPE.reservation,
  CALL_TYPE.preview,
]);

/** What messages say of the devices of a contact centre. */
interface Traits {
  readonly types: Map<string, DeviceType>;
  /** Phones that are seen to go off hook, to ring: somebody who is monitored works there. */
  readonly monitored: Set<string>;
  readonly csqs: Set<number>;
  readonly calls: Set<string>;
}

/**
 * The contact centres in which these messages may have been sent; none where a
 * device has a name that no configuration can have.
 *
 * What the guide contradicts itself in is tried both ways.
 */
export function guessedConfigurations(said: readonly Heard[]): readonly Configuration[] {
  const events = said.filter(({ kind }) => kind === 'event');
  const traits = traitsOf(events);
  const csq = [...traits.csqs][0] ?? 1;
  const isOutbound = events.some(({ attributes }) => OUTBOUND.has(attributes['CallType']));
  const devices = [...traits.types].map(([name, type]): Partial<Device> => {
    if (type === 'trigger') return { name, type, csq };
    if (type !== 'phone' || !traits.monitored.has(name)) return { name, type };
    const session = isOutbound ? 'open' : 'none';
    return {
      name,
      type,
      agent: { csqs: [...traits.csqs], afterCall: 'ready', starts: 'ready', session },
    };
  });
  const isDequeued = events.some(({ name }) => name === 'CALL_DEQUEUED_EVENT');
  const guesses = (['at-the-caller', 'at-the-port'] as const).map((unmonitoredCallerBegins) => ({
    devices: [...devices, ...unnamed(devices)],
    bridges: [],
    calls: Math.max(1, traits.calls.size),
    inFlight: 0,
    capabilities: { dequeued: isDequeued ? 'sent' : 'omitted', unmonitoredCallerBegins },
  }));
  try {
    return guesses.map(readConfiguration);
  } catch (error) {
    if (error instanceof ConfigurationError) return [];
    throw error;
  }
}

/** A trigger and a customer whom nobody names. */
const unnamed = (devices: readonly Partial<Device>[]): readonly Partial<Device>[] =>
  (['trigger', 'external'] as const)
    .filter((type) => !devices.some((device) => device.type === type))
    .map((type) => ({ name: `some-${type}`, type }));

function traitsOf(events: readonly Heard[]): Traits {
  const traits: Traits = {
    types: new Map(),
    monitored: new Set(),
    csqs: new Set(),
    calls: new Set(),
  };
  for (const { name, attributes } of events) {
    const device = attributes['ConnectionDeviceID'] || attributes['PrimaryDeviceID'];
    if (device) note(traits, device, undefined);
    for (const field of DEVICES) {
      note(traits, attributes[`${field}DeviceID`], attributes[`${field}DeviceType`]);
    }
    for (const field of ['TransferredDeviceID', 'AddedPartyDeviceID', 'SecondaryDeviceID']) {
      note(traits, attributes[field], undefined);
    }
    if (device && MONITORED.has(name)) traits.monitored.add(device);
    const { CSQID: csq, CallID: call, SecondaryCallID: secondary } = attributes;
    if (csq !== undefined && Number(csq) >= 0 && Number(csq) <= 0xffff) {
      traits.csqs.add(Number(csq));
    }
    for (const one of [call, secondary]) if (one !== undefined) traits.calls.add(one);
  }
  noteTrigger(traits, events);
  return traits;
}

/** What a phone that is monitored is told of. */
const MONITORED: ReadonlySet<string> = new Set([
  'CALL_SERVICE_INITIATED_EVENT',
  'CALL_ORIGINATED_EVENT',
  'CALL_DELIVERED_EVENT',
  'CALL_HELD_EVENT',
]);

/** What the guide prints for a customer. */
const UNKNOWN = 'Unknown';

/** A device is what any message says it is; what none says is outside. */
function note({ types }: Traits, device: string | undefined, type: string | undefined): void {
  if (!device || device === UNKNOWN) return;
  const known = type === undefined ? undefined : TYPE_OF.get(type);
  if (known !== undefined && types.get(device) !== 'trigger') types.set(device, known);
  else if (!types.has(device)) types.set(device, 'external');
}

/** The number that the first call came in at. */
function noteTrigger({ types }: Traits, events: readonly Heard[]): void {
  if ([...types.values()].includes('trigger')) return;
  const dialed = dialedIn(events.find(isBegun)?.attributes ?? {});
  if (dialed !== undefined && (types.get(dialed) ?? 'external') === 'external') {
    types.set(dialed, 'trigger');
  }
}

const isBegun = ({ name }: Heard): boolean => name === 'BEGIN_CALL_EVENT';

const dialedIn = ({ DNIS, DialedNumber }: Attributes): string | undefined =>
  DNIS || DialedNumber || undefined;
