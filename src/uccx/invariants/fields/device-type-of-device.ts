import type { StateInvariant } from '../../../model/invariant.ts';
import type { UCCXState } from '../../state.ts';
import type { Configuration } from '../../vocabulary/configuration.ts';
import {
  CONNECTION_ID_STATIC,
  DEVICE_TYPE,
  NONE,
  QUEUE_DEVICE_TYPE,
} from '../../vocabulary/enumerations.ts';
import { ged188 } from '../sources.ts';
import { type Message, dueFields } from './due-fields.ts';

/** Fields that are named a device type and say how a connection is identified. */
const OF_CONNECTIONS = /^(?:Connection|NewConnection|Primary|Secondary|ConnectedParty)DeviceType/u;

/** A message that names none for its connection says none; a queue is of its own type. */
export const deviceTypeOfDevice: StateInvariant<UCCXState, Configuration> = {
  id: 'device-type-of-device',
  statement:
    'Each device that a message names comes with its type: trigger, CTI port, phone, outside number, or none where there is no one device.',
  basis: 'stated',
  source: ged188('DeviceIDType and ConnectionDeviceIDType values'),
  breaks: 'A client takes a CTI port for an agent, or an outside caller for a colleague.',

  needs: 'state',
  examine: dueFields((message) => {
    const { attributes } = message.said;
    let due: Record<string, string> | undefined;
    for (const field of Object.keys(attributes)) {
      const type = typeFieldOf(field);
      if (type === undefined) continue;
      due ??= {};
      due[type] = typeDue(message, type, attributes[field] ?? '');
    }
    return due;
  }),
};

/** The field with the type of the device that a field names, for every field there has been. */
const typeFields = new Map<string, string | undefined>();

function typeFieldOf(field: string): string | undefined {
  if (!typeFields.has(field)) {
    const type = field.replace('DeviceID', 'DeviceType');
    typeFields.set(field, type === field ? undefined : type);
  }
  return typeFields.get(field);
}

function typeDue({ said, config: { devices } }: Message, field: string, device: string): string {
  if (OF_CONNECTIONS.test(field)) {
    return said.event === 'CALL_DEQUEUED_EVENT' ? NONE : CONNECTION_ID_STATIC;
  }
  if (field === 'QueueDeviceType') return device === '' ? CONNECTION_ID_STATIC : QUEUE_DEVICE_TYPE;
  for (const { name, type } of devices) if (name === device) return DEVICE_TYPE[type];
  return NONE;
}
