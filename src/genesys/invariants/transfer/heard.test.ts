import { describe, expect, test } from 'vitest';

import { rolesConsistent } from '../attributes/roles-consistent.ts';
import { partyDeletedCallState } from '../conference/party-deleted-call-state.ts';
import { abandonedOnlyUnanswered } from '../life/abandoned-only-unanswered.ts';
import { establishedAfterDialingOrRinging } from '../life/established-after-dialing-or-ringing.ts';
import { nothingAfterTerminal } from '../life/nothing-after-terminal.ts';
import { oneTerminalEvent } from '../life/one-terminal-event.ts';
import { ringingIsResolved } from '../life/ringing-is-resolved.ts';
import { errorAfterAbandoned } from '../queues/error-after-abandoned.ts';
import { queueStayEndsOnce } from '../queues/queue-stay-ends-once.ts';
import { thisQueueStoodIn } from '../queues/this-queue-stood-in.ts';
import { heldAndRetrievedAlternate } from '../setup/held-and-retrieved-alternate.ts';
import { networkReachedNotTwice } from '../setup/network-reached-not-twice.ts';
import { heard } from '../story.fixture.ts';

const CALLED = 'ThisDNRole=Destination';
const CHANGED = 'EventPartyChanged ConnID=1 CallState=Transferred';
const STAYS = `${CHANGED} PreviousConnID=1`;
const COMES = `${CHANGED} PreviousConnID=2`;
const OF_TWO = 'ConnID=2 CallType=Consult';

/** A hears of the transfer in this way; D is added. */
const leaves = (how: string): readonly string[] => [
  `A ${STAYS}${how}`,
  'D EventRinging ThisDNRole=ConferenceMember',
  'A EventPartyAdded OtherDN=D',
];

const deleted = (callState: string): string =>
  `A EventPartyDeleted OtherDN=C CallState=${callState}`;

describe('who is left behind by a transfer', () => {
  const talks = [`B EventRinging ${CALLED}`, `B EventEstablished ${CALLED}`];

  test('may become the originator, and not without EventPartyChanged', () => {
    const originates = 'ThisDNRole=Origination';
    expect(heard(rolesConsistent, [...talks, `B ${STAYS} ${originates}`])).toBe('upheld');
    expect(heard(rolesConsistent, [...talks, `B EventHeld ${originates}`])).toBe('broken');
  });

  test('holds what it held', () => {
    const held = [...talks, 'B EventHeld', `B ${STAYS}`];
    expect(heard(heldAndRetrievedAlternate, [...held, 'B EventRetrieved'])).toBe('upheld');
    expect(heard(heldAndRetrievedAlternate, [...held, 'B EventHeld'])).toBe('broken');
  });

  test('may ring, and rings on', () => {
    const rings = ['N EventRinging ThisDNRole=ConferenceMember', `N ${STAYS}`];
    expect(heard(ringingIsResolved, [...rings, 'N EventEstablished'])).toBe('upheld');
    expect(heard(ringingIsResolved, [...rings, 'N EventHeld'])).toBe('broken');
  });

  test('may reach the network again for another destination', () => {
    const reached = ['B EventDialing', 'B EventNetworkReached', 'B EventEstablished'];
    expect(heard(networkReachedNotTwice, [...reached, `B ${STAYS}`, 'B EventNetworkReached'])).toBe(
      'upheld',
    );
    expect(heard(networkReachedNotTwice, [...reached, 'B EventNetworkReached'])).toBe('broken');
  });

  test('is released once', () => {
    const left = [...talks, `B ${STAYS}`];
    expect(heard(oneTerminalEvent, [...left, 'B EventReleased', 'at rest'])).toBe('upheld');
    expect(heard(oneTerminalEvent, [...left, 'at rest'])).toBe('broken');
  });
});

describe('who comes from a consultation by a transfer', () => {
  const comes = [`C EventRinging ${OF_TWO}`, `C ${COMES}`];

  test('may answer then, or lose the call: where it stood is not said', () => {
    expect(heard(establishedAfterDialingOrRinging, [...comes, 'C EventEstablished'])).toBe(
      'undecided',
    );
    expect(heard(abandonedOnlyUnanswered, [...comes, 'C EventAbandoned'])).toBe('undecided');
    const twice = [...comes, 'C EventEstablished', 'C EventEstablished'];
    expect(heard(establishedAfterDialingOrRinging, twice)).toBe('broken');
  });

  test('is done with the consultation, and has an end on the call', () => {
    expect(heard(ringingIsResolved, [...comes, 'at rest'])).toBe('not put to the test');
    expect(heard(oneTerminalEvent, [...comes, 'at rest'])).toBe('broken');
    expect(heard(oneTerminalEvent, [...comes, 'C EventReleased', 'at rest'])).toBe('upheld');
  });

  test('may have been on the call before', () => {
    const before = ['C EventRinging', 'C EventReleased'];
    expect(heard(nothingAfterTerminal, [...before, ...comes, 'C EventReleased', 'at rest'])).toBe(
      'upheld',
    );
    expect(heard(nothingAfterTerminal, [...before, `C ${STAYS}`])).toBe('broken');
  });

  test('how many are on the call then is known where another one is named, else not', () => {
    const transferred = [
      'A EventDialing',
      'B EventRinging',
      'A EventEstablished OtherDN=B',
      'B EventEstablished OtherDN=A',
      'B EventReleased',
    ];
    const story = [...transferred, ...leaves(' OtherDN=C')];
    expect(heard(partyDeletedCallState, [...story, deleted('Ok')])).toBe('upheld');
    expect(heard(partyDeletedCallState, [...story, deleted('Conferenced')])).toBe('broken');
    const unnamed = [...transferred, ...leaves('')];
    expect(heard(partyDeletedCallState, [...unnamed, deleted('Ok')])).toBe('undecided');
  });
});

describe('a queue whose call is transferred', () => {
  const waits = [`Q EventQueued ThisQueue=Q ${OF_TWO}`, `Q ${COMES} ThisQueue=Q`];

  test('may divert it then; the stay under the other ConnID is over', () => {
    expect(heard(queueStayEndsOnce, [...waits, 'Q EventDiverted ThisQueue=Q'])).toBe('undecided');
    expect(heard(queueStayEndsOnce, [...waits, 'at rest'])).toBe('not put to the test');
  });

  test('is known as one', () => {
    expect(heard(thisQueueStoodIn, [...waits, 'C EventRinging ThisQueue=Q'])).toBe('upheld');
    expect(
      heard(thisQueueStoodIn, [...waits, 'C EventRinging', 'D EventRinging ThisQueue=C']),
    ).toBe('broken');
  });

  test('a route asked for under the old ConnID is refused without EventAbandoned', () => {
    const asked = [
      `R EventRouteRequest ThisQueue=R ${OF_TWO}`,
      'R TRouteCall ConnID=2 ReferenceID=5 OtherDN=B',
      `R ${COMES} ThisQueue=R`,
    ];
    const refused = 'R EventError ConnID=2 ReferenceID=5 ErrorCode=237';
    expect(heard(errorAfterAbandoned, [...asked, refused, 'at rest'])).toBe('not put to the test');
    const again = [...asked, 'R TRouteCall ReferenceID=6 OtherDN=B', 'R EventAbandoned'];
    expect(heard(errorAfterAbandoned, [...again, 'at rest'])).toBe('broken');
  });
});
