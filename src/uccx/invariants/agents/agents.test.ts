import { describe, expect, test } from 'vitest';

import { heard } from '../story.fixture.ts';
import { agentReservedForOne } from './agent-reserved-for-one.ts';
import { agentStatesFormAPath } from './agent-states-form-a-path.ts';
import { nextAgentStateComesTrue } from './next-agent-state-comes-true.ts';

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

describe('agent-reserved-for-one', () => {
  test('is upheld by one reservation after another', () => {
    expect(heard(agentReservedForOne, agent('3', '8', '3', '8'))).toBe('upheld');
  });

  test('is broken by a second reservation, or one while talking', () => {
    expect(heard(agentReservedForOne, agent('3', '8', '8'))).toBe('broken');
    expect(heard(agentReservedForOne, agent('8', '4/3', '8'))).toBe('broken');
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
