import type { SwitchEvent } from '../model/event.ts';
import { order } from './order.ts';

/** A message about a device's connection to a call. */
export const call = (
  event: string,
  CallID: string,
  ConnectionDeviceID = '',
  more: SwitchEvent['attributes'] = {},
): SwitchEvent => ({
  to: ConnectionDeviceID,
  event,
  attributes: { CallID, ConnectionDeviceID, ...more },
});

/** A device answers, to which a device of this type sent the call. */
export const established = (device: string, LastRedirectedDeviceType = '65535'): SwitchEvent =>
  call('CALL_ESTABLISHED_EVENT', '1', device, {
    AnsweringDeviceID: device,
    CallingDeviceID: '2005',
    LastRedirectedDeviceType,
  });

/** 2006 transfers call 1; the consult call was 3. */
export const transferred: SwitchEvent = {
  to: '2006',
  event: 'CALL_TRANSFERRED_EVENT',
  attributes: { PrimaryCallID: '1', SecondaryCallID: '3', PrimaryDeviceID: '2006' },
};

/** Whether the first of two messages must come before the second. */
export const first = (
  earlier: SwitchEvent,
  later: SwitchEvent,
  between: readonly SwitchEvent[] = [],
) =>
  order([earlier, ...between, later]).some(
    ([one, other]) => one === 0 && other === between.length + 1,
  );
