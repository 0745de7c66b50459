import { describe, expect, test } from 'vitest';

import { on, said, talking } from '../flow.fixture.ts';
import {
  add,
  calledToObserve,
  cancel,
  handOn,
  holds,
  initiate,
  monitor,
  observed,
  transfer,
} from '../requests/asked.fixture.ts';
import type { GenesysInput } from '../vocabulary/inputs.ts';

const hangsUp = (thisDN: string, connID = 1): GenesysInput => ({
  type: 'hangs-up',
  ...on(thisDN, connID),
});

const ENDED = [
  'C EventMonitoringCancelled Observer other B Destination MonitorNextCallType=OneCall',
  'B EventMonitoringCancelled other C Observer MonitorNextCallType=OneCall',
];

/** Field knowledge: what both are told, and that the supervisor's event answers. */
describe('a supervisor', () => {
  test('asks to observe an agent, and both hear it', () => {
    expect(said([], monitor('C', 'B', 'AllCalls'))).toEqual([
      'C EventMonitoringNextCall Observer other B Destination MonitorNextCallType=AllCalls (answers)',
      'B EventMonitoringNextCall other C Observer MonitorNextCallType=AllCalls',
    ]);
  });

  test('cancels, and both hear it', () => {
    expect(said([monitor('C', 'B')], cancel('C', 'B'))).toEqual([
      `${ENDED[0]} (answers)`,
      ENDED[1],
    ]);
  });

  test('that is not registered observes nobody, and an agent that is not hears nothing', () => {
    expect(said([], monitor('C', 'U'))).toEqual([
      'C EventMonitoringNextCall Observer other U Destination MonitorNextCallType=OneCall (answers)',
    ]);
    expect(said([], monitor('U', 'C'))[0]).toMatch(/^U EventError/u);
  });

  test('leaves the call it observes when it cancels', () => {
    expect(said(observed('X'), cancel('C', 'B'))).toEqual([
      'C EventReleased 1 Inbound Observer other X Origination CallState=Ok',
      'B EventPartyDeleted 1 Inbound Destination other C DeletedParty third C DeletedBy CallState=Ok',
      `${ENDED[0]} (answers)`,
      ENDED[1],
    ]);
    expect(said(calledToObserve('X'), cancel('C', 'B'))[0]).toBe(
      'C EventAbandoned 1 Inbound Observer other X Origination CallState=Bridged',
    );
  });
});

/** Monitoring calls, service observing on agent. */
describe('an observer', () => {
  test('rings and answers, and everybody who talks hears who it is', () => {
    const answered = [monitor('C', 'B'), ...talking('A', 'B')];
    expect(said(answered, { type: 'is-observed', ...on('B') })).toEqual([
      'C EventRinging 1 Internal Observer other A Origination CallState=Bridged',
      'A EventPartyAdded 1 Internal Origination other C Observer CallState=Bridged',
      'B EventPartyAdded 1 Internal Destination other C Observer CallState=Bridged',
    ]);
    expect(said(calledToObserve(), { type: 'TAnswerCall', ...on('C') })).toEqual([
      'C EventEstablished 1 Internal Observer other A Origination CallState=Bridged (answers)',
    ]);
  });

  test('of an agent that has dialed is shown the called party', () => {
    const answered = [monitor('C', 'B'), ...talking('B', 'A')];
    expect(said(answered, { type: 'is-observed', ...on('B') })[0]).toBe(
      'C EventRinging 1 Internal Observer other A Destination CallState=Bridged',
    );
  });

  test('leaves with the agent, whatever the caller', () => {
    expect(said(observed('X'), { type: 'TReleaseCall', ...on('B') })).toEqual([
      'B EventReleased 1 Inbound Destination other X Origination CallState=Ok (answers)',
      'C EventPartyDeleted 1 Inbound Observer other B DeletedParty CallState=Ok',
      'C EventReleased 1 Inbound Observer other X Origination CallState=Ok',
      ...ENDED,
    ]);
    expect(said(observed(), hangsUp('B'))).toEqual([
      'B EventReleased 1 Internal Destination other A Origination CallState=Ok',
      'A EventPartyDeleted 1 Internal Origination other B DeletedParty third C Observer CallState=Ok',
      'C EventPartyDeleted 1 Internal Observer other B DeletedParty CallState=Ok',
      'A EventReleased 1 Internal Origination other C Observer CallState=Ok',
      'C EventReleased 1 Internal Observer other A Origination CallState=Ok',
      ...ENDED,
    ]);
  });

  test('is left with the agent by a caller who hangs up, and both are released', () => {
    expect(said(observed('X'), hangsUp('X'))).toEqual([
      'B EventPartyDeleted 1 Inbound Destination other X DeletedParty third C Observer CallState=Ok',
      'C EventPartyDeleted 1 Inbound Observer other X DeletedParty CallState=Ok',
      'B EventReleased 1 Inbound Destination other C Observer CallState=Ok',
      'C EventReleased 1 Inbound Observer other B Destination CallState=Ok',
      ...ENDED,
    ]);
  });

  test('of a caller that the agent deletes: the agent is told who did it', () => {
    const deleted = { type: 'TDeleteFromConference', ...on('B'), otherDN: 'A' } as const;
    expect(said(observed(), deleted)[1]).toBe(
      'B EventPartyDeleted 1 Internal Destination other A DeletedParty third B DeletedBy CallState=Ok (answers)',
    );
  });

  test('hangs up, and those who talk go on', () => {
    expect(said(observed('X'), hangsUp('C'))).toEqual([
      'C EventReleased 1 Inbound Observer other X Origination CallState=Ok',
      'B EventPartyDeleted 1 Inbound Destination other C DeletedParty third C DeletedBy CallState=Ok',
      ...ENDED,
    ]);
    expect(said([...observed('X'), hangsUp('C')], hangsUp('B'))).toEqual([
      'B EventReleased 1 Inbound Destination other X Origination CallState=Ok',
    ]);
  });

  test('that still rings loses the call with the caller', () => {
    expect(said(calledToObserve('X'), hangsUp('X'))).toEqual([
      'B EventReleased 1 Inbound Destination other X Origination CallState=Ok',
      'C EventAbandoned 1 Inbound Observer other X Origination CallState=Bridged',
      ...ENDED,
    ]);
  });

  test('that rejects is released, and one whose phone fails has lost the call', () => {
    expect(said(calledToObserve('X'), { type: 'rejects', ...on('C') })[0]).toBe(
      'C EventReleased 1 Inbound Observer other X Origination CallState=Ok',
    );
    expect(
      said(calledToObserve('X'), { type: 'goes-out-of-service', thisDN: 'C' }).slice(1),
    ).toEqual([
      'C EventAbandoned 1 Inbound Observer other X Origination CallState=Bridged',
      'B EventPartyDeleted 1 Inbound Destination other C DeletedParty third C DeletedBy CallState=Ok',
      ...ENDED,
    ]);
  });

  test('of all calls stays the supervisor when one is over', () => {
    expect(said(observed('X', 'AllCalls'), hangsUp('B')).at(-1)).toBe(
      'C EventReleased 1 Inbound Observer other X Origination CallState=Ok',
    );
  });
});

/** Inferred, but for Observer, which an observer stays (field knowledge). */
describe('an observed call', () => {
  test('is held and retrieved without a word to the observer', () => {
    expect(said(observed('X'), holds('B'))).toEqual([
      'B EventHeld 1 Inbound Destination other X Origination (answers)',
    ]);
    expect(said([...observed('X'), holds('B')], { type: 'TRetrieveCall', ...on('B') })).toEqual([
      'B EventRetrieved 1 Inbound Destination other X Origination CallState=Ok (answers)',
    ]);
  });

  test('becomes a conference: the observer hears who joins and leaves, and is not counted', () => {
    const added = [...observed('X'), { ...add('D'), thisDN: 'B' }];
    expect(said(observed('X'), { ...add('D'), thisDN: 'B' }).at(-1)).toBe(
      'C EventPartyAdded 1 Inbound Observer other D NewParty third B AddedBy CallState=Bridged',
    );
    const conference: GenesysInput[] = [...added, { type: 'answers', ...on('D') }];
    expect(said(conference, hangsUp('D'))).toEqual([
      'D EventReleased 1 Inbound ConferenceMember CallState=Ok',
      'B EventPartyDeleted 1 Inbound ConferenceMember other D DeletedParty third D DeletedBy CallState=Ok',
      'C EventPartyDeleted 1 Inbound Observer other D DeletedParty CallState=Ok',
    ]);
    expect(said(conference, hangsUp('B'))).toEqual([
      'B EventReleased 1 Inbound ConferenceMember CallState=Ok',
      'D EventPartyDeleted 1 Inbound ConferenceMember other B DeletedParty third B DeletedBy CallState=Ok',
      'C EventPartyDeleted 1 Inbound Observer other B DeletedParty CallState=Ok',
      'C EventReleased 1 Inbound Observer CallState=Ok',
      'D EventPartyDeleted 1 Inbound ConferenceMember other C DeletedParty third C DeletedBy CallState=Ok',
      ...ENDED,
    ]);
  });

  test('is handed on by the agent, and the observer leaves with it', () => {
    expect(said(observed('X'), handOn('B', 'D'))).toEqual([
      'B EventReleased 1 Inbound Destination other X Origination third D Destination CallState=Transferred (answers)',
      'C EventPartyDeleted 1 Inbound Observer other B DeletedParty CallState=Ok',
      'C EventReleased 1 Inbound Observer other X Origination CallState=Ok',
      ...ENDED,
    ]);
  });

  test('is transferred by the other party, and the observer hears of the new one', () => {
    const consulted: GenesysInput[] = [
      ...observed(),
      initiate('A', 'D'),
      { type: 'arrives', connID: 2 },
      { type: 'answers', ...on('D', 2) },
    ];
    expect(said(consulted, transfer('A', 1, 2)).slice(2)).toEqual([
      'B EventPartyChanged 1 Internal Destination other D Origination third A TransferredBy PreviousConnID=1 CallState=Transferred',
      'C EventPartyChanged 1 Internal Observer other D Origination third A TransferredBy PreviousConnID=1 CallState=Bridged',
      'D EventPartyChanged 1 Internal Origination other B Destination third A TransferredBy PreviousConnID=2 CallState=Transferred',
    ]);
  });

  test('is cleared: everybody is released, the observer last', () => {
    expect(said(observed(), { type: 'TClearCall', ...on('A') })).toEqual([
      'A EventReleased 1 Internal Origination other B Destination CallState=Ok (answers)',
      'B EventReleased 1 Internal Destination other A Origination CallState=Ok',
      'C EventReleased 1 Internal Observer other A Origination CallState=Ok',
      ...ENDED,
    ]);
  });

  test('ends unheard while the link is down: the observer is told once it is back', () => {
    const lost: GenesysInput[] = [...observed('X'), { type: 'link-lost' }, hangsUp('X')];
    expect(said(lost, { type: 'link-restored' }).slice(1)).toEqual([
      'B EventReleased 1 Inbound Destination CallState=Ok Reliability=InPast',
      'C EventReleased 1 Inbound Observer CallState=Ok Reliability=InPast',
    ]);
  });
});
