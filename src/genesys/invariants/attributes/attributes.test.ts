import { describe, expect, test } from 'vitest';

import { faults } from '../../faults/catalogue.ts';
import { examined, heard } from '../story.fixture.ts';
import { callTypeKept } from './call-type-kept.ts';
import { connIDNamesOneCall } from './conn-id-names-one-call.ts';
import { mandatoryAttributes } from './mandatory-attributes.ts';
import { otherDNAndRoleTogether } from './other-dn-and-role-together.ts';
import { otherDNOnTheCall } from './other-dn-on-the-call.ts';
import { rolesConsistent } from './roles-consistent.ts';

describe('mandatory-attributes', () => {
  const ringing = 'B EventRinging CallType=Internal ThisDNRole=Destination';

  test('is upheld by EventRinging with its CallState', () => {
    expect(heard(mandatoryAttributes, [`${ringing} CallState=Ok`])).toBe('upheld');
  });

  test('is broken by EventRinging without it', () => {
    expect(heard(mandatoryAttributes, [ringing])).toBe('broken');
  });

  test('is broken by a consultation that does not name the first call', () => {
    const consult = 'C EventRinging ConnID=2 CallType=Consult ThisDNRole=Destination CallState=Ok';
    expect(heard(mandatoryAttributes, [`${consult} PreviousConnID=1`])).toBe('upheld');
    expect(heard(mandatoryAttributes, [consult])).toBe('broken');
  });
});

describe('other-dn-and-role-together', () => {
  test('is upheld by both', () => {
    const both = 'A EventDialing OtherDN=B OtherDNRole=Destination';
    expect(heard(otherDNAndRoleTogether, [both])).toBe('upheld');
  });

  test('is broken by a role of nobody', () => {
    expect(heard(otherDNAndRoleTogether, ['A EventDialing OtherDNRole=Destination'])).toBe(
      'broken',
    );
  });

  test('says nothing of an event that names nobody', () => {
    expect(heard(otherDNAndRoleTogether, ['A EventDialing'])).toBe('not put to the test');
  });
});

describe('roles-consistent', () => {
  const dialing = 'A EventDialing ThisDNRole=Origination OtherDNRole=Destination';

  test('is upheld by a caller that stays the originator', () => {
    expect(heard(rolesConsistent, [dialing, 'A EventReleased ThisDNRole=Origination'])).toBe(
      'upheld',
    );
  });

  test('is broken by a caller that becomes the called party', () => {
    expect(heard(rolesConsistent, [dialing, 'A EventEstablished ThisDNRole=Destination'])).toBe(
      'broken',
    );
  });

  test('is broken by two originators', () => {
    const two = 'A EventEstablished ThisDNRole=Origination OtherDNRole=Origination';
    expect(heard(rolesConsistent, [two])).toBe('broken');
  });

  test('lets everybody become a conference member', () => {
    const conferenced = 'A EventPartyAdded ThisDNRole=ConferenceMember CallState=Conferenced';
    expect(heard(rolesConsistent, [dialing, conferenced])).toBe('upheld');
  });
});

describe('conn-id-names-one-call', () => {
  test('is upheld by two calls with two ConnIDs', () => {
    expect(heard(connIDNamesOneCall, ['A EventDialing', 'B EventDialing ConnID=2'])).toBe('upheld');
  });

  test('is broken by a ConnID that is dialed again', () => {
    const again = ['A EventDialing', 'A EventReleased', 'B EventDialing'];
    expect(heard(connIDNamesOneCall, again)).toBe('broken');
  });
});

describe('other-dn-on-the-call', () => {
  const held = [
    { type: 'dials', thisDN: 'A', otherDN: 'B' },
    { type: 'arrives', connID: 1 },
    { type: 'THoldCall', thisDN: 'A', connID: 1 },
  ] as const;

  test('is upheld by a caller that names the called party', () => {
    expect(examined(otherDNOnTheCall, held)).toBe('upheld');
  });

  test('is broken by a party that names itself', () => {
    const fault = faults.find(({ id }) => id === 'holder-names-itself');
    expect(examined(otherDNOnTheCall, held, fault)).toBe('broken');
  });
});

describe('call-type-kept', () => {
  const dialed = 'A EventDialing CallType=Inbound';

  test('is upheld when every party is told the same', () => {
    expect(heard(callTypeKept, [dialed, 'B EventRinging CallType=Inbound'])).toBe('upheld');
  });

  test('is broken when the call becomes an internal one', () => {
    expect(heard(callTypeKept, [dialed, 'B EventRinging CallType=Internal'])).toBe('broken');
  });

  test('does not count Unknown', () => {
    const unknown = ['A EventDialing CallType=Unknown', 'B EventRinging CallType=Inbound'];
    expect(heard(callTypeKept, unknown)).toBe('not put to the test');
  });
});
