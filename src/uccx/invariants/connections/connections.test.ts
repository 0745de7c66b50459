import { describe, expect, test } from 'vitest';

import { examined, heard } from '../story.fixture.ts';
import { callingConnectionInOrder } from './calling-connection-in-order.ts';
import { connectionEndsOnce } from './connection-ends-once.ts';
import { deliveredBeforeEstablished } from './delivered-before-established.ts';
import { heldAndRetrievedAlternate } from './held-and-retrieved-alternate.ts';
import { nothingAfterConnectionCleared } from './nothing-after-connection-cleared.ts';
import { onlyMonitoredPhonesSetUp } from './only-monitored-phones-set-up.ts';

const BEGIN = '2005 BEGIN_CALL_EVENT CallType=9';
const OFF_HOOK = '2005 CALL_SERVICE_INITIATED_EVENT';
const DIALED = '2005 CALL_ORIGINATED_EVENT';
const ALERTS = '2006 CALL_DELIVERED_EVENT';
const ANSWERS = '2006 CALL_ESTABLISHED_EVENT AnsweringDeviceType=76 AnsweringDeviceID=2006';
const leaves = (device: string) => `${device} CALL_CONNECTION_CLEARED_EVENT`;
const TRANSFERRED =
  '2006 CALL_TRANSFERRED_EVENT TransferringDeviceID=2006 ConnectedPartyDeviceID[0]=2005 ConnectedPartyDeviceID[1]=2007';

describe('connection-ends-once', () => {
  test('is upheld when both ends are cleared', () => {
    const story = [BEGIN, ALERTS, ANSWERS, leaves('2005'), leaves('2006'), 'at rest'];
    expect(heard(connectionEndsOnce, story)).toBe('upheld');
  });

  test('is broken by an end that is never cleared, or cleared twice', () => {
    expect(heard(connectionEndsOnce, [BEGIN, ALERTS, leaves('2005'), 'at rest'])).toBe('broken');
    expect(heard(connectionEndsOnce, [BEGIN, leaves('2005'), leaves('2005')])).toBe('broken');
  });

  test('takes CALL_TRANSFERRED_EVENT for the end of who transfers', () => {
    const story = [BEGIN, ALERTS, ANSWERS, TRANSFERRED, leaves('2005'), leaves('2007'), 'at rest'];
    expect(heard(connectionEndsOnce, story)).toBe('upheld');
    expect(heard(connectionEndsOnce, [...story, leaves('2006')])).toBe('broken');
  });

  test('lets a phone that rang out ring again', () => {
    const story = [
      BEGIN,
      ALERTS,
      leaves('2006'),
      ALERTS,
      leaves('2006'),
      leaves('2005'),
      'at rest',
    ];
    expect(heard(connectionEndsOnce, story)).toBe('upheld');
  });
});

describe('nothing-after-connection-cleared', () => {
  test('is upheld by others who go on', () => {
    const story = [BEGIN, ALERTS, leaves('2006'), '2005 CALL_HELD_EVENT'];
    expect(heard(nothingAfterConnectionCleared, story)).toBe('upheld');
  });

  test('is broken by an answer after ringing out', () => {
    const story = [BEGIN, ALERTS, leaves('2006'), ANSWERS];
    expect(heard(nothingAfterConnectionCleared, story)).toBe('broken');
  });
});

describe('calling-connection-in-order', () => {
  test('is upheld by a phone that goes off hook, dials and is answered', () => {
    const story = [BEGIN, OFF_HOOK, DIALED, ALERTS, ANSWERS];
    expect(heard(callingConnectionInOrder, story)).toBe('upheld');
  });

  test('is broken by a call that rings before it is dialed', () => {
    expect(heard(callingConnectionInOrder, [BEGIN, OFF_HOOK, ALERTS, DIALED])).toBe('broken');
    expect(heard(callingConnectionInOrder, [BEGIN, DIALED, OFF_HOOK])).toBe('broken');
  });

  test('says nothing of a caller who is not monitored', () => {
    expect(heard(callingConnectionInOrder, [BEGIN, ALERTS, ANSWERS])).toBe('not put to the test');
  });
});

describe('delivered-before-established', () => {
  test('is upheld by a phone that rings and is answered', () => {
    expect(heard(deliveredBeforeEstablished, [BEGIN, ALERTS, ANSWERS])).toBe('upheld');
  });

  test('is broken by an answer where nothing rang, or by a second one', () => {
    expect(heard(deliveredBeforeEstablished, [BEGIN, ANSWERS])).toBe('broken');
    expect(heard(deliveredBeforeEstablished, [BEGIN, ALERTS, ANSWERS, ANSWERS])).toBe('broken');
  });

  test('does not decide answers outside', () => {
    const outside = '4020 CALL_ESTABLISHED_EVENT AnsweringDeviceType=65535';
    expect(heard(deliveredBeforeEstablished, [BEGIN, outside])).toBe('undecided');
  });

  test('excepts what is said of the caller after a merge', () => {
    const merged = '2005 CALL_ESTABLISHED_EVENT AnsweringDeviceType=76 AnsweringDeviceID=2007';
    expect(heard(deliveredBeforeEstablished, [TRANSFERRED, merged])).toBe('not put to the test');
  });
});

describe('held-and-retrieved-alternate', () => {
  const HELD = '2006 CALL_HELD_EVENT';
  const RETRIEVED = '2006 CALL_RETRIEVED_EVENT';

  test('is upheld by hold and retrieve in turns', () => {
    expect(heard(heldAndRetrievedAlternate, [ALERTS, ANSWERS, HELD, RETRIEVED, HELD])).toBe(
      'upheld',
    );
  });

  test('is broken by two holds, by a retrieve without one, by a hold while it rings', () => {
    expect(heard(heldAndRetrievedAlternate, [HELD, HELD])).toBe('broken');
    expect(heard(heldAndRetrievedAlternate, [ALERTS, ANSWERS, RETRIEVED])).toBe('broken');
    expect(heard(heldAndRetrievedAlternate, [ALERTS, HELD])).toBe('broken');
  });

  test('lets who makes a conference hold it again', () => {
    const conferenced = '2006 CALL_CONFERENCED_EVENT ControllerDeviceID=2006';
    expect(heard(heldAndRetrievedAlternate, [HELD, conferenced, HELD])).toBe('upheld');
  });
});

describe('only-monitored-phones-set-up', () => {
  test('is upheld by an agent who calls', () => {
    const story = [{ type: 'dials', thisDN: '2005', otherDN: '7000' }] as const;
    expect(examined(onlyMonitoredPhonesSetUp, story)).toBe('upheld');
  });

  test('is broken by a phone without an agent that goes off hook', () => {
    const story = [{ type: 'dials', thisDN: '2010', otherDN: '7000' }] as const;
    expect(examined(onlyMonitoredPhonesSetUp, story)).toBe('not put to the test');
    expect(examined(onlyMonitoredPhonesSetUp, story, 'unmonitored-caller-off-hook')).toBe('broken');
  });
});
