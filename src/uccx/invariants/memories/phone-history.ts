import type { Memory } from '../../../model/invariant.ts';
import { anyOf, fields } from '../../../model/schema.ts';
import { CALL_TYPE } from '../../vocabulary/enumerations.ts';
import { word } from './word.ts';

/** What is known of one phone and of the agent who works there. */
export interface PhoneHistory {
  /** AgentState as it was last said; empty before. */
  state: string;
  /** NextAgentState as it was last said. */
  next: string;
  /** How often a call was held here for which no consult call has begun; more are not counted. */
  holds: number;
}

const MOST_HOLDS = 4;

/** One extension: its agent's states, which come in order, and what it holds to consult. */
export const phoneHistory: Memory<PhoneHistory> = {
  name: 'phone-history',
  per: 'agent',
  schema: fields({ state: word, next: word, holds: anyOf<number>([0, 1, 2, 3, MOST_HOLDS]) }),

  keyNames: ['device'],
  key({ name, attributes }) {
    if (name === 'AGENT_STATE_EVENT') return attributes['AgentExtension'];
    const isConsult = name === 'BEGIN_CALL_EVENT' && attributes['CallType'] === CALL_TYPE.consult;
    return isConsult || name === 'CALL_HELD_EVENT' ? attributes['ConnectionDeviceID'] : undefined;
  },

  remember(phone, { name, attributes }) {
    if (name === 'CALL_HELD_EVENT') phone.holds = Math.min(MOST_HOLDS, phone.holds + 1);
    else if (name === 'BEGIN_CALL_EVENT') phone.holds = Math.max(0, phone.holds - 1);
    else {
      phone.state = attributes['AgentState'] ?? phone.state;
      phone.next = attributes['NextAgentState'] ?? '';
    }
  },
};
