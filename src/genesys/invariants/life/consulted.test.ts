import { describe, expect, test } from 'vitest';

import { heard } from '../story.fixture.ts';
import { consultedPartyHasAnEnd } from './consulted-party-has-an-end.ts';

describe('consulted-party-has-an-end', () => {
  const rings = 'C EventRinging ConnID=2 CallType=Consult';
  const moves = 'C EventPartyChanged ConnID=1 CallType=Internal PreviousConnID=2';

  test('is upheld when the consultation ends there, or becomes one with another call', () => {
    expect(heard(consultedPartyHasAnEnd, [rings, 'C EventAbandoned ConnID=2', 'at rest'])).toBe(
      'upheld',
    );
    expect(heard(consultedPartyHasAnEnd, [rings, moves, 'at rest'])).toBe('upheld');
  });

  test('is broken by a consulted phone that is told nothing more, or of another call', () => {
    expect(heard(consultedPartyHasAnEnd, [rings, 'at rest'])).toBe('broken');
    expect(heard(consultedPartyHasAnEnd, [rings, 'C EventReleased', 'at rest'])).toBe('broken');
    const stays = 'C EventPartyChanged ConnID=2 CallType=Consult PreviousConnID=2';
    expect(heard(consultedPartyHasAnEnd, [rings, stays, 'at rest'])).toBe('broken');
  });

  test('is broken by a queue in which a consultation waits for ever', () => {
    const waits = 'Q EventQueued ConnID=2 CallType=Consult ThisQueue=Q';
    expect(heard(consultedPartyHasAnEnd, [waits, 'at rest'])).toBe('broken');
    expect(heard(consultedPartyHasAnEnd, [waits, 'Q EventDiverted ConnID=2', 'at rest'])).toBe(
      'upheld',
    );
  });

  test('goes with a consultation about a consultation to the call that they have become', () => {
    const nested = 'D EventRinging ConnID=3 CallType=Consult';
    const second = 'D EventPartyChanged ConnID=2 CallType=Consult PreviousConnID=3';
    expect(heard(consultedPartyHasAnEnd, [nested, second, 'at rest'])).toBe('broken');
    expect(
      heard(consultedPartyHasAnEnd, [nested, second, 'D EventReleased ConnID=2', 'at rest']),
    ).toBe('upheld');
  });

  test('says nothing of other calls, nor of a consultation that a lost link may have ended', () => {
    expect(
      heard(consultedPartyHasAnEnd, [
        'A EventDialing',
        'B EventRinging',
        'A EventReleased',
        'at rest',
      ]),
    ).toBe('not put to the test');
    expect(heard(consultedPartyHasAnEnd, [rings, '* EventLinkDisconnected', 'at rest'])).toBe(
      'not put to the test',
    );
  });
});
