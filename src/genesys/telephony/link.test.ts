import { describe, expect, test } from 'vitest';

import { arrived, calling, on, said, talking } from '../flow.fixture.ts';
import type { GenesysInput } from '../vocabulary/inputs.ts';

/** Source: T-Library (EventLinkDisconnected, TReliability); the rest is inferred. */
describe('the CTI link', () => {
  const twoInFlight = { inFlight: 2 };

  test('is lost: requests in flight are answered', () => {
    const asked: GenesysInput[] = [{ type: 'TMakeCall', thisDN: 'A', otherDN: 'B' }];
    expect(said(asked, { type: 'link-lost' }, twoInFlight)).toEqual([
      '* EventLinkDisconnected',
      'A EventError ErrorCode=109 ErrorMessage=Link down (answers)',
    ]);
  });

  test('nobody hears anything meanwhile', () => {
    expect(
      said([...talking('A', 'B'), { type: 'link-lost' }], { type: 'hangs-up', ...on('A') }),
    ).toEqual([]);
    expect(said([{ type: 'link-lost' }], { type: 'goes-out-of-service', thisDN: 'A' })).toEqual([]);
  });

  test('is restored: missed ends are told once', () => {
    const missed: GenesysInput[] = [
      ...arrived('A', 'B'),
      { type: 'link-lost' },
      { type: 'hangs-up', ...on('A') },
    ];
    expect(said(missed, { type: 'link-restored' })).toEqual([
      '* EventLinkConnected',
      'A EventReleased 1 Internal Origination CallState=Ok Reliability=InPast',
      'B EventAbandoned 1 Internal Destination CallState=Ok Reliability=InPast',
    ]);
    const again: GenesysInput[] = [...missed, { type: 'link-restored' }, { type: 'link-lost' }];
    expect(said(again, { type: 'link-restored' })).toEqual(['* EventLinkConnected']);
  });

  test('is restored: a routing queue missed both of its last events', () => {
    const missed: GenesysInput[] = [
      ...arrived('A', 'RQ'),
      { type: 'link-lost' },
      { type: 'route-timer-expires', ...on('RQ'), otherDN: 'B' },
    ];
    expect(said(missed, { type: 'link-restored' })).toEqual([
      '* EventLinkConnected',
      'RQ EventRouteUsed 1 Internal Destination CallState=Ok Reliability=InPast',
      'RQ EventDiverted 1 Internal Destination CallState=Ok Reliability=InPast',
    ]);
  });

  test('is restored: who came to a call meanwhile never hears of it', () => {
    const meanwhile: GenesysInput[] = [
      ...calling('A', 'B'),
      { type: 'link-lost' },
      { type: 'arrives', connID: 1 },
      { type: 'link-restored' },
    ];
    expect(said(meanwhile, { type: 'answers', ...on('B') })).toEqual([
      'A EventEstablished 1 Internal Origination other B Destination CallState=Ok',
    ]);
  });
});

const out = (thisDN: string): GenesysInput[] => [{ type: 'goes-out-of-service', thisDN }];

describe('a phone that comes back', () => {
  test('is told so, where anybody listens', () => {
    expect(said(out('A'), { type: 'comes-back-in-service', thisDN: 'A' })).toEqual([
      'A EventDNBackInService',
    ]);
    expect(said(out('U'), { type: 'comes-back-in-service', thisDN: 'U' })).toEqual([]);
  });
});
