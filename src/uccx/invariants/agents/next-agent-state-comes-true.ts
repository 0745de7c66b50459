import type { HeardInvariant } from '../../../model/invariant.ts';
import { AGENT_STATE, NONE } from '../../vocabulary/enumerations.ts';
import { against } from '../evidence.ts';
import { type PhoneHistory, phoneHistory } from '../memories/phone-history.ts';
import { guidelines } from '../sources.ts';

/** The outbound flows leave NextAgentState out except while talking. */
export const nextAgentStateComesTrue: HeardInvariant<PhoneHistory> = {
  id: 'next-agent-state-comes-true',
  statement:
    'After Talking an agent is in the state that NextAgentState said last; in other states there is none.',
  basis: 'inferred',
  source: guidelines('Queued and answered call, step 8; transferred call, steps 2 and 4'),
  breaks: 'A desktop announces that the agent will be ready, and he is not.',

  needs: 'events',
  memory: phoneHistory,
  observe(phone, heard) {
    if (heard.name !== 'AGENT_STATE_EVENT') return undefined;
    const { AgentState: state, NextAgentState: next = NONE } = heard.attributes;
    const { talking } = AGENT_STATE;
    if (state === talking) return undefined;
    if (next !== NONE) return against(heard, `NextAgentState is ${next}`);
    if (phone.state !== talking) return undefined;
    if (phone.next === '' || phone.next === NONE) return 'undecided';
    return state === phone.next
      ? 'upheld'
      : against(heard, `NextAgentState was ${phone.next}, AgentState is ${state}`);
  },
};
