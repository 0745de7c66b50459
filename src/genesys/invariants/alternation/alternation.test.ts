import { describe, expect, test } from 'vitest';

import { saying, sayingEach } from '../../faults/planting.ts';
import { type Case, examined, faulty, healthy } from '../story.fixture.ts';
import { referenceOnFirst } from '../transfer/reference-on-first.ts';
import { talksOnOneCall } from '../transfer/talks-on-one-call.ts';
import { alternateSwaps } from './alternate-swaps.ts';
import { reconnectGoesBack } from './reconnect-goes-back.ts';

const CONSULTED = [
  { type: 'dials', thisDN: 'A', otherDN: 'B' },
  { type: 'arrives', connID: 1 },
  { type: 'answers', thisDN: 'B', connID: 1 },
  { type: 'TInitiateTransfer', thisDN: 'B', connID: 1, otherDN: 'C' },
  { type: 'arrives', connID: 2 },
  { type: 'answers', thisDN: 'C', connID: 2 },
] as const;

const TWO = { thisDN: 'B', connID: 1, consultConnID: 2 } as const;

const ALTERNATED = [...CONSULTED, { type: 'TAlternateCall', ...TWO }] as const;

const RECONNECTED = [...CONSULTED, { type: 'TReconnectCall', ...TWO }] as const;

const CASES: readonly Case[] = [
  { invariant: alternateSwaps, fault: 'alternate-holds-both', story: ALTERNATED },
  { invariant: alternateSwaps, fault: 'alternate-told-to-far-end', story: ALTERNATED },
  { invariant: talksOnOneCall, fault: 'alternate-talks-on', story: ALTERNATED },
  { invariant: referenceOnFirst, fault: 'alternate-retrieved-first', story: ALTERNATED },
  { invariant: reconnectGoesBack, fault: 'reconnect-drops-held-call', story: RECONNECTED },
  { invariant: reconnectGoesBack, fault: 'reconnect-leaves-on-hold', story: RECONNECTED },
  { invariant: referenceOnFirst, fault: 'reconnect-answered-on-held-call', story: RECONNECTED },
];

describe.each(CASES)('$invariant.id', (one) => {
  test('is upheld by the switch as it is', () => {
    expect(healthy(one)).toBe('upheld');
  });

  test(`is broken by ${one.fault}`, () => {
    expect(faulty(one)).toBe('broken');
  });
});

test.each([alternateSwaps, reconnectGoesBack])(
  '$id is not put to the test by a request that is refused',
  (invariant) => {
    const refused = { thisDN: 'B', connID: 2, consultConnID: 1 } as const;
    const story = [
      ...CONSULTED,
      { type: 'TAlternateCall', ...refused },
      { type: 'TReconnectCall', ...refused },
    ] as const;
    expect(healthy({ invariant, fault: '', story })).toBe('not put to the test');
  },
);

test('reconnect-goes-back: an agent who is left behind works after the call', () => {
  const story = [
    { type: 'logs-in', thisDN: 'C', workMode: 'ManualIn' },
    { type: 'dials', thisDN: 'A', otherDN: 'B' },
    { type: 'arrives', connID: 1 },
    { type: 'answers', thisDN: 'B', connID: 1 },
    { type: 'TInitiateTransfer', thisDN: 'B', connID: 1, otherDN: 'P' },
    { type: 'arrives', connID: 2 },
    { type: 'diverts', thisDN: 'P', connID: 2, otherDN: 'C' },
    { type: 'arrives', connID: 2 },
    { type: 'answers', thisDN: 'C', connID: 2 },
    { type: 'TReconnectCall', ...TWO },
  ] as const;
  const dns = [
    { name: 'A' },
    { name: 'B' },
    { name: 'C', agent: true },
    { name: 'P', type: 'acd-queue' },
  ];
  expect(healthy({ invariant: reconnectGoesBack, fault: '', story, special: { dns } })).toBe(
    'upheld',
  );
});

const alike = { id: 'planted', about: 'The switch goes wrong in one step.' };

test('reconnect-goes-back is broken where who is on the held call hears something', () => {
  const plant = sayingEach((event) =>
    event.event === 'EventRetrieved'
      ? [event, { ...event, to: 'A', attributes: { ...event.attributes, ThisDN: 'A' } }]
      : [event],
  );
  expect(examined(reconnectGoesBack, RECONNECTED, { ...alike, plant })).toBe('broken');
});

test.each([
  ['alternate-swaps', alternateSwaps, ALTERNATED],
  ['reconnect-goes-back', reconnectGoesBack, RECONNECTED],
] as const)('%s is broken where somebody else moves', (_, invariant, story) => {
  const plant = saying((said, { type }, { calls }) => {
    const call = calls[0];
    if (story.at(-1)?.type === type && call !== undefined) call.standing['A'] = 'held';
    return said;
  });
  expect(examined(invariant, story, { ...alike, plant })).toBe('broken');
});
