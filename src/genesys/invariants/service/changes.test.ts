import { describe, expect, test } from 'vitest';

import { type Case, faulty, healthy } from '../story.fixture.ts';
import { linkChangeIsTold } from './link-change-is-told.ts';
import { missedEndsAreTold } from './missed-ends-are-told.ts';
import { serviceChangeIsTold } from './service-change-is-told.ts';

const FAILS = [{ type: 'goes-out-of-service', thisDN: 'A' }] as const;
const LINK_LOST = [{ type: 'link-lost' }, { type: 'link-restored' }] as const;

const ABANDONED_UNHEARD = [
  { type: 'dials', thisDN: 'A', otherDN: 'B' },
  { type: 'arrives', connID: 1 },
  { type: 'link-lost' },
  { type: 'hangs-up', thisDN: 'A', connID: 1 },
  { type: 'link-restored' },
] as const;

const CASES: readonly Case[] = [
  { invariant: serviceChangeIsTold, fault: 'out-of-service-untold', story: FAILS },
  { invariant: linkChangeIsTold, fault: 'link-connected-twice', story: LINK_LOST },
  { invariant: missedEndsAreTold, fault: 'missed-ends-all-released', story: ABANDONED_UNHEARD },
];

describe.each(CASES)('$invariant.id', (one) => {
  test('is upheld by the switch as it is', () => {
    expect(healthy(one)).toBe('upheld');
  });

  test(`is broken by ${one.fault}`, () => {
    expect(faulty(one)).toBe('broken');
  });
});
