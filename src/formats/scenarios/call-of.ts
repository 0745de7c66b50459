import type { Attributes } from '../../model/event.ts';

/** By which an event names its call. */
const CALL_IDS = ['ConnID', 'CallID', 'ConnectionCallID', 'PrimaryCallID'] as const;

/** The call an event is about, as the event names it; nothing where it is about none. */
export const callOf = (attributes: Attributes): string | undefined =>
  CALL_IDS.map((name) => attributes[name])
    .find((value) => value !== undefined)
    ?.split('@')[0];
