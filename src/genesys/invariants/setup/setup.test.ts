import { describe, expect, test } from 'vitest';

import { heard } from '../story.fixture.ts';
import { destinationBusyToOriginator } from './destination-busy-to-originator.ts';
import { establishedKeepsHold } from './established-keeps-hold.ts';
import { heldAndRetrievedAlternate } from './held-and-retrieved-alternate.ts';
import { networkReachedBeforeEstablished } from './network-reached-before-established.ts';
import { networkReachedNotTwice } from './network-reached-not-twice.ts';

const DIALING = 'A EventDialing CallType=Outbound ThisDNRole=Origination';
const ANSWERED = 'A EventEstablished CallType=Outbound';

describe('network-reached-before-established', () => {
  test('is upheld by an outbound call that is reported', () => {
    expect(
      heard(networkReachedBeforeEstablished, [DIALING, 'A EventNetworkReached', ANSWERED]),
    ).toBe('upheld');
  });

  test('is broken when the network is never reached', () => {
    expect(heard(networkReachedBeforeEstablished, [DIALING, ANSWERED])).toBe('broken');
  });

  test('says nothing of internal calls', () => {
    const internal = ['A EventDialing CallType=Internal', 'A EventEstablished CallType=Internal'];
    expect(heard(networkReachedBeforeEstablished, internal)).toBe('not put to the test');
  });
});

describe('network-reached-not-twice', () => {
  test('is upheld by one report', () => {
    expect(heard(networkReachedNotTwice, [DIALING, 'A EventNetworkReached'])).toBe('upheld');
  });

  test('is broken when a reported one is simulated again', () => {
    const twice = [DIALING, 'A EventNetworkReached', 'A EventNetworkReached'];
    expect(heard(networkReachedNotTwice, twice)).toBe('broken');
  });

  test('lets a second attempt reach the network again', () => {
    const retried = ['A EventNetworkReached', 'A EventDestinationBusy', 'A EventNetworkReached'];
    expect(heard(networkReachedNotTwice, [DIALING, ...retried])).toBe('upheld');
  });
});

describe('destination-busy-to-originator', () => {
  test('is upheld at the caller', () => {
    expect(heard(destinationBusyToOriginator, [DIALING, 'A EventDestinationBusy'])).toBe('upheld');
  });

  test('is broken at the called party', () => {
    const called = [DIALING, 'B EventRinging ThisDNRole=Destination', 'B EventDestinationBusy'];
    expect(heard(destinationBusyToOriginator, called)).toBe('broken');
  });

  test('is broken once the call is answered', () => {
    expect(heard(destinationBusyToOriginator, [DIALING, ANSWERED, 'A EventDestinationBusy'])).toBe(
      'broken',
    );
  });
});

describe('held-and-retrieved-alternate', () => {
  test('is upheld by a hold that ends', () => {
    expect(heard(heldAndRetrievedAlternate, [DIALING, 'A EventHeld', 'A EventRetrieved'])).toBe(
      'upheld',
    );
  });

  test('is broken by EventRetrieved at a party that holds nothing', () => {
    expect(heard(heldAndRetrievedAlternate, [DIALING, ANSWERED, 'A EventRetrieved'])).toBe(
      'broken',
    );
  });

  test('is broken by a second EventHeld', () => {
    expect(heard(heldAndRetrievedAlternate, [DIALING, 'A EventHeld', 'A EventHeld'])).toBe(
      'broken',
    );
  });

  test('is undecided of a party that came from another call, where it may have held', () => {
    const moved = ['C EventPartyChanged PreviousConnID=2', 'C EventRetrieved'];
    expect(heard(heldAndRetrievedAlternate, moved)).toBe('undecided');
  });

  test('is undecided after the link was lost', () => {
    const missed = [
      DIALING,
      ANSWERED,
      '* EventLinkDisconnected',
      '* EventLinkConnected',
      'A EventRetrieved',
    ];
    expect(heard(heldAndRetrievedAlternate, missed)).toBe('undecided');
  });
});

describe('established-keeps-hold', () => {
  const answeredOnHold = [DIALING, 'A EventHeld', ANSWERED];

  test('is upheld when the caller retrieves the answered call', () => {
    expect(heard(establishedKeepsHold, [...answeredOnHold, 'A EventRetrieved'])).toBe('upheld');
  });

  test('is broken when the answered call is held once more', () => {
    expect(heard(establishedKeepsHold, [...answeredOnHold, 'A EventHeld'])).toBe('broken');
  });
});
