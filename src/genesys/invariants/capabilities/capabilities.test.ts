import { describe, expect, test } from 'vitest';

import { type Case, faulty, healthy } from '../story.fixture.ts';
import { dialingNamesDialedNumber } from './dialing-names-dialed-number.ts';
import { lostCallRedirectedWhereSaid } from './lost-call-redirected-where-said.ts';
import { routeUsedCallStateWhereSaid } from './route-used-call-state-where-said.ts';
import { whereSentIsNamed } from './where-sent-is-named.ts';

const LOST_TO_ANOTHER = [
  { type: 'dials', thisDN: 'A', otherDN: 'Q' },
  { type: 'arrives', connID: 1 },
  { type: 'overflows', thisDN: 'Q', connID: 1, otherDN: 'P' },
  { type: 'diverts', thisDN: 'Q', connID: 1, otherDN: 'B' },
] as const;

const ROUTED_BY_DEFAULT = [
  { type: 'dials', thisDN: 'A', otherDN: 'R' },
  { type: 'arrives', connID: 1 },
  { type: 'route-timer-expires', thisDN: 'R', connID: 1, otherDN: 'B' },
] as const;

const SECONDARY_GROUPS = { capabilities: { acdAgents: 'in-secondary-groups' } };

const CASES: readonly Case[] = [
  { invariant: whereSentIsNamed, fault: 'lost-call-without-agent', story: LOST_TO_ANOTHER },
  { invariant: whereSentIsNamed, fault: 'default-route-unnamed', story: ROUTED_BY_DEFAULT },
  {
    invariant: routeUsedCallStateWhereSaid,
    fault: 'call-state-on-every-switch',
    story: ROUTED_BY_DEFAULT,
    special: { pbx: 'Aspect ACD' },
  },
  {
    invariant: lostCallRedirectedWhereSaid,
    fault: 'redirected-in-secondary-groups',
    story: LOST_TO_ANOTHER,
    special: SECONDARY_GROUPS,
  },
  {
    invariant: dialingNamesDialedNumber,
    fault: 'dialing-without-number',
    story: ROUTED_BY_DEFAULT,
  },
];

describe.each(CASES)('$invariant.id', (one) => {
  test('is upheld by the switch as it is', () => {
    expect(healthy(one)).toBe('upheld');
  });

  test(`is broken by ${one.fault}`, () => {
    expect(faulty(one)).toBe('broken');
  });
});
