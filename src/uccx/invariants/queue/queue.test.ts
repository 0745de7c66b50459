import { describe, expect, test } from 'vitest';

import { heard } from '../story.fixture.ts';
import { portLeavesAfterAnswer } from './port-leaves-after-answer.ts';
import { queuedAtAnsweredPort } from './queued-at-answered-port.ts';
import { queuedBeforeDequeued } from './queued-before-dequeued.ts';

const ALERTS = '9019 CALL_DELIVERED_EVENT';
const ACCEPTED = '9019 CALL_ESTABLISHED_EVENT AnsweringDeviceType=73';
const QUEUED = '9019 CALL_QUEUED_EVENT';
const DEQUEUED = ' CALL_DEQUEUED_EVENT';
const ANSWERED = '2006 CALL_ESTABLISHED_EVENT AnsweringDeviceType=76';
const PORT_LEAVES = '9019 CALL_CONNECTION_CLEARED_EVENT EventCause=28';

describe('queued-at-answered-port', () => {
  test('is upheld by a call that the port has accepted', () => {
    expect(heard(queuedAtAnsweredPort, [ALERTS, ACCEPTED, QUEUED])).toBe('upheld');
  });

  test('is broken before that, and by a second time', () => {
    expect(heard(queuedAtAnsweredPort, [ALERTS, QUEUED, ACCEPTED])).toBe('broken');
    expect(heard(queuedAtAnsweredPort, [ALERTS, ACCEPTED, QUEUED, QUEUED])).toBe('broken');
  });
});

describe('queued-before-dequeued', () => {
  test('is upheld by a call that was queued', () => {
    expect(heard(queuedBeforeDequeued, [QUEUED, DEQUEUED])).toBe('upheld');
  });

  test('is broken by one that was not, or was taken out before', () => {
    expect(heard(queuedBeforeDequeued, [DEQUEUED])).toBe('broken');
    expect(heard(queuedBeforeDequeued, [QUEUED, DEQUEUED, DEQUEUED])).toBe('broken');
  });
});

describe('port-leaves-after-answer', () => {
  test('is upheld when an agent has answered', () => {
    expect(heard(portLeavesAfterAnswer, [ACCEPTED, ANSWERED, PORT_LEAVES])).toBe('upheld');
  });

  test('is broken while the agent rings', () => {
    expect(heard(portLeavesAfterAnswer, [ACCEPTED, '2006 CALL_DELIVERED_EVENT', PORT_LEAVES])).toBe(
      'broken',
    );
  });

  test('says nothing of a port that leaves because the caller does', () => {
    expect(heard(portLeavesAfterAnswer, [ACCEPTED, '9019 CALL_CONNECTION_CLEARED_EVENT'])).toBe(
      'not put to the test',
    );
  });
});
