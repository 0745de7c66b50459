import { describe, expect, test } from 'vitest';

import { faults } from '../../faults/catalogue.ts';
import { examined, wrong } from '../story.fixture.ts';
import { otherDNOnTheCall } from './other-dn-on-the-call.ts';

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

/** A's call waits at R, and B's at R2; C is asked for one of them; A hangs up. */
const routing = (connID: 1 | 2) =>
  [
    { type: 'dials', thisDN: 'A', otherDN: 'R' },
    { type: 'arrives', connID: 1 },
    { type: 'dials', thisDN: 'B', otherDN: 'R2' },
    { type: 'arrives', connID: 2 },
    { type: 'TRouteCall', thisDN: connID === 1 ? 'R' : 'R2', connID, otherDN: 'C' },
    { type: 'hangs-up', thisDN: 'A', connID: 1 },
  ] as const;

const points = {
  inFlight: 1,
  dns: [
    ...['A', 'B', 'C', 'D'].map((name) => ({ name })),
    { name: 'R', type: 'routing-point' },
    { name: 'R2', type: 'routing-point' },
  ],
};

const releasedTo = (connID: 1 | 2, OtherDN: string) =>
  examined(otherDNOnTheCall, routing(connID), wrong('EventReleased', 'A', { OtherDN }), points);

describe('other-dn-on-the-call, told wrong', () => {
  const answered = [
    { type: 'dials', thisDN: 'A', otherDN: 'B' },
    { type: 'arrives', connID: 1 },
    { type: 'answers', thisDN: 'B', connID: 1 },
    { type: 'THoldCall', thisDN: 'A', connID: 1 },
  ] as const;
  const told = (event: string, to: string, OtherDN: string) =>
    examined(otherDNOnTheCall, answered, wrong(event, to, { OtherDN }));

  test('is broken by whoever is not the one that the party talks with', () => {
    expect(examined(otherDNOnTheCall, answered)).toBe('upheld');
    expect(told('EventHeld', 'A', 'C')).toBe('broken');
    expect(told('EventEstablished', 'B', 'C')).toBe('broken');
    expect(told('EventEstablished', 'B', 'X')).toBe('broken');
  });

  test('is broken by a phone that rings for somebody who has nothing to do with the call', () => {
    expect(told('EventRinging', 'B', 'C')).toBe('broken');
    expect(told('EventDialing', 'A', 'D')).toBe('broken');
  });

  test('does not decide digits that are no DN', () => {
    const dialed = answered.slice(0, 1);
    const fault = wrong('EventDialing', 'A', { OtherDN: '0800' });
    expect(examined(otherDNOnTheCall, [...dialed], fault)).toBe('undecided');
  });

  test('lets who hangs up hear where the call is being routed to, and nowhere else', () => {
    expect(releasedTo(1, 'C')).toBe('upheld');
    expect(releasedTo(1, 'D')).toBe('broken');
    expect(releasedTo(2, 'C')).toBe('broken');
  });
});
