import { describe, expect, test } from 'vitest';

import { arrived, on, said, talking } from '../flow.fixture.ts';
import { TWO_INCOMING, holds, merge, monitor } from '../requests/asked.fixture.ts';
import type { GenesysInput } from '../vocabulary/inputs.ts';

/** T-Library, TMergeCalls: the held call's ConnID survives; the events are inferred from the completions. */
describe('two calls that came in, merged', () => {
  test('for a transfer: who talks takes the place of the party on the held call', () => {
    expect(said(TWO_INCOMING, merge('ForTransfer'))).toEqual([
      'W EventReleased 1 Internal Destination other A Origination third B Destination CallState=Transferred (answers)',
      'W EventReleased 2 Internal Destination other B Origination third B Destination CallState=Transferred',
      'A EventPartyChanged 1 Internal Origination other B Destination third W TransferredBy PreviousConnID=1 CallState=Transferred',
      'B EventPartyChanged 1 Internal Destination other A Origination third W TransferredBy PreviousConnID=2 CallState=Transferred',
    ]);
    expect(said([...TWO_INCOMING, merge('ForTransfer')], { type: 'hangs-up', ...on('B') })).toEqual(
      [
        'B EventReleased 1 Internal Destination other A Origination CallState=Ok',
        'A EventReleased 1 Internal Origination other B Destination CallState=Ok',
      ],
    );
  });

  test('for a conference: the party talks with both', () => {
    expect(said(TWO_INCOMING, merge('ForConference'))).toEqual([
      'W EventRetrieved 1 Internal ConferenceMember CallState=Conferenced (answers)',
      'W EventReleased 2 Internal Destination CallState=Conferenced',
      'A EventPartyAdded 1 Internal ConferenceMember other B NewParty third W AddedBy CallState=Conferenced',
      'W EventPartyAdded 1 Internal ConferenceMember other B NewParty third W AddedBy CallState=Conferenced',
      'B EventPartyChanged 1 Internal ConferenceMember third W ConferencedBy PreviousConnID=2 CallState=Conferenced',
    ]);
  });

  test('for a conference: a call out of a queue is released with that queue', () => {
    const fromQueue: GenesysInput[] = [
      ...talking('A', 'W'),
      holds('W'),
      ...arrived('B', 'RQ', 2),
      { type: 'TRouteCall', ...on('RQ', 2), otherDN: 'W' },
      { type: 'arrives', connID: 2 },
      { type: 'answers', ...on('W', 2) },
    ];
    expect(said(fromQueue, merge('ForConference'))[1]).toBe(
      'W EventReleased 2 Internal Destination ThisQueue=RQ CallState=Conferenced',
    );
  });

  test('after an alternation: the one that is on hold now survives', () => {
    const alternated: GenesysInput[] = [
      ...TWO_INCOMING,
      { type: 'TAlternateCall', ...on('W'), consultConnID: 2 },
    ];
    expect(said(alternated, merge('ForTransfer', [2, 1])).slice(2)).toEqual([
      'B EventPartyChanged 2 Internal Origination other A Destination third W TransferredBy PreviousConnID=2 CallState=Transferred',
      'A EventPartyChanged 2 Internal Destination other B Origination third W TransferredBy PreviousConnID=1 CallState=Transferred',
    ]);
  });
});

/** B has another phone added to call 2. */
const added = (otherDN: string): GenesysInput[] => [
  { type: 'TSingleStepConference', ...on('B', 2), otherDN },
  { type: 'answers', ...on(otherDN, 2) },
];

/** Field knowledge: the observer hears who has left; that nobody else who goes over hears of the observer is inferred. */
test('a conference that goes over: only the observer hears that the agent has left', () => {
  const dns = [...['A', 'B', 'C', 'D', 'E'].map((name) => ({ name })), { name: 'W', lines: 2 }];
  const observed: GenesysInput[] = [
    monitor('C', 'B'),
    ...TWO_INCOMING,
    { type: 'is-observed', ...on('B', 2) },
    { type: 'answers', ...on('C', 2) },
    ...added('D'),
    ...added('E'),
  ];
  expect(said(observed, merge('ForTransfer'), { dns }).slice(2)).toEqual([
    'C EventPartyDeleted 2 Internal Observer other B DeletedParty CallState=Ok',
    'C EventReleased 2 Internal Observer CallState=Ok',
    'C EventMonitoringCancelled Observer other B Destination MonitorNextCallType=OneCall',
    'B EventMonitoringCancelled other C Observer MonitorNextCallType=OneCall',
    ...[
      ['A', 1],
      ['B', 2],
      ['D', 2],
      ['E', 2],
    ].map(
      ([dn, from]) =>
        `${dn} EventPartyChanged 1 Internal ConferenceMember third W TransferredBy PreviousConnID=${from} CallState=Transferred`,
    ),
  ]);
});

describe('a held call and one that the party dials, merged before the answer', () => {
  const dialing = [...talking('A', 'W'), holds('W'), ...arrived('W', 'B', 2)];

  test('for a transfer: who is called rings on, and whoever talks is its originator', () => {
    expect(said(dialing, merge('ForTransfer')).slice(2)).toEqual([
      'A EventPartyChanged 1 Internal Origination other B Destination third W TransferredBy PreviousConnID=1 CallState=Transferred',
      'B EventPartyChanged 1 Internal Destination other A Origination third W TransferredBy PreviousConnID=2 CallState=Transferred',
    ]);
  });

  test('for a conference: who is called rings on, as a member', () => {
    const merged = [...dialing, merge('ForConference')];
    expect(said(merged, { type: 'answers', ...on('B') })).toEqual([
      'B EventEstablished 1 Internal ConferenceMember CallState=Ok',
    ]);
  });
});
