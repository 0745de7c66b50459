import type { Attributes } from '../../model/event.ts';

/**
 * The call a message is about; of two calls that are merged, the primary one.
 * The guide has two names for the field.
 */
export const callIDOf = (attributes: Attributes): string | undefined =>
  attributes['CallID'] ?? attributes['ConnectionCallID'] ?? attributes['PrimaryCallID'];

/** The device whose connection a message is about; END_CALL_EVENT and CALL_DEQUEUED_EVENT name none. */
export const deviceOf = (attributes: Attributes): string | undefined =>
  attributes['ConnectionDeviceID'] || attributes['PrimaryDeviceID'] || undefined;

/** The messages that make one call of two. */
export const isMerge = (name: string): boolean =>
  name === 'CALL_TRANSFERRED_EVENT' || name === 'CALL_CONFERENCED_EVENT';

/** The device that was consulted and is on the primary call now. */
export const joinerOf = (attributes: Attributes): string =>
  attributes['TransferredDeviceID'] ?? attributes['AddedPartyDeviceID'] ?? '';

/** The entries of a repeated field, as many as there are. */
export function listOf(attributes: Attributes, field: string): string[] {
  const entries: string[] = [];
  for (;;) {
    const entry = attributes[`${field}[${entries.length}]`];
    if (entry === undefined) return entries;
    entries.push(entry);
  }
}

/** The devices that a merge leaves on the primary call, as it says. */
export const connectedParties = (attributes: Attributes): string[] =>
  listOf(attributes, 'ConnectedPartyDeviceID');
