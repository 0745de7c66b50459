import { describe, expect, test } from 'vitest';

import { arrived, calling, on, said, talking } from '../flow.fixture.ts';
import type { GenesysInput } from '../vocabulary/inputs.ts';

describe('a call that is not answered', () => {
  test('rejected: the caller finds it busy', () => {
    expect(said(arrived('A', 'B'), { type: 'rejects', ...on('B') })).toEqual([
      'B EventReleased 1 Internal Destination other A Origination CallState=Ok',
      'A EventDestinationBusy 1 Internal Origination other B Destination CallState=Busy',
    ]);
  });

  test('released by the ringing phone, on request', () => {
    expect(said(arrived('A', 'B'), { type: 'TReleaseCall', ...on('B') })).toEqual([
      'B EventReleased 1 Internal Destination other A Origination CallState=Ok (answers)',
      'A EventDestinationBusy 1 Internal Origination other B Destination CallState=Busy',
    ]);
  });

  test('lost by a phone that fails: EventAbandoned, SitIntercept', () => {
    expect(said(arrived('A', 'B'), { type: 'goes-out-of-service', thisDN: 'B' })).toEqual([
      'B EventDNOutOfService',
      'B EventAbandoned 1 Internal Destination other A Origination CallState=Ok',
      'A EventDestinationBusy 1 Internal Origination other B Destination CallState=SitIntercept',
    ]);
  });

  test('to a phone out of service, on its arrival', () => {
    const failed = [...calling('A', 'B'), { type: 'goes-out-of-service', thisDN: 'B' } as const];
    expect(said(failed, { type: 'arrives', connID: 1 })).toEqual([
      'A EventDestinationBusy 1 Internal Origination other B Destination CallState=SitIntercept',
    ]);
  });

  test('to a phone with its only line taken', () => {
    expect(
      said([...talking('B', 'C'), ...calling('A', 'B')], { type: 'arrives', connID: 2 }),
    ).toEqual(['A EventDestinationBusy 2 Internal Origination other B Destination CallState=Busy']);
  });

  test('given up by its caller after busy', () => {
    const busy = [
      ...calling('A', 'B'),
      { type: 'destination-busy', connID: 1, callState: 'Busy' } as const,
    ];
    expect(said(busy, { type: 'hangs-up', ...on('A') })).toEqual([
      'A EventReleased 1 Internal Origination other B Destination CallState=Ok',
    ]);
  });

  test('given up by its caller while it rings', () => {
    expect(said(arrived('A', 'B'), { type: 'hangs-up', ...on('A') })).toEqual([
      'A EventReleased 1 Internal Origination other B Destination CallState=Ok',
      'B EventAbandoned 1 Internal Destination other A Origination CallState=Ok',
    ]);
  });

  test('given up while it waits in two queues', () => {
    const two = [...arrived('A', 'P'), { type: 'overflows', ...on('P'), otherDN: 'Q' } as const];
    expect(said(two, { type: 'hangs-up', ...on('A') })).toEqual([
      'A EventReleased 1 Internal Origination other P Destination CallState=Ok',
      'P EventAbandoned 1 Internal Destination other A Origination ThisQueue=P CallState=Ok',
      'Q EventAbandoned 1 Internal Destination other A Origination ThisQueue=Q CallState=Ok',
    ]);
  });
});

describe('a call parked on a phone', () => {
  test('after EventDestinationBusy where the switch says it', () => {
    const parks: GenesysInput = { type: 'is-parked', connID: 1 };
    expect(said(calling('A', 'B'), parks)).toEqual([
      'A EventDestinationBusy 1 Internal Origination other B Destination CallState=Busy',
      'B EventQueued 1 Internal Destination other A Origination CallState=Ok',
    ]);
    expect(
      said(calling('A', 'B'), parks, { capabilities: { destinationBusyBeforeParking: false } }),
    ).toEqual(['B EventQueued 1 Internal Destination other A Origination CallState=Ok']);
  });

  test('stays there when the phone fails', () => {
    const parked: GenesysInput[] = [...calling('A', 'B'), { type: 'is-parked', connID: 1 }];
    expect(said(parked, { type: 'goes-out-of-service', thisDN: 'B' })).toEqual([
      'B EventDNOutOfService',
    ]);
  });

  test('rings when it is taken back', () => {
    const parked: GenesysInput[] = [...calling('A', 'B'), { type: 'is-parked', connID: 1 }];
    expect(said(parked, { type: 'picks-up', ...on('B') })).toEqual([
      'B EventRinging 1 Internal Destination other A Origination CallState=Ok',
    ]);
  });
});
