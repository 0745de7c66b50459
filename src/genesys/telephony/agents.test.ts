import { describe, expect, test } from 'vitest';

import { AGENTS, logsIn, queuedAt, servedBy } from '../agents.fixture.ts';
import { arrived, on, said, talking } from '../flow.fixture.ts';
import type { GenesysInput } from '../vocabulary/inputs.ts';

const asks = (story: readonly GenesysInput[], input: GenesysInput) => said(story, input, AGENTS);

/** What is said of agents. */
const told = (story: readonly GenesysInput[], input: GenesysInput) =>
  asks(story, input).filter((line) => line.includes('EventAgent'));

/** Source: Agent States and Work Modes; request functions and their answers. */
describe('an agent', () => {
  test('logs in: the login is answered, its work mode follows', () => {
    expect(asks([], { type: 'TAgentLogin', thisDN: 'A', workMode: 'AuxWork' })).toEqual([
      'A EventAgentLogin (answers)',
      'A EventAgentNotReady AgentWorkMode=AuxWork',
    ]);
    expect(asks([], { type: 'TAgentLogin', thisDN: 'A', workMode: 'AutoIn' })).toEqual([
      'A EventAgentLogin (answers)',
      'A EventAgentReady AgentWorkMode=AutoIn',
    ]);
  });

  test('gets ready and not ready, and from one work mode into another', () => {
    const inAux = [logsIn('A', 'AuxWork')];
    expect(asks(inAux, { type: 'TAgentSetReady', thisDN: 'A', workMode: 'ManualIn' })).toEqual([
      'A EventAgentReady AgentWorkMode=ManualIn (answers)',
    ]);
    expect(
      asks(inAux, { type: 'TAgentSetNotReady', thisDN: 'A', workMode: 'AfterCallWork' }),
    ).toEqual(['A EventAgentNotReady AgentWorkMode=AfterCallWork (answers)']);
  });

  test('logs out', () => {
    expect(asks([logsIn('A', 'AutoIn')], { type: 'TAgentLogout', thisDN: 'A' })).toEqual([
      'A EventAgentLogout (answers)',
    ]);
  });

  test('does all of it on the set, too', () => {
    expect(asks([], logsIn('A', 'ManualIn'))).toEqual([
      'A EventAgentLogin',
      'A EventAgentReady AgentWorkMode=ManualIn',
    ]);
    const inAux = [logsIn('A', 'AuxWork')];
    expect(asks(inAux, { type: 'gets-ready', thisDN: 'A', workMode: 'AutoIn' })).toEqual([
      'A EventAgentReady AgentWorkMode=AutoIn',
    ]);
    expect(asks(inAux, { type: 'gets-not-ready', thisDN: 'A', workMode: 'AfterCallWork' })).toEqual(
      ['A EventAgentNotReady AgentWorkMode=AfterCallWork'],
    );
    expect(asks(inAux, { type: 'logs-out', thisDN: 'A' })).toEqual(['A EventAgentLogout']);
  });

  test('gets not ready in the middle of a call, which goes on', () => {
    const busy = [logsIn('A', 'AutoIn'), ...talking('A', 'C')];
    expect(asks(busy, { type: 'TAgentSetNotReady', thisDN: 'A', workMode: 'AuxWork' })).toEqual([
      'A EventAgentNotReady AgentWorkMode=AuxWork (answers)',
    ]);
  });

  test('is logged out when the phone fails, before its call is lost', () => {
    const busy = [logsIn('A', 'ManualIn'), ...servedBy('A')];
    expect(
      asks(busy, { type: 'goes-out-of-service', thisDN: 'A' }).map((line) => line.slice(0, 25)),
    ).toEqual(['A EventDNOutOfService', 'A EventAgentLogout', 'A EventReleased 1 Inbound']);
  });

  test('changes unheard while the link is down', () => {
    expect(asks([{ type: 'link-lost' }], logsIn('A', 'AutoIn'))).toEqual([]);
  });
});

describe('after-call work', () => {
  const WORKS = 'A EventAgentNotReady AgentWorkMode=AfterCallWork';
  test('follows a call out of a queue, right after its end', () => {
    const served = [logsIn('A', 'ManualIn'), ...servedBy('A')];
    expect(said(served, { type: 'TReleaseCall', ...on('A') }, AGENTS)).toEqual([
      'A EventReleased 1 Inbound Destination other X Origination ThisQueue=P CallState=Ok (answers)',
      WORKS,
    ]);
    expect(told(served, { type: 'hangs-up', ...on('X') })).toEqual([WORKS]);
  });

  test('does not follow in AutoIn, nor for who is not ready by then', () => {
    const served = [logsIn('A', 'AutoIn'), ...servedBy('A')];
    expect(told(served, { type: 'hangs-up', ...on('X') })).toEqual([]);
    const away: GenesysInput[] = [
      logsIn('A', 'ManualIn'),
      ...servedBy('A'),
      { type: 'gets-not-ready', thisDN: 'A', workMode: 'AuxWork' },
    ];
    expect(told(away, { type: 'hangs-up', ...on('X') })).toEqual([]);
  });

  test('does not follow a call that came from no queue, or was not answered', () => {
    const direct = [logsIn('A', 'ManualIn'), ...talking('X', 'A')];
    expect(told(direct, { type: 'hangs-up', ...on('X') })).toEqual([]);
    const ringing = [logsIn('A', 'ManualIn'), ...servedBy('A').slice(0, -1)];
    expect(told(ringing, { type: 'hangs-up', ...on('X') })).toEqual([]);
  });

  test('is not for the agent who called the queue', () => {
    const calls = [
      logsIn('A', 'ManualIn'),
      logsIn('B', 'AutoIn'),
      ...arrived('A', 'P'),
      { type: 'diverts', thisDN: 'P', connID: 1, otherDN: 'B' },
      { type: 'arrives', connID: 1 },
      { type: 'answers', ...on('B') },
    ] as const;
    expect(told(calls, { type: 'hangs-up', ...on('B') })).toEqual([]);
  });

  test('follows a transfer, which ends the call for who transfers', () => {
    const consulting: GenesysInput[] = [
      logsIn('A', 'ManualIn'),
      ...servedBy('A'),
      { type: 'TInitiateTransfer', ...on('A'), otherDN: 'C' },
      { type: 'arrives', connID: 2 },
      { type: 'answers', ...on('C', 2) },
    ];
    const complete: GenesysInput = { type: 'TCompleteTransfer', ...on('A'), consultConnID: 2 };
    expect(told(consulting, complete)).toEqual([WORKS]);
  });

  test('follows for whom such a call was transferred to', () => {
    const handed: GenesysInput[] = [
      logsIn('A', 'ManualIn'),
      ...queuedAt('B'),
      { type: 'TSingleStepTransfer', ...on('B'), otherDN: 'A' },
      { type: 'arrives', connID: 1 },
      { type: 'answers', ...on('A') },
    ];
    expect(told(handed, { type: 'hangs-up', ...on('X') })).toEqual([WORKS]);
  });

  test('follows for each agent of a conference about such a call', () => {
    const conference: GenesysInput[] = [
      logsIn('A', 'ManualIn'),
      ...queuedAt('B'),
      { type: 'TSingleStepConference', ...on('B'), otherDN: 'A' },
      { type: 'answers', ...on('A') },
    ];
    expect(told(conference, { type: 'hangs-up', ...on('A') })).toEqual([WORKS]);
    expect(told(conference.slice(0, -1), { type: 'rejects', ...on('A') })).toEqual([]);
  });
});
