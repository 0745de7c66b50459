import { describe, expect, test } from 'vitest';

import { ANSWERED, CONSULTED, examined, heard } from '../story.fixture.ts';
import { agentStatesFormAPath } from './agent-states-form-a-path.ts';
import { nextAgentStateComesTrue } from './next-agent-state-comes-true.ts';
import { onlyReadyAgentsReserved } from './only-ready-agents-reserved.ts';

const agent = (...states: readonly string[]) =>
  states.map((state) => {
    const [now = '', next = '65535'] = state.split('/');
    return `2006 AGENT_STATE_EVENT AgentState=${now} NextAgentState=${next}`;
  });

describe('agent-states-form-a-path', () => {
  test('is upheld by login, ready, reserved, talking, ready', () => {
    expect(heard(agentStatesFormAPath, agent('0', '2', '3', '8', '4/3', '3'))).toBe('upheld');
  });

  test('lets Talking be said again with another NextAgentState', () => {
    expect(heard(agentStatesFormAPath, agent('8', '4/3', '4/2', '2'))).toBe('upheld');
    expect(heard(agentStatesFormAPath, agent('8', '4/3', '4/3'))).toBe('broken');
  });

  test('is broken by an agent who talks without being reserved', () => {
    expect(heard(agentStatesFormAPath, agent('3', '4/3'))).toBe('broken');
  });

  test('is broken by Ready said again for Reserved', () => {
    expect(heard(agentStatesFormAPath, agent('3', '3', '4/3'))).toBe('broken');
  });

  test('does not decide states that Unified CCX does not have', () => {
    expect(heard(agentStatesFormAPath, agent('9', '3'))).toBe('undecided');
  });
});

describe('only-ready-agents-reserved', () => {
  const SELECTED = ANSWERED.slice(0, 5);
  const RINGING = CONSULTED.slice(0, -1);

  test('is upheld by the agent who is Ready', () => {
    expect(examined(onlyReadyAgentsReserved, SELECTED)).toBe('upheld');
  });

  test('is not put to the test by a call that has yet to be queued', () => {
    expect(examined(onlyReadyAgentsReserved, ANSWERED.slice(0, 4))).toBe('not put to the test');
  });

  test('lets who is Not Ready be reserved by a consultation, and kept when it is transferred', () => {
    expect(examined(onlyReadyAgentsReserved, RINGING)).toBe('upheld');
    const given = [...RINGING, { type: 'transfers', thisDN: '2006', connID: 1 }] as const;
    expect(examined(onlyReadyAgentsReserved, given)).toBe('upheld');
  });

  test('is broken by an agent who is Not Ready', () => {
    expect(examined(onlyReadyAgentsReserved, SELECTED, 'not-ready-agent-selected')).toBe('broken');
  });

  test('is broken by an agent who is reserved for another call', () => {
    const both = [
      ...SELECTED,
      { type: 'reserves-contact', thisDN: '2006', otherDN: '4022' },
    ] as const;
    expect(examined(onlyReadyAgentsReserved, both)).toBe('upheld');
    expect(examined(onlyReadyAgentsReserved, both, 'reserved-agent-stays-ready')).toBe('broken');
  });
});

describe('next-agent-state-comes-true', () => {
  test('is upheld by the state that was said to come', () => {
    expect(heard(nextAgentStateComesTrue, agent('8', '4/3', '4/2', '2'))).toBe('upheld');
  });

  test('is broken by another state, or by a next state without talking', () => {
    expect(heard(nextAgentStateComesTrue, agent('8', '4/3', '2'))).toBe('broken');
    expect(heard(nextAgentStateComesTrue, agent('8/3'))).toBe('broken');
  });

  test('does not decide where none was said', () => {
    expect(heard(nextAgentStateComesTrue, agent('4/65535', '2'))).toBe('undecided');
  });
});
