import { describe, expect, test } from 'vitest';

import { faults } from '../../faults/catalogue.ts';
import { examined, heard } from '../story.fixture.ts';
import { abandonedOnlyUnanswered } from './abandoned-only-unanswered.ts';
import { establishedAfterDialingOrRinging } from './established-after-dialing-or-ringing.ts';
import { establishedAtBothEnds } from './established-at-both-ends.ts';
import { lostUnansweredIsAbandoned } from './lost-unanswered-is-abandoned.ts';
import { nothingAfterTerminal } from './nothing-after-terminal.ts';
import { nothingBeforeFirst } from './nothing-before-first.ts';
import { oneTerminalEvent } from './one-terminal-event.ts';
import { ringingIsResolved } from './ringing-is-resolved.ts';

const RINGING = ['A EventDialing ThisDNRole=Origination', 'B EventRinging ThisDNRole=Destination'];
const ANSWERED = [...RINGING, 'A EventEstablished OtherDN=B', 'B EventEstablished OtherDN=A'];

describe('one-terminal-event', () => {
  test('is upheld when both ends are released once', () => {
    expect(
      heard(oneTerminalEvent, [...ANSWERED, 'A EventReleased', 'B EventReleased', 'at rest']),
    ).toBe('upheld');
  });

  test('is broken by a second EventReleased', () => {
    expect(heard(oneTerminalEvent, [...ANSWERED, 'A EventReleased', 'A EventReleased'])).toBe(
      'broken',
    );
  });

  test('is broken by a party that is never told', () => {
    expect(heard(oneTerminalEvent, [...ANSWERED, 'A EventReleased', 'at rest'])).toBe('broken');
  });

  test('is undecided of a party that may have missed its end', () => {
    expect(heard(oneTerminalEvent, [...ANSWERED, '* EventLinkDisconnected', 'at rest'])).toBe(
      'undecided',
    );
  });

  test('says nothing of a party that no event began, nor of events that end nothing', () => {
    expect(heard(oneTerminalEvent, ['A EventReleased'])).toBe('not put to the test');
    expect(heard(oneTerminalEvent, ANSWERED)).toBe('not put to the test');
  });

  test('is undecided of an end that is told after a lost link', () => {
    expect(
      heard(oneTerminalEvent, [...ANSWERED, '* EventLinkDisconnected', 'A EventReleased']),
    ).toBe('undecided');
  });

  test('takes EventAbandoned for an end, and only one of the two', () => {
    expect(heard(oneTerminalEvent, [...RINGING, 'B EventAbandoned'])).toBe('upheld');
    expect(heard(oneTerminalEvent, [...RINGING, 'B EventAbandoned', 'B EventReleased'])).toBe(
      'broken',
    );
  });

  test('leaves a call that still waits in a queue to other claims', () => {
    expect(heard(oneTerminalEvent, ['Q EventQueued ThisQueue=Q', 'at rest'])).toBe(
      'not put to the test',
    );
  });

  test('is broken by a consulted party, too, that hears neither of an end nor of another ConnID', () => {
    const rings = 'C EventRinging ConnID=2 CallType=Consult';
    const talks = 'C EventEstablished ConnID=2 CallType=Consult';
    expect(heard(oneTerminalEvent, [rings, talks, 'at rest'])).toBe('broken');
    expect(heard(oneTerminalEvent, [rings, 'at rest'])).toBe('broken');
    expect(heard(oneTerminalEvent, ['B EventDialing ConnID=2 CallType=Consult', 'at rest'])).toBe(
      'broken',
    );
  });

  test('lets a consulted party end by being conferenced', () => {
    const consulted = [
      'C EventRinging ConnID=2 CallType=Consult',
      'C EventEstablished ConnID=2 CallType=Consult',
    ];
    const story = [
      ...consulted,
      'C EventPartyChanged ConnID=1 PreviousConnID=2',
      'C EventReleased',
      'at rest',
    ];
    expect(heard(oneTerminalEvent, story)).toBe('upheld');
  });
});

describe('nothing-after-terminal', () => {
  test('is upheld by silence', () => {
    expect(heard(nothingAfterTerminal, [...ANSWERED, 'A EventReleased', 'at rest'])).toBe('upheld');
  });

  test('is broken by EventPartyDeleted after EventReleased', () => {
    expect(
      heard(nothingAfterTerminal, [...ANSWERED, 'A EventReleased', 'A EventPartyDeleted']),
    ).toBe('broken');
  });

  test('is broken by a phone that rings again, or moves to another call', () => {
    const over = [...ANSWERED, 'A EventReleased'];
    expect(heard(nothingAfterTerminal, [...over, 'A EventRinging'])).toBe('broken');
    expect(heard(nothingAfterTerminal, [...over, 'A EventPartyChanged'])).toBe('broken');
    const held = 'A EventHeld ThisDNRole=ConferenceMember';
    expect(heard(nothingAfterTerminal, [...over, held])).toBe('broken');
  });

  test('lets a queue that lost the call have it again', () => {
    const stays = ['Q EventQueued', 'Q EventDiverted', 'Q EventQueued', 'Q EventAbandoned'];
    expect(heard(nothingAfterTerminal, [...stays, 'at rest'])).toBe('upheld');
    const asked = ['R EventRouteRequest', 'R EventRouteUsed', 'R EventRouteRequest'];
    expect(heard(nothingAfterTerminal, asked)).not.toBe('broken');
  });

  test('lets who observed the call, or sent it on, have it later', () => {
    const observed = ['A EventRinging ThisDNRole=Observer', 'A EventAbandoned ThisDNRole=Observer'];
    const sentOn = [...ANSWERED, 'A EventReleased CallState=Transferred'];
    for (const story of [observed, sentOn]) {
      expect(heard(nothingAfterTerminal, [...story, 'A EventRinging', 'A EventReleased'])).not.toBe(
        'broken',
      );
    }
  });

  test('lets a member be added to a conference again', () => {
    const again = [
      'A EventReleased',
      'A EventRinging ThisDNRole=ConferenceMember',
      'A EventReleased',
      'at rest',
    ];
    expect(heard(nothingAfterTerminal, [...ANSWERED, ...again])).toBe('upheld');
  });
});

describe('nothing-before-first', () => {
  test('is upheld by a call that begins with EventDialing', () => {
    expect(heard(nothingBeforeFirst, RINGING)).toBe('upheld');
  });

  test('is broken by EventReleased at a party that knew nothing', () => {
    expect(heard(nothingBeforeFirst, ['C EventReleased'])).toBe('broken');
  });
});

describe('established-after-dialing-or-ringing', () => {
  test('is upheld by an answered call', () => {
    expect(heard(establishedAfterDialingOrRinging, ANSWERED)).toBe('upheld');
  });

  test('is broken by a second EventEstablished', () => {
    expect(heard(establishedAfterDialingOrRinging, [...ANSWERED, 'B EventEstablished'])).toBe(
      'broken',
    );
  });

  test('lets a parked call be answered after EventDestinationBusy', () => {
    const parked = ['A EventDialing', 'A EventDestinationBusy', 'A EventEstablished'];
    expect(heard(establishedAfterDialingOrRinging, parked)).toBe('upheld');
  });
});

describe('ringing-is-resolved', () => {
  test('is upheld by a caller that gives up', () => {
    expect(heard(ringingIsResolved, [...RINGING, 'B EventAbandoned', 'at rest'])).toBe('upheld');
  });

  test('is broken by a phone that rings for ever', () => {
    expect(heard(ringingIsResolved, [...RINGING, 'A EventReleased', 'at rest'])).toBe('broken');
  });

  test('is broken by holding what rings', () => {
    expect(heard(ringingIsResolved, [...RINGING, 'B EventHeld'])).toBe('broken');
  });
});

describe('abandoned-only-unanswered', () => {
  test('is upheld by a queue that loses its caller', () => {
    expect(heard(abandonedOnlyUnanswered, ['Q EventQueued', 'Q EventAbandoned'])).toBe('upheld');
  });

  test('is broken when the other end of a conversation is abandoned', () => {
    expect(
      heard(abandonedOnlyUnanswered, [...ANSWERED, 'A EventReleased', 'B EventAbandoned']),
    ).toBe('broken');
  });
});

describe('established-at-both-ends', () => {
  test('is upheld when both ends are told', () => {
    expect(heard(establishedAtBothEnds, ANSWERED)).toBe('upheld');
  });

  test('is broken when the caller is not told', () => {
    expect(heard(establishedAtBothEnds, [...RINGING, 'B EventEstablished', 'B EventHeld'])).toBe(
      'broken',
    );
  });

  test('does not wait for a caller that nobody monitors', () => {
    const inbound = ['B EventRinging', 'B EventEstablished', 'B EventReleased'];
    expect(heard(establishedAtBothEnds, inbound)).toBe('not put to the test');
  });
});

describe('lost-unanswered-is-abandoned', () => {
  const givenUp = [
    { type: 'dials', thisDN: 'A', otherDN: 'B' },
    { type: 'arrives', connID: 1 },
    { type: 'hangs-up', thisDN: 'A', connID: 1 },
  ] as const;

  test('is upheld when the caller gives up', () => {
    expect(examined(lostUnansweredIsAbandoned, givenUp)).toBe('upheld');
  });

  test('is broken when the phone that rang is released', () => {
    const fault = faults.find(({ id }) => id === 'released-for-abandoned');
    expect(examined(lostUnansweredIsAbandoned, givenUp, fault)).toBe('broken');
  });

  test('lets the called party reject the call', () => {
    const rejected = [...givenUp.slice(0, 2), { type: 'rejects', thisDN: 'B', connID: 1 }] as const;
    expect(examined(lostUnansweredIsAbandoned, rejected)).toBe('not put to the test');
  });
});
