import { describe, expect, test } from 'vitest';

import { arrived, next, on, said, talking } from '../flow.fixture.ts';
import { CONSULTED, add, holds, transfer } from '../requests/asked.fixture.ts';
import type { GenesysInput, Request } from '../vocabulary/inputs.ts';

const muteOn = (thisDN: string, connID = 1): Request => ({
  type: 'TSetMuteOn',
  ...on(thisDN, connID),
});
const muteOff = (thisDN: string): Request => ({ type: 'TSetMuteOff', ...on(thisDN) });
const deafens = (thisDN: string, otherDN: string): Request => ({
  type: 'TListenDisconnect',
  ...on(thisDN),
  otherDN,
});
const lets = (thisDN: string, otherDN: string): Request => ({
  type: 'TListenReconnect',
  ...on(thisDN),
  otherDN,
});
const hangsUp = (thisDN: string): GenesysInput => ({ type: 'hangs-up', ...on(thisDN) });

/** A, B and C in conference. */
const CONFERENCE: readonly GenesysInput[] = [
  ...talking('A', 'B'),
  add('C'),
  { type: 'answers', ...on('C') },
];

type Refusal = [why: string, code: number, story: readonly GenesysInput[], request: Request];

/** Codes: T-Library, error list. Which of them applies is inferred. */
const REFUSALS: readonly Refusal[] = [
  ['mutes before the answer', 185, arrived('A', 'B'), muteOn('B')],
  ['mutes while on hold', 185, [...talking('A', 'B'), holds('A')], muteOn('A')],
  ['mutes twice', 43, [...talking('A', 'B'), muteOn('A')], muteOn('A')],
  ['is not muted', 43, talking('A', 'B'), muteOff('A')],
  ['is not muted after the other one was', 43, [...talking('A', 'B'), muteOn('B')], muteOff('A')],
  ['a trunk mutes', 168, talking('A', 'T'), muteOn('T')],
  ['mutes a call it is not on', 470, talking('A', 'B'), muteOn('C')],
  ['deafens where two talk', 496, talking('A', 'B'), deafens('A', 'B')],
  ['deafens where the third rings', 496, CONFERENCE.slice(0, -1), deafens('A', 'B')],
  ['deafens while on hold', 185, [...CONFERENCE, holds('A')], deafens('A', 'B')],
  ['deafens who is not there', 470, CONFERENCE, deafens('A', 'D')],
  ['deafens who is unknown', 470, CONFERENCE, deafens('A', 'nobody')],
  ['deafens who rings', 470, [...CONFERENCE, add('D')], deafens('A', 'D')],
  ['deafens twice', 43, [...CONFERENCE, deafens('A', 'C')], deafens('B', 'C')],
  ['lets hear who hears', 43, CONFERENCE, lets('A', 'C')],
];

test.each(REFUSALS)('%s: EventError %i', (_, code, story, request) => {
  const events = next(story, request);
  expect(events.map(({ event, attributes }) => [event, attributes['ErrorCode']])).toEqual([
    ['EventError', String(code)],
  ]);
});

test.each([muteOn('A'), muteOff('A'), deafens('A', 'B'), lets('A', 'B')])(
  '$type is refused by a switch that cannot',
  (request) => {
    const [error] = next(CONFERENCE, request, { operations: ['conference'] });
    expect(error?.attributes['ErrorCode']).toBe('51');
  },
);

/** Source: field knowledge (EventMuteOn and EventMuteOff with the ReferenceID). */
describe('a microphone', () => {
  test('goes off and on: its party alone is told', () => {
    expect(said(talking('A', 'B'), muteOn('B'))).toEqual([
      'B EventMuteOn 1 Internal Destination (answers)',
    ]);
    expect(said([...talking('A', 'B'), muteOn('B')], muteOff('B'))).toEqual([
      'B EventMuteOff 1 Internal Destination (answers)',
    ]);
  });

  test('stays off over a hold', () => {
    const held: GenesysInput[] = [
      ...talking('A', 'B'),
      muteOn('B'),
      holds('B'),
      { type: 'TRetrieveCall', ...on('B') },
    ];
    expect(said(held, muteOff('B'))).toHaveLength(1);
  });

  test('goes with its party to the call it is transferred to', () => {
    const muted: GenesysInput[] = [...CONSULTED, muteOn('C', 2), transfer('B', 1, 2)];
    expect(said(muted, muteOff('C'))).toEqual(['C EventMuteOff 1 Internal Destination (answers)']);
  });

  test('is on again for who comes to the call once more', () => {
    const again: GenesysInput[] = [
      ...CONFERENCE,
      muteOn('C'),
      hangsUp('C'),
      add('C'),
      { type: 'answers', ...on('C') },
    ];
    expect(said(again, muteOn('C'))).toEqual([
      'C EventMuteOn 1 Internal ConferenceMember (answers)',
    ]);
  });

  test('that is to go off while the other side hangs up: the request is refused', () => {
    const gone: GenesysInput[] = [...talking('A', 'B'), muteOn('A'), hangsUp('B')];
    const carried: GenesysInput = { type: 'carried-out', reference: 1 };
    expect(said(gone, carried, { inFlight: 1 })).toEqual([
      'A EventError 1 ErrorCode=237 ErrorMessage=Call has disconnected (answers)',
    ]);
  });
});

/** Source: field knowledge (CallState Held and Ok); who is told, and what with two left, is inferred. */
describe('a member of a conference', () => {
  const DEAF: readonly GenesysInput[] = [...CONFERENCE, deafens('A', 'C')];

  test('does not hear the others any more, and hears them again: everybody is told', () => {
    expect(said(CONFERENCE, deafens('A', 'C'))).toEqual([
      'A EventListenDisconnected 1 Internal ConferenceMember other C ConferenceMember third A ConferenceMember CallState=Held (answers)',
      'B EventListenDisconnected 1 Internal ConferenceMember other C ConferenceMember third A ConferenceMember CallState=Held',
      'C EventListenDisconnected 1 Internal ConferenceMember third A ConferenceMember CallState=Held',
    ]);
    expect(said(DEAF, lets('C', 'C'))).toEqual([
      'A EventListenReconnected 1 Internal ConferenceMember other C ConferenceMember third C ConferenceMember CallState=Ok',
      'B EventListenReconnected 1 Internal ConferenceMember other C ConferenceMember third C ConferenceMember CallState=Ok',
      'C EventListenReconnected 1 Internal ConferenceMember third C ConferenceMember CallState=Ok (answers)',
    ]);
  });

  test('hears again when two are left', () => {
    expect(said(DEAF, hangsUp('B')).slice(3)).toEqual([
      'A EventListenReconnected 1 Internal ConferenceMember other C ConferenceMember third B ConferenceMember CallState=Ok',
      'C EventListenReconnected 1 Internal ConferenceMember third B ConferenceMember CallState=Ok',
    ]);
  });

  test('that leaves is not told of hearing', () => {
    expect(said(DEAF, hangsUp('C')).map((line) => line.split(' ')[1])).toEqual([
      'EventReleased',
      'EventPartyDeleted',
      'EventPartyDeleted',
    ]);
  });

  test('hears when it is added again', () => {
    const again: GenesysInput[] = [
      ...DEAF,
      hangsUp('C'),
      add('C'),
      { type: 'answers', ...on('C') },
    ];
    expect(said(again, deafens('B', 'C'))).toHaveLength(3);
  });

  test('that does not hear puts the call on hold and takes it back: it hears nothing still', () => {
    const held: GenesysInput[] = [...DEAF, holds('C'), { type: 'TRetrieveCall', ...on('C') }];
    expect(said(held, lets('A', 'C'))).toHaveLength(3);
  });
});
