import { describe, expect, test } from 'vitest';

import { faults } from '../../faults/catalogue.ts';
import { examined, heard } from '../story.fixture.ts';
import { eventErrorHasCode } from './event-error-has-code.ts';
import { referenceAnsweredOnce } from './reference-answered-once.ts';
import { referenceOnDirectAnswer } from './reference-on-direct-answer.ts';
import { refusalChangesNothing } from './refusal-changes-nothing.ts';

const ASKED = 'B TAnswerCall ReferenceID=3';
const ANSWER = 'B EventEstablished ReferenceID=3';

describe('reference-answered-once', () => {
  test('is upheld by one answer', () => {
    expect(heard(referenceAnsweredOnce, [ASKED, ANSWER, 'at rest'])).toBe('upheld');
  });

  test('is upheld by EventError', () => {
    expect(heard(referenceAnsweredOnce, [ASKED, 'B EventError ReferenceID=3', 'at rest'])).toBe(
      'upheld',
    );
  });

  test('is broken by a second answer', () => {
    expect(heard(referenceAnsweredOnce, [ASKED, ANSWER, 'A EventEstablished ReferenceID=3'])).toBe(
      'broken',
    );
  });

  test('is broken by a request that is never answered', () => {
    expect(heard(referenceAnsweredOnce, [ASKED, 'at rest'])).toBe('broken');
  });

  test('is broken by an answer that nobody asked for', () => {
    expect(heard(referenceAnsweredOnce, [ANSWER])).toBe('broken');
  });

  test('takes ReferenceID 0 for none', () => {
    expect(heard(referenceAnsweredOnce, ['B EventEstablished ReferenceID=0'])).toBe(
      'not put to the test',
    );
  });
});

describe('reference-on-direct-answer', () => {
  test('is upheld by EventEstablished at the phone that answers', () => {
    expect(heard(referenceOnDirectAnswer, [ASKED, ANSWER])).toBe('upheld');
  });

  test('is broken by EventEstablished at the caller', () => {
    expect(heard(referenceOnDirectAnswer, [ASKED, 'A EventEstablished ReferenceID=3'])).toBe(
      'broken',
    );
  });

  test('is broken by an event that answers something else', () => {
    expect(heard(referenceOnDirectAnswer, [ASKED, 'B EventReleased ReferenceID=3'])).toBe('broken');
  });
});

describe('event-error-has-code', () => {
  test('is upheld by a code and a reference', () => {
    expect(heard(eventErrorHasCode, ['B EventError ReferenceID=3 ErrorCode=185'])).toBe('upheld');
  });

  test('is broken by an EventError without code, or without reference', () => {
    expect(heard(eventErrorHasCode, ['B EventError ReferenceID=3'])).toBe('broken');
    expect(heard(eventErrorHasCode, ['B EventError ErrorCode=185'])).toBe('broken');
  });
});

describe('refusal-changes-nothing', () => {
  const refused = [
    { type: 'dials', thisDN: 'A', otherDN: 'B' },
    { type: 'TAnswerCall', thisDN: 'A', connID: 1 },
  ] as const;

  test('is upheld by a phone that cannot answer its own call', () => {
    expect(examined(refusalChangesNothing, refused)).toBe('upheld');
  });

  test('is broken when a request that comes too late stays under way', () => {
    const late = [
      ...refused.slice(0, 1),
      { type: 'arrives', connID: 1 },
      { type: 'TAnswerCall', thisDN: 'B', connID: 1 },
      { type: 'answers', thisDN: 'B', connID: 1 },
      { type: 'carried-out', reference: 1 },
    ] as const;
    const inFlight = { inFlight: 1 };
    expect(examined(refusalChangesNothing, late, undefined, inFlight)).toBe('upheld');
    const fault = faults.find(({ id }) => id === 'refused-request-carried-out-again');
    expect(examined(refusalChangesNothing, late, fault, inFlight)).toBe('broken');
  });

  test('is broken when a request that the switch rejects, or never comes to, stays under way', () => {
    for (const [type, id] of [
      ['rejected-by-switch', 'rejected-request-stays'],
      ['times-out', 'timed-out-request-stays'],
    ] as const) {
      const given = [
        ...refused.slice(0, 1),
        { type: 'TReleaseCall', thisDN: 'A', connID: 1 },
        { type, reference: 1 },
      ] as const;
      const inFlight = { inFlight: 1 };
      expect(examined(refusalChangesNothing, given, undefined, inFlight)).toBe('upheld');
      const fault = faults.find((one) => one.id === id);
      expect(examined(refusalChangesNothing, given, fault, inFlight)).toBe('broken');
    }
  });

  test('is broken when the call gets lost by asking', () => {
    const fault = faults.find(({ id }) => id === 'refusal-stops-call');
    expect(examined(refusalChangesNothing, refused, fault)).toBe('broken');
  });
});
