import { describe, expect, test } from 'vitest';

import type { UCCXInput } from '../../vocabulary/inputs.ts';
import { ANSWERED, CONSULTED, examined, heard } from '../story.fixture.ts';
import { audienceByTheRule } from './audience-by-the-rule.ts';
import { mandatoryFields } from './mandatory-fields.ts';
import { nothingLeftAtRest } from './nothing-left-at-rest.ts';
import { silenceWhileOffline } from './silence-while-offline.ts';

describe('audience-by-the-rule', () => {
  test.each(['transfers', 'conferences'] as const)('is upheld when 2006 %s', (type) => {
    const story = [...CONSULTED, { type, thisDN: '2006', connID: 1 }] as const;
    expect(examined(audienceByTheRule, story)).toBe('upheld');
  });

  test.each([
    'agents-hear-each-other',
    'agents-hear-the-end',
    'answering-agent-left-out',
    'consult-call-kept-from-bridges',
  ])('is broken when %s', (fault) => {
    const story = [
      ...CONSULTED,
      { type: 'transfers', thisDN: '2006', connID: 1 },
      { type: 'drops', thisDN: '2005', connID: 1 },
    ] as const;
    expect(examined(audienceByTheRule, story, fault)).toBe('broken');
  });
});

describe('mandatory-fields', () => {
  test('is upheld by a message with its fields, under whichever name', () => {
    expect(heard(mandatoryFields, [' END_CALL_EVENT'])).toBe('upheld');
    expect(heard(mandatoryFields, ['bridge FAILURE_CONF Status=15'])).toBe('upheld');
  });

  test('is broken by a field that is missing', () => {
    expect(heard(mandatoryFields, ['bridge FAILURE_CONF'])).toBe('broken');
    expect(heard(mandatoryFields, ['2006 CALL_HELD_EVENT LocalConnectionState=4'])).toBe('broken');
  });

  test('is broken by a field of which 0 says nothing, as bytes have it where it was not filled', () => {
    expect(heard(mandatoryFields, ['bridge FAILURE_CONF Status=0'])).toBe('broken');
    const held = '2006 CALL_HELD_EVENT LocalConnectionState=4 HoldingDeviceID=2006';
    expect(heard(mandatoryFields, [`${held} EventCause=65535`])).toBe('upheld');
    expect(heard(mandatoryFields, [`${held} EventCause=0`])).toBe('broken');
  });
});

describe('nothing-left-at-rest', () => {
  const failed = [
    { type: 'dials', thisDN: '2005', otherDN: '7000' },
    { type: 'fails', connID: 1 },
    { type: 'drops', thisDN: '2005', connID: 1 },
  ] as const;

  test('is upheld by a caller whose call has failed and who hung up', () => {
    expect(examined(nothingLeftAtRest, failed)).toBe('upheld');
  });

  test.each(['Accept', 'Skip', 'Reject', 'Cancel Reservation'] as const)(
    'is upheld by a contact that is over after the answer %s',
    (baResponse) => {
      const called = [
        { type: 'begins-preview', connID: 1 },
        { type: 'dials-preview', connID: 1 },
        { type: 'customer-busy', connID: 1 },
        { type: 'drops', thisDN: '2006', connID: 1 },
      ] as const;
      const contact: readonly UCCXInput[] = [
        { type: 'reserves-contact', thisDN: '2006', otherDN: '4022' },
        { type: 'offers-reservation', connID: 1 },
        { type: 'SET_CALL_DATA_REQ', client: '2006', connID: 1, baResponse },
        ...(baResponse === 'Accept' ? called : [{ type: 'frees-agent', connID: 1 } as const]),
      ];
      const ends: UCCXInput = { type: 'ends-reservation', connID: 1 };
      expect(examined(nothingLeftAtRest, contact)).toBe('not put to the test');
      expect(examined(nothingLeftAtRest, [...contact, ends])).toBe('upheld');
    },
  );

  test('is broken when the caller is kept on the call', () => {
    expect(examined(nothingLeftAtRest, failed, 'caller-left-after-failure')).toBe('broken');
  });

  test('is broken when an agent stays reserved for a caller who gave up', () => {
    const givenUp = [
      ...ANSWERED.slice(0, 5),
      { type: 'drops', thisDN: '2005', connID: 1 },
    ] as const;
    expect(examined(nothingLeftAtRest, givenUp)).toBe('upheld');
    expect(examined(nothingLeftAtRest, givenUp, 'agent-kept-after-caller-gave-up')).toBe('broken');
  });
});

describe('silence-while-offline', () => {
  const hangUp = [
    ...ANSWERED,
    { type: 'fails-over' },
    { type: 'drops', thisDN: '2005', connID: 1 },
    { type: 'takes-over' },
  ] as const;

  test('is upheld by people who hang up unheard', () => {
    expect(examined(silenceWhileOffline, hangUp)).toBe('upheld');
  });

  test('is broken when it is told at once', () => {
    expect(examined(silenceWhileOffline, hangUp, 'losses-told-while-offline')).toBe('broken');
  });
});
