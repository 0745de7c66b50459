import type { SwitchEvent } from '../../../model/event.ts';
import type { UCCXState } from '../../state.ts';
import type { Configuration } from '../../vocabulary/configuration.ts';
import { slotOf } from '../calls-of.ts';
import { callIDOf, deviceOf, isMerge, joinerOf } from '../fields.ts';

/**
 * Who is on which call as far as clients were told, followed from one message of a step to the
 * next. Who has gone while no CTI server was online is on the call until that is told.
 */
export class Presence {
  readonly #before: UCCXState;
  readonly #config: Configuration;
  /** Who has come or gone within the step: `slot device`. */
  readonly #changed = new Map<string, boolean>();

  constructor(before: UCCXState, config: Configuration) {
    this.#before = before;
    this.#config = config;
  }

  /** The device is on the call of the message, or on one of the two that it merges. */
  isOn({ event, attributes }: SwitchEvent, device: string): boolean {
    const isOnCall = (callID: string | undefined) =>
      this.#has(slotOf(this.#config, callID), device);
    return (
      isOnCall(callIDOf(attributes)) || (isMerge(event) && isOnCall(attributes['SecondaryCallID']))
    );
  }

  /** Goes on to what is after the message. */
  follow({ event, attributes }: SwitchEvent): void {
    const slot = slotOf(this.#config, callIDOf(attributes));
    const note = (device: string | undefined, isOn: boolean) =>
      device !== undefined && this.#changed.set(`${slot} ${device}`, isOn);
    if (isMerge(event)) {
      note(attributes['TransferringDeviceID'], false);
      note(joinerOf(attributes), true);
    } else if (event === 'CALL_CONNECTION_CLEARED_EVENT') note(deviceOf(attributes), false);
    else if (event === 'BEGIN_CALL_EVENT' || event === 'CALL_DELIVERED_EVENT') {
      note(deviceOf(attributes), true);
    }
  }

  #has(slot: number, device: string): boolean {
    const changed = this.#changed.get(`${slot} ${device}`);
    return changed ?? (this.#before.calls[slot - 1]?.standing[device] ?? 'none') !== 'none';
  }
}
