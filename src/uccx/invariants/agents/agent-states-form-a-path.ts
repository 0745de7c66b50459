import type { HeardInvariant } from '../../../model/invariant.ts';
import { AGENT_STATE } from '../../vocabulary/enumerations.ts';
import { against } from '../evidence.ts';
import { type PhoneHistory, phoneHistory } from '../memories/phone-history.ts';
import { protocol } from '../sources.ts';

const { login, ready, talking, work, reserved } = AGENT_STATE;
const loggedOut = AGENT_STATE['logged-out'];
const notReady = AGENT_STATE['not-ready'];

/** Where an agent can go from each state. Not Ready may be said again with another reason. */
const NEXT: ReadonlyMap<string, readonly string[]> = new Map([
  [loggedOut, [login]],
  [login, [notReady]],
  [notReady, [notReady, ready, loggedOut, reserved, talking]],
  [ready, [notReady, loggedOut, reserved]],
  [reserved, [talking, ready, notReady]],
  [talking, [ready, notReady, work]],
  [work, [ready, notReady]],
]);

/** Talking is said again when another state is to come after the call. */
export const agentStatesFormAPath: HeardInvariant<PhoneHistory> = {
  id: 'agent-states-form-a-path',
  statement:
    'The states of an agent follow one another as agents can change; Talking is repeated only with another NextAgentState.',
  basis: 'stated',
  source: protocol('What is an agent state'),
  breaks: 'A supervisor sees an agent do what no agent can do.',

  needs: 'events',
  memory: phoneHistory,
  observe(phone, heard) {
    const { AgentState: state = '', NextAgentState: next } = heard.attributes;
    if (heard.name !== 'AGENT_STATE_EVENT' || phone.state === '') return undefined;
    const possible = NEXT.get(phone.state);
    if (possible === undefined) return 'undecided';
    if (possible.includes(state)) return 'upheld';
    if (state !== phone.state) return against(heard, `AgentState was ${phone.state}, is ${state}`);
    return state === talking && next !== phone.next
      ? 'upheld'
      : against(heard, `AgentState ${state} is said again`);
  },
};
