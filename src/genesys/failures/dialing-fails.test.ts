import { describe, expect, test } from 'vitest';

import { arrived, calling, canHappen } from '../flow.fixture.ts';
import type { DialingResult } from '../vocabulary/attributes.ts';
import type { GenesysInput } from '../vocabulary/inputs.ts';

const dialing = (queue: string, called: string): readonly GenesysInput[] => [
  { type: 'TMakePredictiveCall', thisDN: queue, otherDN: called },
];
const ringing = (queue: string, called: string): readonly GenesysInput[] => [
  ...dialing(queue, called),
  { type: 'arrives', connID: 1 },
];
const queued = (queue: string, called: string): readonly GenesysInput[] => [
  ...ringing(queue, called),
  { type: 'answers', thisDN: called, connID: 1 },
];
const failed = (result: DialingResult): GenesysInput => ({
  type: 'dialing-fails',
  connID: 1,
  result,
});
const machine = (thisDN: string): GenesysInput => ({ type: 'machine-answers', thisDN, connID: 1 });

const BUSY: GenesysInput = { type: 'destination-busy', connID: 1, callState: 'Busy' };
const REACHED: GenesysInput = { type: 'network-reached', connID: 1 };
const DIVERTS: GenesysInput = { type: 'diverts', thisDN: 'P', connID: 1, otherDN: 'A' };

type Case = [what: string, story: readonly GenesysInput[], input: GenesysInput];

/** Side by side with what cannot: the documents list the results and leave open when each is possible. */
const CAN: readonly Case[] = [
  ['the number is not valid', dialing('P', 'X'), failed('SitInvalidnum')],
  ['the called phone is busy', dialing('P', 'B'), failed('Busy')],
  ['all trunks are busy', dialing('R', 'T'), failed('AllTrunksBusy')],
  ['nobody answers', ringing('P', 'B'), failed('NoAnswer')],
  ['a fax machine is found', ringing('P', 'X'), failed('FaxDetected')],
  ['the queue is full', ringing('RQ', 'X'), failed('QueueFull')],
  ['the switch fails on the way', dialing('P', 'B'), failed('SystemError')],
  ['the switch fails while it rings', ringing('P', 'B'), failed('GeneralError')],
  ['a machine is queued', ringing('P', 'X'), machine('X')],
  ['a machine waits for a route', ringing('RQ', 'T'), machine('T')],
];

const CANNOT: readonly Case[] = [
  ['nobody answers before it rings', dialing('P', 'X'), failed('NoAnswer')],
  ['a number that rings is not valid', ringing('P', 'X'), failed('SitVacant')],
  ['a number that rings is busy', ringing('P', 'X'), failed('Busy')],
  ['trunks are busy on a call inside', dialing('P', 'B'), failed('AllTrunksBusy')],
  ['a fax machine is found inside', ringing('P', 'B'), failed('FaxDetected')],
  ['the dialing fails after the answer', queued('P', 'X'), failed('Dropped')],
  ['the dialing fails of a call that a person made', calling('A', 'X'), failed('Busy')],
  ['the dialing fails of no call', [], failed('Busy')],
  ['a machine is found before it rings', dialing('P', 'X'), machine('X')],
  ['a machine is found inside', ringing('P', 'B'), machine('B')],
  ['a routing point is given a machine', ringing('R', 'X'), machine('X')],
  ['a machine takes a call that a person made', arrived('A', 'X'), machine('X')],
  ['a predictive call is found busy as another', dialing('P', 'X'), BUSY],
  ['the network reports a predictive call', dialing('P', 'X'), REACHED],
  ['a predictive call is parked', dialing('P', 'B'), { type: 'is-parked', connID: 1 }],
  ['the ACD gives away what is still dialed', ringing('P', 'X'), DIVERTS],
];

describe('what becomes of a predictive call', () => {
  test.each(CAN)('can be that %s', (_, story, input) => {
    expect(canHappen(story, input)).toBe(true);
  });

  test.each(CANNOT)('cannot be that %s', (_, story, input) => {
    expect(canHappen(story, input)).toBe(false);
  });
});
