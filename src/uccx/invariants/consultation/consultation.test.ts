import { describe, expect, test } from 'vitest';

import { CONSULTED, examined, heard } from '../story.fixture.ts';
import { connectedPartiesAreLeft } from './connected-parties-are-left.ts';
import { consultCallDies } from './consult-call-dies.ts';
import { deliveredBeforeMerge } from './delivered-before-merge.ts';
import { heldBeforeConsultation } from './held-before-consultation.ts';
import { numPartiesCounted } from './num-parties-counted.ts';
import { primaryCallSurvives } from './primary-call-survives.ts';
import { transferringDeviceHasLeft } from './transferring-device-has-left.ts';

const HELD = '2006 CALL_HELD_EVENT';
const CONSULT = '2006 BEGIN_CALL_EVENT CallID=2 CallType=12';
const ALERTS = '2007 CALL_DELIVERED_EVENT CallID=2';
const listed = (...devices: readonly string[]) =>
  devices
    .map(
      (device, index) =>
        `ConnectedPartyCallID[${index}]=1 ConnectedPartyDeviceID[${index}]=${device}`,
    )
    .join(' ');
const TRANSFERRED = `2006 CALL_TRANSFERRED_EVENT TransferringDeviceID=2006 TransferredDeviceType=76 NumParties=2 ${listed('2005', '2007')}`;
const CONSULT_ENDS = [
  '2006 CALL_CONNECTION_CLEARED_EVENT CallID=2',
  '2006 CALL_CLEARED_EVENT CallID=2',
  ' END_CALL_EVENT CallID=2',
];

describe('held-before-consultation', () => {
  test('is upheld by a hold before each consult call', () => {
    expect(heard(heldBeforeConsultation, [HELD, CONSULT])).toBe('upheld');
  });

  test('is broken by a consult call without hold, or by a second one after one hold', () => {
    expect(heard(heldBeforeConsultation, [CONSULT, HELD])).toBe('broken');
    expect(heard(heldBeforeConsultation, [HELD, CONSULT, CONSULT])).toBe('broken');
  });
});

describe('delivered-before-merge', () => {
  test('is upheld by a transfer to a phone that rings', () => {
    expect(heard(deliveredBeforeMerge, [CONSULT, ALERTS, TRANSFERRED])).toBe('upheld');
  });

  test('is broken by a transfer before it rings', () => {
    expect(heard(deliveredBeforeMerge, [CONSULT, TRANSFERRED])).toBe('broken');
    expect(heard(deliveredBeforeMerge, [TRANSFERRED, ALERTS])).toBe('broken');
  });

  test('does not decide outside numbers, nor what was not heard from the beginning', () => {
    const outside = TRANSFERRED.replace('DeviceType=76', 'DeviceType=0');
    expect(heard(deliveredBeforeMerge, [CONSULT, outside])).toBe('undecided');
    expect(heard(deliveredBeforeMerge, [TRANSFERRED])).toBe('undecided');
  });
});

describe('consult-call-dies', () => {
  test('is upheld by a consult call that ends after the merge', () => {
    expect(heard(consultCallDies, [CONSULT, ALERTS, TRANSFERRED, ...CONSULT_ENDS, 'at rest'])).toBe(
      'upheld',
    );
  });

  test('is broken by one that is cleared before, or does not end', () => {
    expect(heard(consultCallDies, [CONSULT, ...CONSULT_ENDS, TRANSFERRED])).toBe('broken');
    expect(heard(consultCallDies, [CONSULT, ALERTS, TRANSFERRED, 'at rest'])).toBe('broken');
  });
});

describe('primary-call-survives', () => {
  test('is upheld by a merge into the original call', () => {
    expect(heard(primaryCallSurvives, ['2005 BEGIN_CALL_EVENT CallType=9', TRANSFERRED])).toBe(
      'upheld',
    );
  });

  test('is broken by a merge into the consult call', () => {
    const into = TRANSFERRED.replace('EVENT', 'EVENT PrimaryCallID=2 SecondaryCallID=1');
    expect(heard(primaryCallSurvives, [CONSULT, into])).toBe('broken');
  });

  test('is broken by a party under another CallID', () => {
    const party = TRANSFERRED.replace('ConnectedPartyCallID[1]=1', 'ConnectedPartyCallID[1]=2');
    expect(heard(primaryCallSurvives, [party])).toBe('broken');
  });
});

describe('transferring-device-has-left', () => {
  test('is upheld by what is said of the others', () => {
    const story = [HELD, TRANSFERRED, '2007 CALL_HELD_EVENT'];
    expect(heard(transferringDeviceHasLeft, story)).toBe('upheld');
  });

  test('is broken by a message of who transferred', () => {
    const story = [HELD, TRANSFERRED, '2006 CALL_CONNECTION_CLEARED_EVENT'];
    expect(heard(transferringDeviceHasLeft, story)).toBe('broken');
  });

  test('lets the device be conferenced in again', () => {
    const back = `2007 CALL_CONFERENCED_EVENT ${listed('2005', '2007', '2006')}`;
    const story = [HELD, TRANSFERRED, back, '2006 CALL_HELD_EVENT'];
    expect(heard(transferringDeviceHasLeft, story)).not.toBe('broken');
  });
});

describe('num-parties-counted', () => {
  test('is upheld by as many entries as it says', () => {
    expect(heard(numPartiesCounted, [TRANSFERRED])).toBe('upheld');
  });

  test('is broken by another number, or by a party that is listed twice', () => {
    expect(heard(numPartiesCounted, [TRANSFERRED.replace('Parties=2', 'Parties=3')])).toBe(
      'broken',
    );
    expect(heard(numPartiesCounted, [TRANSFERRED.replace('=2007', '=2005')])).toBe('broken');
  });
});

describe('connected-parties-are-left', () => {
  const transfer = [...CONSULTED, { type: 'transfers', thisDN: '2006', connID: 1 }] as const;

  test('is upheld by a transfer that lists who is left', () => {
    expect(examined(connectedPartiesAreLeft, transfer)).toBe('upheld');
  });

  test('is broken when the party consulted is not listed', () => {
    expect(examined(connectedPartiesAreLeft, transfer, 'last-party-unlisted')).toBe('broken');
  });
});
