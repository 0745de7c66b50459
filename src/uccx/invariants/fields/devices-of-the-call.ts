import type { StateInvariant } from '../../../model/invariant.ts';
import type { UCCXState } from '../../state.ts';
import type { Configuration } from '../../vocabulary/configuration.ts';
import { DEVICE_TYPE, UNKNOWN } from '../../vocabulary/enumerations.ts';
import { guidelines } from '../sources.ts';
import { devicesOn } from '../who-is-on.ts';
import { type Due, type Message, dueFields, isOfMerge, ownDevice } from './due-fields.ts';

/** Which device did what is open in one message only: ReleasingDeviceID is not reliable. */
export const devicesOfTheCall: StateInvariant<UCCXState, Configuration> = {
  id: 'devices-of-the-call',
  statement:
    'Every message names the devices that it is about: who calls, what was called, where it alerts and who answers, holds, retrieves, transfers or adds a party, and who sent the call on last.',
  basis: 'inferred',
  source: guidelines('The device fields of every flow'),
  breaks: 'The desktop shows another caller than the one who calls.',

  needs: 'state',
  examine: dueFields((message) => DEVICES.get(message.said.event)?.(message)),
};

/** The devices that each message has to name. */
const DEVICES: ReadonlyMap<string, (message: Message) => Due> = new Map([
  [
    'CALL_SERVICE_INITIATED_EVENT',
    (message) => ({ CallingDeviceID: caller(message), ConnectionDeviceID: caller(message) }),
  ],
  [
    'CALL_ORIGINATED_EVENT',
    (message) => ({
      CallingDeviceID: caller(message),
      ConnectionDeviceID: caller(message),
      CalledDeviceID: dialed(message),
    }),
  ],
  ['CALL_DELIVERED_EVENT', delivered],
  ['CALL_ESTABLISHED_EVENT', established],
  [
    'CALL_QUEUED_EVENT',
    (message) => ({
      CallingDeviceID: caller(message),
      CalledDeviceID: dialed(message),
      LastRedirectedDeviceID: '',
    }),
  ],
  ['CALL_DEQUEUED_EVENT', () => ({ ConnectionDeviceID: '', QueueDeviceID: '' })],
  ['CALL_HELD_EVENT', (message) => ({ HoldingDeviceID: ownDevice(message) })],
  ['CALL_RETRIEVED_EVENT', (message) => ({ RetrievingDeviceID: ownDevice(message) })],
  [
    'CALL_FAILED_EVENT',
    (message) => ({
      ConnectionDeviceID: caller(message),
      FailingDeviceID: dialed(message),
      CalledDeviceID: dialed(message),
    }),
  ],
  ['CALL_CLEARED_EVENT', (message) => ({ ConnectionDeviceID: caller(message) })],
  ['END_CALL_EVENT', () => ({ ConnectionDeviceID: '' })],
  [
    'CALL_TRANSFERRED_EVENT',
    ({ said: { to, attributes } }) => ({
      PrimaryDeviceID: to,
      TransferringDeviceID: to,
      SecondaryDeviceID: attributes['TransferredDeviceID'],
    }),
  ],
  [
    'CALL_CONFERENCED_EVENT',
    ({ said: { to, attributes } }) => ({
      PrimaryDeviceID: to,
      ControllerDeviceID: to,
      SecondaryDeviceID: attributes['AddedPartyDeviceID'],
    }),
  ],
  [
    'CALL_DATA_UPDATE_EVENT',
    (message) =>
      message.said.attributes['TotalBytes'] === undefined
        ? {}
        : { NewConnectionDeviceID: ownDevice(message) },
  ],
]);

const caller = ({ call }: Message): string => call?.caller ?? '';

const dialed = ({ call }: Message): string => call?.dialed ?? '';

function delivered(message: Message): Due {
  return {
    AlertingDeviceID: ownDevice(message),
    CalledDeviceID: ownDevice(message),
    CallingDeviceID: message.isReservation ? '' : caller(message),
    LastRedirectedDeviceID: '',
  };
}

/** After a merge, and of an outside number that answers, the connection is the calling one. */
function established(message: Message): Due {
  const { after, step, config } = message;
  const device = ownDevice(message);
  if (isOfMerge(message)) {
    const people = after === undefined ? [] : devicesOn(after);
    const [other, ...more] = people.filter((name) => name !== device);
    const far = more.length === 0 ? (other ?? UNKNOWN) : UNKNOWN;
    return {
      CallingDeviceID: device,
      ConnectionDeviceID: people.includes(caller(message)) ? caller(message) : device,
      AnsweringDeviceID: far,
      CalledDeviceID: far,
      LastRedirectedDeviceID: after?.redirectedBy ?? '',
    };
  }
  if (step.input.type === 'customer-answers' || step.input.type === 'machine-answers') {
    const nobody = { AnsweringDeviceID: UNKNOWN, CalledDeviceID: UNKNOWN };
    return { ...nobody, CallingDeviceID: caller(message), LastRedirectedDeviceID: '' };
  }
  const isAtPort = config.devices.some(
    ({ name, type }) => name === device && DEVICE_TYPE[type] === DEVICE_TYPE['cti-port'],
  );
  return {
    AnsweringDeviceID: device,
    CalledDeviceID: device,
    CallingDeviceID: anchor(message, device),
    LastRedirectedDeviceID: isAtPort ? '' : (after?.redirectedBy ?? ''),
  };
}

/** Who stands for the calling side: the caller while on the call, else the first of the others. */
function anchor(message: Message, device: string): string {
  const { after } = message;
  const on = after === undefined ? [] : devicesOn(after);
  const calling = caller(message);
  return on.includes(calling) ? calling : (on.find((name) => name !== device) ?? calling);
}
