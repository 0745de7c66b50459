import { expect, test } from 'vitest';

import { AGENTS, logsIn } from '../agents.fixture.ts';
import { next, talking } from '../flow.fixture.ts';
import type { WorkMode } from '../vocabulary/attributes.ts';
import type { GenesysInput, Request } from '../vocabulary/inputs.ts';

const login = (thisDN: string, workMode: WorkMode = 'AuxWork'): Request => ({
  type: 'TAgentLogin',
  thisDN,
  workMode,
});
const logout = (thisDN: string): Request => ({ type: 'TAgentLogout', thisDN });
const ready = (thisDN: string, workMode: WorkMode = 'AutoIn'): Request => ({
  type: 'TAgentSetReady',
  thisDN,
  workMode,
});
const notReady = (thisDN: string, workMode: WorkMode = 'AuxWork'): Request => ({
  type: 'TAgentSetNotReady',
  thisDN,
  workMode,
});

type Refusal = [
  why: string,
  code: number,
  story: readonly GenesysInput[],
  request: Request,
  special?: object,
];

/** Codes: T-Library, error list. Which of them applies where a text is silent is inferred. */
const REFUSALS: readonly Refusal[] = [
  ['a switch that knows no agents', 51, [], login('A'), { ...AGENTS, operations: [] }],
  ['a phone at which nobody logs in', 182, [], login('C')],
  ['a queue', 182, [], ready('P')],
  ['an unregistered phone', 41, [], login('U')],
  ['a DN that nobody has', 59, [], login('nobody')],
  ['a phone out of service', 58, [{ type: 'goes-out-of-service', thisDN: 'A' }], login('A')],
  ['while the link is down', 109, [{ type: 'link-lost' }], login('A')],
  ['logs in to work after a call', 53, [], login('A', 'AfterCallWork')],
  ['logged in already', 43, [logsIn('A', 'AuxWork')], login('A', 'AutoIn')],
  ['logged out already', 43, [], logout('A')],
  ['logs out in a call', 185, [logsIn('A', 'AutoIn'), ...talking('A', 'C')], logout('A')],
  ['ready while logged out', 187, [], ready('A')],
  ['not ready while logged out', 187, [], notReady('A')],
  ['ready to do something else', 53, [logsIn('A', 'AutoIn')], ready('A', 'AuxWork')],
  ['not ready to take calls', 53, [logsIn('A', 'AutoIn')], notReady('A', 'ManualIn')],
  ['ready already', 43, [logsIn('A', 'AutoIn')], ready('A', 'AutoIn')],
  ['not ready already', 43, [logsIn('A', 'AuxWork')], notReady('A', 'AuxWork')],
];

test.each(REFUSALS)('%s: EventError %i', (_, expected, story, request, special = AGENTS) => {
  const said = next(story, request, special);
  expect(said.map(({ event, attributes }) => [event, attributes['ErrorCode']])).toEqual([
    ['EventError', String(expected)],
  ]);
});

test('a request that makes no sense any more when the switch comes to it is refused then', () => {
  const late: GenesysInput[] = [login('A', 'AutoIn'), logsIn('A', 'AuxWork')];
  const [said] = next(late, { type: 'carried-out', reference: 1 }, { ...AGENTS, inFlight: 1 });
  expect(said?.attributes).toEqual({
    ErrorCode: '43',
    ErrorMessage: 'Already in that state',
    ThisDN: 'A',
  });
});
