import { describe, expect, test } from 'vitest';

import { ANSWERED, CONSULTED, examined, heard } from '../story.fixture.ts';
import { beginCallFirst } from './begin-call-first.ts';
import { callIDNamesOneCall } from './call-id-names-one-call.ts';
import { clearedBeforeEndCall } from './cleared-before-end-call.ts';
import { conferenceOfOneIsCleared } from './conference-of-one-is-cleared.ts';
import { endCallLast } from './end-call-last.ts';

const BEGUN = ['2005 BEGIN_CALL_EVENT CallType=9', '9019 CALL_DELIVERED_EVENT'];
const CLEARED = ['9019 CALL_CONNECTION_CLEARED_EVENT', '2005 CALL_CONNECTION_CLEARED_EVENT'];
const ENDED = [...BEGUN, ...CLEARED, '2005 CALL_CLEARED_EVENT', ' END_CALL_EVENT'];

describe('begin-call-first', () => {
  test('is upheld by a call that begins', () => {
    expect(heard(beginCallFirst, BEGUN)).toBe('upheld');
  });

  test('is broken by a call that is delivered and has not begun', () => {
    expect(heard(beginCallFirst, BEGUN.toReversed())).toBe('broken');
  });

  test('lets the answer to a reservation come before the preview call', () => {
    const answer = '4020 CALL_DATA_UPDATE_EVENT CallType=18 BAResponse=Accept';
    expect(heard(beginCallFirst, [answer])).toBe('not put to the test');
  });
});

describe('call-id-names-one-call', () => {
  test('is upheld by two calls with two CallIDs', () => {
    expect(heard(callIDNamesOneCall, [...BEGUN, '2006 BEGIN_CALL_EVENT CallID=3'])).toBe('upheld');
  });

  test('is broken by a CallID that begins again', () => {
    expect(heard(callIDNamesOneCall, [...ENDED, '2006 BEGIN_CALL_EVENT'])).toBe('broken');
  });
});

describe('end-call-last', () => {
  test('is upheld by a call that ends', () => {
    expect(heard(endCallLast, [...ENDED, 'at rest'])).toBe('upheld');
  });

  test('is broken by a call that never ends', () => {
    expect(heard(endCallLast, [...BEGUN, 'at rest'])).toBe('broken');
  });

  test('is broken by data after the end, and by a second end', () => {
    expect(heard(endCallLast, [...ENDED, '2005 CALL_DATA_UPDATE_EVENT CallType=9'])).toBe('broken');
    expect(heard(endCallLast, [...ENDED, ' END_CALL_EVENT'])).toBe('broken');
  });
});

describe('cleared-before-end-call', () => {
  test('is upheld when everybody has left before', () => {
    expect(heard(clearedBeforeEndCall, ENDED)).toBe('upheld');
  });

  test('is broken when the port is still there', () => {
    expect(heard(clearedBeforeEndCall, [...BEGUN, '2005 CALL_CLEARED_EVENT'])).toBe('broken');
  });

  test('is broken by an end without it', () => {
    expect(heard(clearedBeforeEndCall, [...BEGUN, ...CLEARED, ' END_CALL_EVENT'])).toBe('broken');
  });
});

describe('conference-of-one-is-cleared', () => {
  const drop = { type: 'drops', thisDN: '2005', connID: 1 } as const;

  test('is upheld when the caller hangs up and the agent is cleared', () => {
    expect(examined(conferenceOfOneIsCleared, [...ANSWERED, drop])).toBe('upheld');
  });

  test('lets two of three talk on', () => {
    const conference = { type: 'conferences', thisDN: '2006', connID: 1 } as const;
    expect(examined(conferenceOfOneIsCleared, [...CONSULTED, conference, drop])).toBe('upheld');
  });

  test('is broken when the agent is left alone', () => {
    const story = [...ANSWERED, drop];
    expect(examined(conferenceOfOneIsCleared, story, 'last-party-left-alone')).toBe('broken');
  });
});
