import { describe, expect, test } from 'vitest';

import { calling, on, said } from '../flow.fixture.ts';
import type { GenesysInput } from '../vocabulary/inputs.ts';

describe('a call outside', () => {
  const X: GenesysInput[] = [...calling('A', 'X'), { type: 'arrives', connID: 1 }];

  test('that the network did not report is reported right before its answer', () => {
    expect(said(X, { type: 'answers', ...on('X') })).toEqual([
      'A EventNetworkReached 1 Outbound Origination other X Destination',
      'A EventEstablished 1 Outbound Origination other X Destination CallState=Ok',
    ]);
  });

  test('that the network reported is not reported again', () => {
    const reached: GenesysInput[] = [...calling('A', 'X'), { type: 'network-reached', connID: 1 }];
    expect(
      said([...reached, { type: 'arrives', connID: 1 }], { type: 'answers', ...on('X') }),
    ).toEqual(['A EventEstablished 1 Outbound Origination other X Destination CallState=Ok']);
  });

  test('names nobody where what is optional is left out', () => {
    const omitted = {
      capabilities: { optionalAttributes: 'omitted', networkReached: 'simulated' },
    };
    expect(said(X, { type: 'answers', ...on('X') }, omitted)).toEqual([
      'A EventNetworkReached 1 Outbound Origination other X Destination',
      'A EventEstablished 1 Outbound Origination CallState=Ok',
    ]);
  });

  test.each([
    ['digits', ' other 9X Destination'],
    ['absent', ''],
    ['number', ' other X Destination'],
  ])('names the dialed DN by %s', (dialed, other) => {
    expect(
      said([], { type: 'dials', thisDN: 'A', otherDN: 'X' }, { capabilities: { dialed } }),
    ).toEqual([`A EventDialing 1 Outbound Origination${other}`]);
  });

  test.each([
    ['A', 'B', 'Internal', 'A'],
    ['A', 'T', 'Outbound', 'A'],
    ['X', 'B', 'Inbound', undefined],
  ])('from %s to %s is %s', (from, to, callType, heardBy) => {
    const events = [
      ...said([], { type: 'dials', thisDN: from, otherDN: to }),
      ...said(calling(from, to), { type: 'arrives', connID: 1 }),
    ];
    expect(events.every((event) => event.includes(` ${callType} `))).toBe(true);
    expect(said([], { type: 'dials', thisDN: from, otherDN: to })[0]?.split(' ')[0]).toBe(heardBy);
  });
});
