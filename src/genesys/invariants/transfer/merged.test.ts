import { describe, expect, test } from 'vitest';

import { oneTerminalEvent } from '../life/one-terminal-event.ts';
import { type Case, faulty, healthy, heard } from '../story.fixture.ts';
import { heldCallSurvives } from './held-call-survives.ts';
import { referenceOnFirst } from './reference-on-first.ts';
import { whoTransfersIsReleased } from './who-transfers-is-released.ts';

/** W talks with B and holds A. */
const TWO = [
  { type: 'dials', thisDN: 'A', otherDN: 'W' },
  { type: 'arrives', connID: 1 },
  { type: 'answers', thisDN: 'W', connID: 1 },
  { type: 'THoldCall', thisDN: 'W', connID: 1 },
  { type: 'dials', thisDN: 'B', otherDN: 'W' },
  { type: 'arrives', connID: 2 },
  { type: 'answers', thisDN: 'W', connID: 2 },
] as const;

const MERGES = { type: 'TMergeCalls', thisDN: 'W', connID: 1, consultConnID: 2 } as const;

const TRANSFERRED = [...TWO, { ...MERGES, mergeType: 'ForTransfer' }] as const;

const CONFERENCED = [...TWO, { ...MERGES, mergeType: 'ForConference' }] as const;

const special = { dns: [{ name: 'A' }, { name: 'B' }, { name: 'W', lines: 2 }] };

const CASES: readonly Case[] = [
  { invariant: heldCallSurvives, fault: 'merged-call-lives-on', story: TRANSFERRED, special },
  { invariant: heldCallSurvives, fault: 'merged-call-lives-on', story: CONFERENCED, special },
  {
    invariant: whoTransfersIsReleased,
    fault: 'transferring-party-names-itself',
    story: TRANSFERRED,
    special,
  },
  {
    invariant: referenceOnFirst,
    fault: 'conference-answered-on-second',
    story: CONFERENCED,
    special,
  },
];

describe.each(CASES)('$invariant.id of merged calls', (one) => {
  test('is upheld by the switch as it is', () => {
    expect(healthy(one)).toBe('upheld');
  });

  test(`is broken by ${one.fault}`, () => {
    expect(faulty(one)).toBe('broken');
  });
});

test('who-transfers-is-released: whoever observes a call is nobody that it went to', () => {
  const story = [
    { type: 'TMonitorNextCall', thisDN: 'C', otherDN: 'B', monitorNextCallType: 'OneCall' },
    ...TWO,
    { type: 'is-observed', thisDN: 'B', connID: 2 },
    { ...MERGES, mergeType: 'ForTransfer' },
  ] as const;
  const observed = { dns: [...special.dns, { name: 'C' }] };
  const one = { invariant: whoTransfersIsReleased, fault: '', story, special: observed };
  expect(healthy(one)).toBe('upheld');
});

test('held-call-survives is not put to the test by a request that is refused', () => {
  const refused = { ...MERGES, connID: 2, consultConnID: 1, mergeType: 'ForTransfer' } as const;
  const one = { invariant: heldCallSurvives, fault: '', story: [...TWO, refused], special };
  expect(healthy(one)).toBe('not put to the test');
});

describe('one-terminal-event, of who goes on under another ConnID', () => {
  const talks = ['B EventDialing ConnID=2', 'B EventEstablished ConnID=2'];
  const goesOn = 'B EventPartyChanged ConnID=1 PreviousConnID=2';

  test('is content with the end of the call it goes on in', () => {
    expect(heard(oneTerminalEvent, [...talks, goesOn, 'B EventReleased', 'at rest'])).toBe(
      'upheld',
    );
  });

  test('is broken by one of the call that it was on before', () => {
    expect(heard(oneTerminalEvent, [...talks, goesOn, 'B EventReleased ConnID=2'])).toBe('broken');
  });

  test('is broken where nobody tells it that it goes on', () => {
    expect(heard(oneTerminalEvent, [...talks, 'at rest'])).toBe('broken');
  });
});
