import { describe, expect, test } from 'vitest';

import { type Case, faulty, healthy } from '../story.fixture.ts';
import { busyIsTold } from './busy-is-told.ts';
import { busyNamesDestination } from './busy-names-destination.ts';
import { networkReachedIsTold } from './network-reached-is-told.ts';

const DIALED = [{ type: 'dials', thisDN: 'A', otherDN: 'B' }] as const;
const BUSY = [...DIALED, { type: 'destination-busy', connID: 1, callState: 'Busy' }] as const;

/** A call to the routing point that is sent on from there. */
const routed = (otherDN: string) =>
  [
    { type: 'dials', thisDN: 'A', otherDN: 'R' },
    { type: 'arrives', connID: 1 },
    { type: 'TRouteCall', thisDN: 'R', connID: 1, otherDN },
  ] as const;

const FAILED = [
  ...routed('B'),
  { type: 'destination-busy', connID: 1, callState: 'SitVacant' },
  { type: 'hangs-up', thisDN: 'A', connID: 1 },
] as const;

const SENT_OUT = [
  ...routed('X'),
  { type: 'network-reached', connID: 1 },
  { type: 'answers', thisDN: 'X', connID: 1 },
] as const;

const CASES: readonly Case[] = [
  { invariant: busyIsTold, fault: 'busy-unsaid', story: BUSY },
  { invariant: busyIsTold, fault: 'busy-says-ok', story: BUSY },
  { invariant: busyNamesDestination, fault: 'busy-forgets-route', story: FAILED },
  { invariant: networkReachedIsTold, fault: 'network-reached-outbound-only', story: SENT_OUT },
];

describe.each(CASES)('$invariant.id', (one) => {
  test('is upheld by the switch as it is', () => {
    expect(healthy(one)).toBe('upheld');
  });

  test(`is broken by ${one.fault}`, () => {
    expect(faulty(one)).toBe('broken');
  });
});
