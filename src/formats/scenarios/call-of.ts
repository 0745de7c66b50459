import type { Attributes } from '../../model/event.ts';

/** By which an event names its call. */
const CALL_IDS = ['ConnID', 'CallID', 'ConnectionCallID', 'PrimaryCallID'] as const;

/** The call an event is about, as stories name it; nothing where it is about none. */
export const callOf = (attributes: Attributes): string | undefined => {
  const id = CALL_IDS.map((name) => attributes[name]).find((value) => value !== undefined);
  return id === undefined ? undefined : callName(id);
};

/** A call as stories name it: without the metainformation that some dialects add. */
export const callName = (id: string): string => id.split('@')[0] ?? id;
