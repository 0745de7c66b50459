import { describe, expect, test } from 'vitest';

import { AGENTS, QUEUED, logsIn } from '../agents.fixture.ts';
import { arrived, canHappen, talking } from '../flow.fixture.ts';
import type { GenesysInput } from '../vocabulary/inputs.ts';

const diverts = (otherDN: string): GenesysInput => ({
  type: 'diverts',
  thisDN: 'P',
  connID: 1,
  otherDN,
});
const routes: GenesysInput = { type: 'TRouteCall', thisDN: 'R', connID: 1, otherDN: 'A' };
const rests = (thisDN: string): GenesysInput => ({
  type: 'gets-not-ready',
  thisDN,
  workMode: 'AuxWork',
});
const OUT: GenesysInput = { type: 'goes-out-of-service', thisDN: 'A' };

type Case = [what: string, story: readonly GenesysInput[], input: GenesysInput, special?: object];

const CAN: readonly Case[] = [
  ['the ACD gives a call to an agent in AutoIn', [logsIn('A', 'AutoIn'), ...QUEUED], diverts('A')],
  [
    'the ACD gives a call to an agent in ManualIn',
    [logsIn('A', 'ManualIn'), ...QUEUED],
    diverts('A'),
  ],
  ['the ACD gives a call to a phone at which nobody logs in', QUEUED, diverts('C')],
  [
    'the ACD gives a call to whom it likes on a switch that knows no agents',
    QUEUED,
    diverts('A'),
    { ...AGENTS, operations: [] },
  ],
  ['a route leads to an agent who is logged out', arrived('X', 'R'), routes],
  [
    'a call that was given to an agent rings there though it is not ready any more',
    [logsIn('A', 'AutoIn'), ...QUEUED, diverts('A'), rests('A')],
    { type: 'arrives', connID: 1 },
  ],
  ['a person calls an agent on a break', [logsIn('A', 'AuxWork')], dials('C', 'A')],
];

function dials(thisDN: string, otherDN: string): GenesysInput {
  return { type: 'dials', thisDN, otherDN };
}

const CANNOT: readonly Case[] = [
  ['the ACD gives a call to an agent who is logged out', QUEUED, diverts('A')],
  [
    'the ACD gives a call to an agent on a break',
    [logsIn('A', 'AuxWork'), ...QUEUED],
    diverts('A'),
  ],
  [
    'the ACD gives a call to a ready agent who talks',
    [...QUEUED, logsIn('A', 'AutoIn'), ...talking('A', 'C', 2)],
    diverts('A'),
  ],
  ['somebody logs in where nobody does', [], logsIn('C', 'AutoIn')],
  ['somebody logs in twice', [logsIn('A', 'AutoIn')], logsIn('A', 'AuxWork')],
  ['an agent logs in at a phone out of service', [OUT], logsIn('A', 'AutoIn')],
  [
    'an agent is still logged in when the phone works again',
    [logsIn('A', 'AutoIn'), OUT, { type: 'comes-back-in-service', thisDN: 'A' }],
    rests('A'),
  ],
  [
    'an agent logs out in a call',
    [logsIn('A', 'AutoIn'), ...talking('A', 'C')],
    { type: 'logs-out', thisDN: 'A' },
  ],
  ['an agent rests twice', [logsIn('A', 'AuxWork')], rests('A')],
  ['an agent who is logged out rests', [], rests('A')],
];

describe('of agents', () => {
  test.each(CAN)('it can happen that %s', (_, story, input, special = AGENTS) => {
    expect(canHappen(story, input, special)).toBe(true);
  });

  test.each(CANNOT)('it cannot happen that %s', (_, story, input, special = AGENTS) => {
    expect(canHappen(story, input, special)).toBe(false);
  });
});
