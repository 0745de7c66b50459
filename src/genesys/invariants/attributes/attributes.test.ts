import { describe, expect, test } from 'vitest';

import { heard } from '../story.fixture.ts';
import { callTypeKept } from './call-type-kept.ts';
import { connIDNamesOneCall } from './conn-id-names-one-call.ts';
import { mandatoryAttributes } from './mandatory-attributes.ts';
import { otherDNAndRoleTogether } from './other-dn-and-role-together.ts';
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

  test('does not decide a queue that is an originator at its end, as one table prints it', () => {
    const queued = 'Q EventQueued ThisDNRole=Destination';
    const ends = (event: string, role: string) =>
      heard(rolesConsistent, [queued, `Q ${event} ThisDNRole=${role}`]);
    expect(ends('EventDiverted', 'Origination')).toBe('undecided');
    expect(ends('EventDiverted', 'ConferenceMember')).toBe('broken');
    expect(ends('EventAbandoned', 'Origination')).toBe('broken');
  });

  test('does not decide what changes while the link is lost', () => {
    const lost = [dialing, '* EventLinkDisconnected'];
    expect(heard(rolesConsistent, [...lost, 'A EventReleased ThisDNRole=Destination'])).toBe(
      'undecided',
    );
  });

  test('lets a party become a conference member only where the call is conferenced', () => {
    const member = 'ThisDNRole=ConferenceMember';
    const becomes = (event: string) => heard(rolesConsistent, [dialing, `A ${event} ${member}`]);
    expect(becomes('EventPartyAdded')).toBe('upheld');
    expect(becomes('EventPartyChanged')).not.toBe('broken');
    expect(becomes('EventHeld')).toBe('broken');
    expect(becomes('EventHeld CallState=Conferenced')).toBe('upheld');
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

describe('mandatory-attributes of each event', () => {
  const whole: readonly (readonly [string, string])[] = [
    ['EventDialing', 'CallType=Internal ThisDNRole=Origination'],
    ['EventRinging', 'CallType=Internal ThisDNRole=Destination CallState=Ok'],
    ['EventAbandoned', 'CallType=Internal ThisDNRole=Destination CallState=Ok'],
    ['EventRouteRequest', 'CallType=Internal ThisQueue=B'],
    ['EventRouteUsed', 'CallType=Internal ThisQueue=B'],
  ];
  const left = whole.flatMap(([event, written]) =>
    written.split(' ').map((one) => [event, written, one] as const),
  );

  test.each(whole)('%s is whole with %s', (event, written) => {
    expect(heard(mandatoryAttributes, [`B ${event} ${written}`])).toBe('upheld');
    expect(heard(mandatoryAttributes, [`B ${event} ${written} Reliability=InPast`])).toBe(
      'undecided',
    );
  });

  test.each(left)('%s with %s is broken without %s', (event, written, one) => {
    expect(heard(mandatoryAttributes, [`B ${event} ${written.replace(one, '')}`])).toBe('broken');
  });

  test.each(['EventDialing', 'EventRinging', 'EventAbandoned', 'EventRouteRequest'])(
    '%s of a consultation names another call',
    (event) => {
      const consult = `B ${event} CallType=Consult ThisDNRole=Destination ThisQueue=B CallState=Ok`;
      expect(heard(mandatoryAttributes, [`${consult} PreviousConnID=2`])).toBe('upheld');
      expect(heard(mandatoryAttributes, [`${consult} PreviousConnID=1`])).toBe('broken');
      expect(heard(mandatoryAttributes, [consult])).toBe('broken');
    },
  );

  test('EventRouteUsed of a consultation need not', () => {
    expect(heard(mandatoryAttributes, ['B EventRouteUsed CallType=Consult ThisQueue=B'])).toBe(
      'upheld',
    );
  });

  test('other events are not judged', () => {
    expect(heard(mandatoryAttributes, ['B EventHeld'])).toBe('not put to the test');
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
