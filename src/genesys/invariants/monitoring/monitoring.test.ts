import { describe, expect, test } from 'vitest';

import type { GenesysInput } from '../../vocabulary/inputs.ts';
import { membersHearWhoJoins } from '../conference/members-hear-who-joins.ts';
import { membersHearWhoLeaves } from '../conference/members-hear-who-leaves.ts';
import { partyDeletedCallState } from '../conference/party-deleted-call-state.ts';
import { partyDeletedNamesLeaver } from '../conference/party-deleted-names-leaver.ts';
import { thirdPartyDidIt } from '../conference/third-party-did-it.ts';
import { talksOnOneCall } from '../transfer/talks-on-one-call.ts';
import { type Case, examined, faulty, healthy, heard, misnamed } from '../story.fixture.ts';
import { monitoringIsTold } from './monitoring-is-told.ts';
import { notObservedAfterCancel } from './not-observed-after-cancel.ts';
import { observedEndIsTold } from './observed-end-is-told.ts';
import { observedOnlyWhileMonitored } from './observed-only-while-monitored.ts';
import { observerHearsBridged } from './observer-hears-bridged.ts';
import { observerLeavesWithAgent } from './observer-leaves-with-agent.ts';
import { observerNamesOtherParty } from './observer-names-other-party.ts';
import { observerStaysObserver } from './observer-stays-observer.ts';
import { oneCallIsObserved } from './one-call-is-observed.ts';

const OBSERVER = 'ThisDNRole=Observer';

describe('observer-hears-bridged', () => {
  test.each([
    `C EventRinging ${OBSERVER} CallState=Bridged`,
    `C EventEstablished ${OBSERVER} CallState=Bridged`,
    `C EventAbandoned ${OBSERVER} CallState=Bridged`,
    `C EventReleased ${OBSERVER} CallState=Ok`,
    `C EventPartyDeleted ${OBSERVER} OtherDN=A CallState=Ok`,
    'B EventPartyAdded ThisDNRole=Destination OtherDN=C OtherDNRole=Observer CallState=Bridged',
  ])('is upheld by %s', (line) => {
    expect(heard(observerHearsBridged, [line])).toBe('upheld');
  });

  test.each([
    `C EventRinging ${OBSERVER} CallState=Ok`,
    `C EventEstablished ${OBSERVER}`,
    `C EventReleased ${OBSERVER} CallState=Bridged`,
    'B EventPartyAdded ThisDNRole=Destination OtherDN=C OtherDNRole=Observer CallState=Conferenced',
  ])('is broken by %s', (line) => {
    expect(heard(observerHearsBridged, [line])).toBe('broken');
  });

  test('says nothing of those who talk, nor of what is made up for after a link loss', () => {
    const others = [
      'B EventEstablished ThisDNRole=Destination CallState=Ok',
      `C EventAbandoned ${OBSERVER} CallState=Ok Reliability=InPast`,
    ];
    expect(heard(observerHearsBridged, others)).toBe('not put to the test');
  });
});

describe('observer-stays-observer', () => {
  const rings = `C EventRinging ${OBSERVER}`;

  test('is upheld by an observer that hears of a conference', () => {
    expect(heard(observerStaysObserver, [rings, `C EventPartyAdded ${OBSERVER}`])).toBe('upheld');
  });

  test('is broken by an observer that becomes a member', () => {
    const becomes = [rings, 'C EventEstablished ThisDNRole=ConferenceMember'];
    expect(heard(observerStaysObserver, becomes)).toBe('broken');
  });

  test('is broken by a member that becomes an observer', () => {
    const becomes = [
      'C EventRinging ThisDNRole=ConferenceMember',
      `C EventEstablished ${OBSERVER}`,
    ];
    expect(heard(observerStaysObserver, becomes)).toBe('broken');
  });

  test('says nothing of who has left and is called again', () => {
    const again = ['C EventRinging ThisDNRole=Destination', 'C EventReleased', rings];
    expect(heard(observerStaysObserver, again)).toBe('not put to the test');
  });
});

describe('not-observed-after-cancel', () => {
  const begins = `C EventMonitoringNextCall ${OBSERVER} OtherDN=B`;
  const ends = `C EventMonitoringCancelled ${OBSERVER} OtherDN=B`;
  const rings = `C EventRinging ${OBSERVER}`;

  test('is upheld while monitoring goes on', () => {
    expect(heard(notObservedAfterCancel, [begins, rings])).toBe('upheld');
    expect(heard(notObservedAfterCancel, [begins, ends, begins, rings])).toBe('upheld');
  });

  test('is broken once it was cancelled', () => {
    expect(heard(notObservedAfterCancel, [begins, ends, rings])).toBe('broken');
  });

  test('is undecided where a log begins later, and says nothing of the agent', () => {
    expect(heard(notObservedAfterCancel, [rings])).toBe('undecided');
    const agent = ['B EventMonitoringCancelled OtherDN=C OtherDNRole=Observer', 'B EventRinging'];
    expect(heard(notObservedAfterCancel, agent)).toBe('not put to the test');
  });
});

const monitors = (monitorNextCallType: 'OneCall' | 'AllCalls'): GenesysInput => ({
  type: 'TMonitorNextCall',
  thisDN: 'C',
  otherDN: 'B',
  monitorNextCallType,
});

/** C is called to observe B, who talks with A. */
const called = (type: 'OneCall' | 'AllCalls' = 'OneCall'): GenesysInput[] => [
  monitors(type),
  { type: 'dials', thisDN: 'A', otherDN: 'B' },
  { type: 'arrives', connID: 1 },
  { type: 'answers', thisDN: 'B', connID: 1 },
  { type: 'is-observed', thisDN: 'B', connID: 1 },
];

const OBSERVED = [...called(), { type: 'answers', thisDN: 'C', connID: 1 } as const];
const hangsUp = (thisDN: string) => ({ type: 'hangs-up', thisDN, connID: 1 }) as const;
const CONFERENCE: readonly GenesysInput[] = [
  ...OBSERVED,
  { type: 'TSingleStepConference', thisDN: 'B', connID: 1, otherDN: 'D' },
  { type: 'answers', thisDN: 'D', connID: 1 },
];

const CASES: readonly Case[] = [
  {
    invariant: monitoringIsTold,
    fault: 'agent-not-told-of-monitoring',
    story: [monitors('OneCall')],
  },
  { invariant: observedOnlyWhileMonitored, fault: 'wrong-party-observed', story: called() },
  { invariant: observerNamesOtherParty, fault: 'observer-shown-agent', story: called() },
  { invariant: membersHearWhoJoins, fault: 'observer-unannounced', story: called() },
  { invariant: oneCallIsObserved, fault: 'one-call-goes-on', story: [...OBSERVED, hangsUp('C')] },
  {
    invariant: oneCallIsObserved,
    fault: 'all-calls-end-with-one',
    story: [...called('AllCalls'), hangsUp('A')],
  },
  {
    invariant: observedEndIsTold,
    fault: 'observer-not-told-who-left',
    story: [...OBSERVED, hangsUp('B')],
  },
  {
    invariant: observerLeavesWithAgent,
    fault: 'observer-outlives-agent',
    story: [...CONFERENCE, hangsUp('B')],
  },
  {
    invariant: membersHearWhoLeaves,
    fault: 'leaver-told-to-one',
    story: [...OBSERVED, hangsUp('C')],
  },
  {
    invariant: thirdPartyDidIt,
    fault: 'deleter-unnamed',
    story: [...OBSERVED, hangsUp('A')],
  },
];

describe.each(CASES)('$invariant.id, broken by $fault', (one) => {
  test('is upheld by the switch as it is', () => {
    expect(healthy(one)).toBe('upheld');
  });

  test('is broken by the fault', () => {
    expect(faulty(one)).toBe('broken');
  });
});

test('monitoring-is-told is broken by EventMonitoringCancelled where monitoring begins', () => {
  const fault = misnamed('EventMonitoringNextCall', 'EventMonitoringCancelled');
  expect(examined(monitoringIsTold, [monitors('OneCall')], fault)).toBe('broken');
});

test('talks-on-one-call counts who listens', () => {
  expect(examined(talksOnOneCall, OBSERVED)).toBe('upheld');
});

describe('who is left with an observer', () => {
  const TALK = [
    'A EventDialing ThisDNRole=Origination',
    'B EventRinging ThisDNRole=Destination',
    'A EventEstablished ThisDNRole=Origination OtherDN=B',
    'B EventEstablished ThisDNRole=Destination OtherDN=A',
    `C EventRinging ${OBSERVER}`,
    'B EventPartyAdded ThisDNRole=Destination OtherDN=C OtherDNRole=Observer',
    `C EventEstablished ${OBSERVER} OtherDN=A`,
  ];
  const gone = 'EventPartyDeleted OtherDN=A OtherDNRole=DeletedParty';
  const toB = `B ${gone} ThisDNRole=Destination ThirdPartyDNRole=Observer`;

  test('is told so, and the observer is named; the observer is told without', () => {
    expect(heard(partyDeletedNamesLeaver, [...TALK, `${toB} ThirdPartyDN=C`])).toBe('upheld');
    expect(heard(partyDeletedNamesLeaver, [...TALK, `C ${gone} ${OBSERVER}`])).toBe('upheld');
    expect(heard(partyDeletedNamesLeaver, [...TALK, `${toB} ThirdPartyDN=D`])).toBe('broken');
    expect(heard(partyDeletedNamesLeaver, [...TALK, `B ${gone}`])).toBe('broken');
  });

  test('counts the observer among nobody: CallState is Ok', () => {
    const named = `${toB} ThirdPartyDN=C`;
    expect(heard(partyDeletedCallState, [...TALK, `${named} CallState=Ok`])).toBe('upheld');
    expect(heard(partyDeletedCallState, [...TALK, `${named} CallState=Conferenced`])).toBe(
      'broken',
    );
  });
});
