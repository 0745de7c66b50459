import { describe, expect, test } from 'vitest';

import type { UCCXInput } from '../../vocabulary/inputs.ts';
import { REFUSALS, type Refusal } from '../../vocabulary/refusals.ts';
import { examined, heard, wrong } from '../story.fixture.ts';
import { confirmationAnswersRequest } from './confirmation-answers-request.ts';
import { failureSaysWhy } from './failure-says-why.ts';
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

/** What a request fails with that the story ends with, and the codes that would hold for it as well. */
interface Failure {
  readonly title: string;
  readonly story: readonly UCCXInput[];
  readonly says: 'FAILURE_CONF' | 'CONTROL_FAILURE_CONF';
  readonly holds: readonly Refusal[];
}

/** What each server means by these is its own affair, and holds wherever it says so. */
const FAILURES: readonly Failure[] = [
  {
    title: 'a bridge that has a phone answer a call that there is not',
    story: [{ type: 'ANSWER_CALL_REQ', client: 'bridge', thisDN: '2006', connID: 1 }],
    says: 'CONTROL_FAILURE_CONF',
    holds: ['CF_PRIVILEGE_VIOLATION_ON_SPECIFIED_DEVICE', 'CF_INVALID_CSTA_CALL_IDENTIFIER'],
  },
  {
    title: "an agent's client that answers for another phone a call that there is not",
    story: [{ type: 'ANSWER_CALL_REQ', client: '2006', thisDN: '2010', connID: 1 }],
    says: 'CONTROL_FAILURE_CONF',
    holds: [
      'CF_PRIVILEGE_VIOLATION_ON_SPECIFIED_DEVICE',
      'CF_INVALID_CSTA_CALL_IDENTIFIER',
      'CF_INVALID_CSTA_DEVICE_IDENTIFIER',
    ],
  },
  {
    title: "an agent's client that holds a call that is not at its phone",
    story: [
      { type: 'dials', thisDN: '2005', otherDN: '7000' },
      { type: 'HOLD_CALL_REQ', client: '2006', thisDN: '2006', connID: 1 },
    ],
    says: 'CONTROL_FAILURE_CONF',
    holds: [
      'CF_INVALID_CSTA_CONNECTION_IDENTIFIER',
      'CF_INVALID_CSTA_DEVICE_IDENTIFIER',
      'CF_GENERIC_STATE_INCOMPATIBILITY',
      'CF_INVALID_OBJECT_STATE',
    ],
  },
  {
    title: 'an agent who asks to be Ready and is',
    story: [{ type: 'SET_AGENT_STATE_REQ', client: '2006', thisDN: '2006', agentState: 'ready' }],
    says: 'CONTROL_FAILURE_CONF',
    holds: ['CF_INVALID_CSTA_CALL_IDENTIFIER', 'CF_INVALID_OBJECT_STATE'],
  },
  {
    title: 'a client that opens its session twice',
    story: [{ type: 'OPEN_REQ', client: 'bridge' }],
    says: 'FAILURE_CONF',
    holds: ['E_CTI_SESSION_ALREADY_OPEN'],
  },
  {
    title: 'the answer to a reservation that there is not',
    story: [{ type: 'SET_CALL_DATA_REQ', client: '2006', connID: 1, baResponse: 'Accept' }],
    says: 'FAILURE_CONF',
    holds: ['E_CTI_INVALID_CALLID', 'E_CTI_NOT_CALL_PARTY', 'E_CTI_INVALID_OBJECT_STATE'],
  },
  {
    title: 'a client that asks while no server is online',
    story: [
      { type: 'fails-over' },
      { type: 'ANSWER_CALL_REQ', client: 'bridge', thisDN: '2006', connID: 1 },
    ],
    says: 'FAILURE_CONF',
    holds: ['E_CTI_CTI_SERVER_OFFLINE'],
  },
];

const CODES = Object.entries(REFUSALS);

describe.each(FAILURES)('failure-says-why of $title', ({ story, says, holds }) => {
  const isControl = says === 'CONTROL_FAILURE_CONF';
  const field = isControl ? 'FailureCode' : 'Status';
  const withCode = (code: string | undefined) =>
    examined(failureSaysWhy, story, wrong(says, undefined, { [field]: code }));

  test('is upheld by the server as it is', () => {
    expect(examined(failureSaysWhy, story)).toBe('upheld');
  });

  test.each(CODES.filter(([reason]) => reason.startsWith('CF_') === isControl))(
    'with %s is broken unless it is so',
    (reason, code) => {
      const isSo = holds.some((one) => one === reason);
      expect(withCode(String(code))).toBe(isSo ? 'upheld' : 'broken');
    },
  );

  test('is broken by a code that there is not, by one of the other message and by none', () => {
    expect(withCode('99')).toBe('broken');
    expect(withCode(isControl ? '4' : '44')).toBe('broken');
    expect(withCode(undefined)).toBe('broken');
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
