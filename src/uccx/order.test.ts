import { describe, expect, test } from 'vitest';

import type { SwitchEvent } from '../model/event.ts';
import { call, established, first, transferred } from './order.fixture.ts';

const state = (extension: string, AgentState: string): SwitchEvent => ({
  to: extension,
  event: 'AGENT_STATE_EVENT',
  attributes: { AgentExtension: extension, AgentState },
});

const portCleared = (EventCause: string): SwitchEvent =>
  call('CALL_CONNECTION_CLEARED_EVENT', '1', '9019', { EventCause });

const received = (client: string): SwitchEvent => ({ ...state('2007', '3'), audience: [client] });

const confirmation: SwitchEvent = {
  to: '4020',
  event: 'SET_CALL_DATA_CONF',
  attributes: {},
  audience: ['4020'],
};

describe('of one call', () => {
  test('BEGIN_CALL_EVENT is first and END_CALL_EVENT last', () => {
    const begin = call('BEGIN_CALL_EVENT', '1', '2005', { CallType: '9' });
    const update = call('CALL_DATA_UPDATE_EVENT', '1', '2005', { CallType: '10' });
    expect(first(begin, update)).toBe(true);
    expect(first(update, call('END_CALL_EVENT', '1'))).toBe(true);
    expect(first(update, call('CALL_CLEARED_EVENT', '1', '2005'))).toBe(false);
  });

  test('every connection is cleared before the call is', () => {
    const cleared = call('CALL_CONNECTION_CLEARED_EVENT', '1', '2006');
    expect(first(cleared, call('CALL_CLEARED_EVENT', '1', '2005'))).toBe(true);
    expect(first(cleared, call('CALL_CONNECTION_CLEARED_EVENT', '1', '2005'))).toBe(false);
  });

  test('the far end alerts once the near end has dialed, and is established after that', () => {
    const originated = call('CALL_ORIGINATED_EVENT', '1', '2005');
    const delivered = call('CALL_DELIVERED_EVENT', '1', '9019');
    expect(first(originated, delivered)).toBe(true);
    expect(first(delivered, established('9019'))).toBe(true);
  });

  test('it is queued after the port is established, and dequeued after that', () => {
    const queued = call('CALL_QUEUED_EVENT', '1', '9019');
    expect(first(established('9019'), queued)).toBe(true);
    expect(first(queued, call('CALL_DEQUEUED_EVENT', '1'))).toBe(true);
    expect(
      first(call('CALL_ESTABLISHED_EVENT', '1', '2006'), call('CALL_DEQUEUED_EVENT', '1')),
    ).toBe(false);
  });

  test('the port leaves once the agent is established', () => {
    expect(first(established('2006', '73'), portCleared('28'))).toBe(true);
    expect(first(established('2006', '73'), portCleared('65535'))).toBe(false);
  });
});

describe('of two calls', () => {
  test('the first is held before a consultation begins', () => {
    const held = call('CALL_HELD_EVENT', '1', '2006');
    const consult = { CallType: '12' };
    expect(first(held, call('BEGIN_CALL_EVENT', '3', '2006', consult))).toBe(true);
    expect(first(held, call('BEGIN_CALL_EVENT', '3', '2007', consult))).toBe(false);
  });

  test('a merge comes after the consulted phone alerts and before its connections are cleared', () => {
    expect(first(call('CALL_DELIVERED_EVENT', '3', '2007'), transferred)).toBe(true);
    expect(first(transferred, call('CALL_CONNECTION_CLEARED_EVENT', '3', '2007'))).toBe(true);
    expect(first(transferred, call('CALL_ESTABLISHED_EVENT', '1', '2005'))).toBe(true);
    expect(first(transferred, call('END_CALL_EVENT', '3'))).toBe(true);
  });

  test('nothing is in order otherwise', () => {
    expect(first(call('END_CALL_EVENT', '1'), call('BEGIN_CALL_EVENT', '3', '2005'))).toBe(false);
  });
});

test('a call is dequeued once an agent is chosen for it', () => {
  const ringing = call('CALL_DELIVERED_EVENT', '1', '2006', { SecondaryCallID: '2' });
  expect(first(state('2006', '8'), call('CALL_DEQUEUED_EVENT', '1'), [ringing])).toBe(true);
});

describe('of agents', () => {
  test('the states of one are in order, those of two are not', () => {
    expect(first(state('2006', '8'), state('2006', '4'))).toBe(true);
    expect(first(state('2006', '8'), state('2007', '4'))).toBe(false);
  });

  test('a state and a call event are not', () => {
    expect(first(state('2006', '8'), call('CALL_DELIVERED_EVENT', '1', '2006'))).toBe(false);
    expect(first(call('CALL_QUEUED_EVENT', '1', '9019'), state('2006', '8'))).toBe(false);
  });
});

describe('of an outbound contact', () => {
  const reservation = call('BEGIN_CALL_EVENT', '97', '4020', { CallType: '18' });
  const offered = call('CALL_DELIVERED_EVENT', '97', '4020');
  const response = call('CALL_DATA_UPDATE_EVENT', '96', '4020', { CallType: '18' });

  test('the agent is reserved, then the reservation offered, answered and ended', () => {
    expect(first(state('4020', '8'), reservation)).toBe(true);
    expect(first(offered, response)).toBe(true);
    expect(first(response, call('CALL_CONNECTION_CLEARED_EVENT', '97', '4020'))).toBe(true);
  });

  test('the answer comes before the preview call, under whose CallID it is said', () => {
    const preview = call('BEGIN_CALL_EVENT', '96', '4020', { CallType: '17' });
    expect(first(response, preview)).toBe(true);
  });

  test('a confirmation comes after what was said before the request, and may be overtaken', () => {
    expect(first(offered, confirmation)).toBe(true);
    expect(first(confirmation, response)).toBe(false);
  });
});

test('the failing of a CTI server parts everything', () => {
  const failing = { to: '*', event: 'SYSTEM_EVENT', attributes: { SystemEventID: '7' } };
  expect(first(state('2006', '8'), failing)).toBe(true);
  expect(first(failing, call('CALL_DELIVERED_EVENT', '1', '2006'))).toBe(true);
});

test('a session is opened before its client receives anything', () => {
  const opened = { to: '2006', event: 'OPEN_CONF', attributes: {}, audience: ['2006'] };
  expect(first(opened, received('2006'))).toBe(true);
  expect(first(opened, received('bridge'))).toBe(false);
});
