import type { StateInvariant } from '../../../model/invariant.ts';
import type { UCCXState } from '../../state.ts';
import type { Configuration } from '../../vocabulary/configuration.ts';
import { NOT_APPLICABLE } from '../../vocabulary/enumerations.ts';
import { guidelines } from '../sources.ts';
import { type Due, type Message, dueFields, ownDevice } from './due-fields.ts';

/** ApplicationID is said while the application has the call, CSQID once an agent was found. */
export const serviceOfTheCall: StateInvariant<UCCXState, Configuration> = {
  id: 'service-of-the-call',
  statement:
    'ApplicationID is that of the trigger that was dialed while its application has the call, CSQID that of the CSQ once the call was given to an agent, and a queued call names the CSQ it waits for.',
  basis: 'inferred',
  source: guidelines('Queued and answered call, steps 1, 2, 5 and 6; transferred call, step 1'),
  breaks: 'A call counts for another application or CSQ than the one that has it.',

  needs: 'state',
  examine: dueFields((message) => SERVICES.get(message.said.event)?.(message)),
};

const SERVICES: ReadonlyMap<string, (message: Message) => Due> = new Map([
  ['CALL_SERVICE_INITIATED_EVENT', (message) => service(message, false)],
  ['CALL_ORIGINATED_EVENT', (message) => service(message, false)],
  [
    'CALL_DELIVERED_EVENT',
    (message) =>
      message.isReservation
        ? { ApplicationID: NOT_APPLICABLE, CSQID: NOT_APPLICABLE }
        : service(message, message.call?.kind === 'inbound'),
  ],
  ['CALL_ESTABLISHED_EVENT', (message) => service(message, isPort(message))],
  ['CALL_QUEUED_EVENT', queued],
  ['CALL_DEQUEUED_EVENT', () => ({ ApplicationID: NOT_APPLICABLE })],
  ['AGENT_STATE_EVENT', () => ({ CSQID: NOT_APPLICABLE })],
]);

const service = (message: Message, isAtApplication: boolean): Due => ({
  ApplicationID: isAtApplication ? triggerOf(message).application : NOT_APPLICABLE,
  CSQID: csqOf(message),
});

function queued(message: Message): Due {
  const { application, csq } = triggerOf(message);
  return { ApplicationID: application, QueueDeviceID: csq, 'CsqID[0]': csq };
}

function csqOf({ call, after }: Message): string {
  const csq = (after?.stage === 'live' ? after : call)?.csq ?? -1;
  return csq < 0 ? NOT_APPLICABLE : String(csq);
}

const isPort = (message: Message): boolean =>
  message.config.devices.some(
    ({ name, type }) => type === 'cti-port' && name === ownDevice(message),
  );

function triggerOf({ call, config: { devices } }: Message): {
  readonly application: string;
  readonly csq: string;
} {
  for (const device of devices) {
    if (device.type !== 'trigger' || device.name !== call?.dialed) continue;
    return { application: String(device.application), csq: String(device.csq) };
  }
  return { application: NOT_APPLICABLE, csq: NOT_APPLICABLE };
}
