import type { Heard } from '../../../model/heard.ts';
import type { Memory } from '../../../model/invariant.ts';
import { fields, flag } from '../../../model/schema.ts';
import { callIDOf, isMerge } from '../fields.ts';

/** What is known of one call as the one that another is merged with: the secondary one. */
export interface ConsultationHistory {
  begun: boolean;
  /** It alerted at who was consulted. */
  delivered: boolean;
  /** TRANSFERRED or CONFERENCED has made it one with its primary call. */
  merged: boolean;
  /** Some of its end was said. */
  ending: boolean;
  ended: boolean;
}

/** How a call ends. */
const ENDINGS: ReadonlySet<string> = new Set([
  'CALL_CONNECTION_CLEARED_EVENT',
  'CALL_CLEARED_EVENT',
  'END_CALL_EVENT',
]);

const isEnding = (name: string): boolean => ENDINGS.has(name);

const isHeard = ({ name }: Heard): boolean =>
  name === 'BEGIN_CALL_EVENT' || name === 'CALL_DELIVERED_EVENT' || isEnding(name);

/** One call by its own CallID, and what was merged under the SecondaryCallID. */
export const consultationHistory: Memory<ConsultationHistory> = {
  name: 'consultation-history',
  per: 'call',
  schema: fields({ begun: flag, delivered: flag, merged: flag, ending: flag, ended: flag }),

  key(heard) {
    if (isMerge(heard.name)) return heard.attributes['SecondaryCallID'];
    return isHeard(heard) ? callIDOf(heard.attributes) : undefined;
  },

  remember(call, { name }) {
    if (name === 'BEGIN_CALL_EVENT') call.begun = true;
    else if (name === 'CALL_DELIVERED_EVENT') call.delivered = true;
    else if (isMerge(name)) call.merged = true;
    else call.ending = true;
    if (name === 'END_CALL_EVENT') call.ended = true;
  },
};
