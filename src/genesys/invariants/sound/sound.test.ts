import { describe, expect, test } from 'vitest';

import { talking } from '../../flow.fixture.ts';
import { add } from '../../requests/asked.fixture.ts';
import type { GenesysInput } from '../../vocabulary/inputs.ts';
import { type Case, examined, faulty, healthy, heard, wrong } from '../story.fixture.ts';
import { listeningIsTold } from './listening-is-told.ts';
import { listeningSaysHow } from './listening-says-how.ts';
import { muteEventsAlternate } from './mute-events-alternate.ts';
import { muteIsTold } from './mute-is-told.ts';

const MUTED: readonly GenesysInput[] = [
  ...talking('A', 'B'),
  { type: 'TSetMuteOn', thisDN: 'A', connID: 1 },
];
const CONFERENCE: readonly GenesysInput[] = [
  ...talking('A', 'B'),
  add('C'),
  { type: 'answers', thisDN: 'C', connID: 1 },
];
const DEAF: readonly GenesysInput[] = [
  ...CONFERENCE,
  { type: 'TListenDisconnect', thisDN: 'A', connID: 1, otherDN: 'C' },
];
const left = (thisDN: string): GenesysInput => ({ type: 'hangs-up', thisDN, connID: 1 });

const CASES: readonly Case[] = [
  { invariant: muteIsTold, fault: 'mute-not-kept', story: MUTED },
  {
    invariant: muteIsTold,
    fault: 'mute-off-unsaid',
    story: [...MUTED, { type: 'TSetMuteOff', thisDN: 'A', connID: 1 }],
  },
  {
    invariant: muteIsTold,
    fault: 'mute-survives-release',
    story: [...CONFERENCE, { type: 'TSetMuteOn', thisDN: 'A', connID: 1 }, left('B')],
  },
  { invariant: listeningIsTold, fault: 'deafened-member-untold', story: DEAF },
  { invariant: listeningIsTold, fault: 'deafened-member-misnamed', story: DEAF },
  { invariant: listeningIsTold, fault: 'deafened-with-two-left', story: [...DEAF, left('B')] },
];

describe.each(CASES)('$invariant.id', (one) => {
  test('is upheld by the switch as it is', () => {
    expect(healthy(one)).toBe('upheld');
  });

  test(`is broken by ${one.fault}`, () => {
    expect(faulty(one)).toBe('broken');
  });
});

test.each([muteIsTold, listeningIsTold])('$id says nothing of other things', (invariant) => {
  expect(examined(invariant, [...CONFERENCE, left('B')])).toBe('not put to the test');
});

describe('listening-is-told', () => {
  test('is broken where another is named as who did it', () => {
    const story = [...DEAF, left('B')];
    for (const event of ['EventListenDisconnected', 'EventListenReconnected']) {
      const fault = wrong(event, undefined, { ThirdPartyDN: 'C' });
      expect(examined(listeningIsTold, story, fault)).toBe('broken');
    }
  });
});

describe('mute-events-alternate', () => {
  const talks = ['A EventDialing ThisDNRole=Origination', 'A EventEstablished'];

  test('is upheld by one after the other, and broken by one twice', () => {
    const muted = [...talks, 'A EventMuteOn'];
    expect(heard(muteEventsAlternate, [...muted, 'A EventMuteOff'])).toBe('upheld');
    expect(heard(muteEventsAlternate, [...muted, 'A EventMuteOff', 'A EventMuteOff'])).toBe(
      'broken',
    );
    expect(heard(muteEventsAlternate, [...muted, 'A EventMuteOn'])).toBe('broken');
  });

  test('is undecided of the first, and after a lost link', () => {
    expect(heard(muteEventsAlternate, [...talks, 'A EventMuteOff'])).toBe('undecided');
    const doubted = [...talks, 'A EventMuteOn', '* EventLinkDisconnected', 'A EventMuteOn'];
    expect(heard(muteEventsAlternate, doubted)).toBe('undecided');
  });

  test('is broken by a party that does not talk', () => {
    expect(heard(muteEventsAlternate, ['A EventDialing', 'A EventMuteOn'])).toBe('broken');
    expect(heard(muteEventsAlternate, [...talks, 'A EventHeld', 'A EventMuteOn'])).toBe('broken');
    expect(heard(muteEventsAlternate, [...talks, 'A EventReleased', 'A EventMuteOff'])).toBe(
      'broken',
    );
  });
});

describe('listening-says-how', () => {
  const member = 'ThisDNRole=ConferenceMember';
  const joined = [`C EventRinging ${member}`, `C EventEstablished ${member}`];
  const by = 'ThirdPartyDN=A ThirdPartyDNRole=ConferenceMember';
  const said = (event: string) => heard(listeningSaysHow, [...joined, `C ${event}`]);

  test('is upheld by Held and Ok', () => {
    expect(said(`EventListenDisconnected ${member} ${by} CallState=Held`)).toBe('upheld');
    expect(said(`EventListenReconnected ${member} ${by} CallState=Ok`)).toBe('upheld');
    expect(said(`EventHeld ${member}`)).toBe('not put to the test');
  });

  test('is broken by another CallState or role, or nobody who did it', () => {
    expect(said(`EventListenDisconnected ${member} ${by} CallState=Ok`)).toBe('broken');
    expect(said(`EventListenReconnected ${member} ${by}`)).toBe('broken');
    expect(said(`EventListenDisconnected ThisDNRole=Origination ${by} CallState=Held`)).toBe(
      'broken',
    );
    expect(said(`EventListenDisconnected ${member} CallState=Held`)).toBe('broken');
    expect(said(`EventListenDisconnected ${member} ThirdPartyDN=A CallState=Held`)).toBe('broken');
  });

  test('is broken by who rings, and undecided after a lost link', () => {
    const deaf = `C EventListenDisconnected ${member} ${by} CallState=Held`;
    expect(heard(listeningSaysHow, [joined[0] ?? '', deaf])).toBe('broken');
    expect(heard(listeningSaysHow, [...joined, '* EventLinkDisconnected', deaf])).toBe('undecided');
  });
});
