import { describe, expect, test } from 'vitest';

import { examined, heard } from '../story.fixture.ts';
import { confirmationAnswersRequest } from './confirmation-answers-request.ts';
import { refusalChangesNothing } from './refusal-changes-nothing.ts';
import { requestConfirmedOnce } from './request-confirmed-once.ts';

const ASKED = 'bridge HOLD_CALL_REQ ReferenceID=3';
const CONFIRMED = 'bridge HOLD_CALL_CONF ReferenceID=3';

describe('request-confirmed-once', () => {
  test('is upheld by a confirmation, or by a failure', () => {
    expect(heard(requestConfirmedOnce, [ASKED, CONFIRMED, 'at rest'])).toBe('upheld');
    expect(heard(requestConfirmedOnce, [ASKED, 'bridge FAILURE_CONF ReferenceID=3'])).toBe(
      'upheld',
    );
  });

  test('is broken by a second answer, by none, or by one that nobody asked for', () => {
    expect(heard(requestConfirmedOnce, [ASKED, CONFIRMED, CONFIRMED])).toBe('broken');
    expect(heard(requestConfirmedOnce, [ASKED, 'at rest'])).toBe('broken');
    expect(heard(requestConfirmedOnce, [CONFIRMED])).toBe('broken');
  });

  test('knows the InvokeID of a log too', () => {
    expect(heard(requestConfirmedOnce, ['bridge HOLD_CALL_REQ InvokeID=3', 'at rest'])).toBe(
      'broken',
    );
  });
});

describe('confirmation-answers-request', () => {
  test('is upheld by the confirmation of the request', () => {
    expect(heard(confirmationAnswersRequest, [ASKED, CONFIRMED])).toBe('upheld');
  });

  test('is upheld where a log does not say whose the connection is', () => {
    expect(
      heard(confirmationAnswersRequest, [
        '2006 OPEN_REQ ReferenceID=3',
        ' OPEN_CONF ReferenceID=3 AgentExtension=2007',
      ]),
    ).toBe('upheld');
  });

  test('is broken by another confirmation, by an event, or at another client', () => {
    const answers = ['bridge RETRIEVE_CALL_CONF', '2006 CALL_HELD_EVENT', '2006 HOLD_CALL_CONF'];
    for (const answer of answers) {
      expect(heard(confirmationAnswersRequest, [ASKED, `${answer} ReferenceID=3`])).toBe('broken');
    }
  });
});

describe('refusal-changes-nothing', () => {
  const story = [
    { type: 'SET_AGENT_STATE_REQ', client: '2006', thisDN: '2006', agentState: 'ready' },
  ] as const;

  test('is upheld by an agent who is asked to be Ready and is', () => {
    expect(examined(refusalChangesNothing, story)).toBe('upheld');
  });

  test('is broken by a failure that changes the agent, or says more than that', () => {
    expect(examined(refusalChangesNothing, story, 'failed-state-change-kept')).toBe('broken');
    expect(examined(refusalChangesNothing, story, 'failure-said-as-state')).toBe('broken');
  });
});
