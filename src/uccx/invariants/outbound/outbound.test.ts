import { describe, expect, test } from 'vitest';

import type { UCCXInput } from '../../vocabulary/inputs.ts';
import { examined, heard } from '../story.fixture.ts';
import { acceptedContactCalledOnce } from './accepted-contact-called-once.ts';
import { refusedContactNotCalled } from './refused-contact-not-called.ts';
import { reservationCallEnds } from './reservation-call-ends.ts';
import { totalBytesIsTheSum } from './total-bytes-is-the-sum.ts';

const response = (answer: string) => `4020 CALL_DATA_UPDATE_EVENT CallType=18 BAResponse=${answer}`;
const PREVIEW = '4020 BEGIN_CALL_EVENT CallType=17';

const ACCEPTED: readonly UCCXInput[] = [
  { type: 'reserves-contact', thisDN: '2006', otherDN: '4022' },
  { type: 'offers-reservation', connID: 1 },
  { type: 'SET_CALL_DATA_REQ', client: '2006', connID: 1, baResponse: 'Accept' },
];

describe('accepted-contact-called-once', () => {
  const called = [...ACCEPTED, { type: 'begins-preview', connID: 1 }] as const;

  test('is upheld by one preview call', () => {
    expect(examined(acceptedContactCalledOnce, called)).toBe('upheld');
  });

  test('is broken by two', () => {
    expect(examined(acceptedContactCalledOnce, called, 'accepted-contact-called-twice')).toBe(
      'broken',
    );
  });

  test('is broken by none', () => {
    const ended = [...ACCEPTED, { type: 'ends-reservation', connID: 1 }] as const;
    expect(examined(acceptedContactCalledOnce, ended)).toBe('not put to the test');
    expect(examined(acceptedContactCalledOnce, ended, 'accepted-contact-forgotten')).toBe('broken');
  });

  test('lets a supervisor take the contact back', () => {
    const cleared = [...ACCEPTED, { type: 'clears', connID: 1, by: 'supervisor' }] as const;
    expect(examined(acceptedContactCalledOnce, cleared)).toBe('not put to the test');
  });
});

describe('refused-contact-not-called', () => {
  test('is upheld by a preview call after Accept', () => {
    expect(heard(refusedContactNotCalled, [response('Accept'), PREVIEW])).toBe('upheld');
  });

  test('is broken by one after Skip, or after nothing', () => {
    expect(heard(refusedContactNotCalled, [response('Skip'), PREVIEW])).toBe('broken');
    expect(heard(refusedContactNotCalled, [PREVIEW])).toBe('broken');
  });
});

describe('reservation-call-ends', () => {
  const begun = '4020 BEGIN_CALL_EVENT CallType=18';
  const ends = ['4020 CALL_CONNECTION_CLEARED_EVENT', '4020 CALL_CLEARED_EVENT', ' END_CALL_EVENT'];

  test('is upheld by a reservation call that is cleared and ends', () => {
    expect(heard(reservationCallEnds, [begun, ...ends, 'at rest'])).toBe('upheld');
  });

  test('is broken by one of which any of this is missing', () => {
    for (const missing of ends) {
      const story = [begun, ...ends.filter((end) => end !== missing), 'at rest'];
      expect(heard(reservationCallEnds, story)).toBe('broken');
    }
  });
});

describe('total-bytes-is-the-sum', () => {
  const context = '4020 CALL_DATA_UPDATE_EVENT NumNamedVars=1 BAStatus=CO';

  test('is upheld by what the guide prints: 14 bytes for BAStatus CO', () => {
    expect(heard(totalBytesIsTheSum, [`${context} TotalBytes=14`])).toBe('upheld');
  });

  test('is broken by another sum, or by another number of variables', () => {
    expect(heard(totalBytesIsTheSum, [`${context} TotalBytes=12`])).toBe('broken');
    const two = context.replace('Vars=1', 'Vars=2');
    expect(heard(totalBytesIsTheSum, [`${two} TotalBytes=14`])).toBe('broken');
  });

  test('counts the variables of bytes too, which have no TotalBytes', () => {
    expect(heard(totalBytesIsTheSum, [context])).toBe('upheld');
    expect(heard(totalBytesIsTheSum, [`${context} user.layout=x`])).toBe('broken');
    const made = context.replace('Vars=1', 'Vars=2');
    expect(heard(totalBytesIsTheSum, [`${made} user.mine=x`])).toBe('upheld');
  });

  test('is not put to the test by a trace that prints no variables', () => {
    const bare = '4020 CALL_DATA_UPDATE_EVENT NumNamedVars=3';
    expect(heard(totalBytesIsTheSum, [bare])).toBe('not put to the test');
  });
});
