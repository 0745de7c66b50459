import { describe, expect, test } from 'vitest';

import { faults } from '../../faults/catalogue.ts';
import { examined, heard } from '../story.fixture.ts';
import { inPastOnlyAfterLinkLoss } from './in-past-only-after-link-loss.ts';
import { linkLostSilence } from './link-lost-silence.ts';
import { missedEndsAreTold } from './missed-ends-are-told.ts';
import { nothingLeftAtRest } from './nothing-left-at-rest.ts';
import { outOfServiceStartsNothing } from './out-of-service-starts-nothing.ts';
import { unmonitoredHearsNothing } from './unmonitored-hears-nothing.ts';

const planted = (name: string) => faults.find(({ id }) => id === name);

describe('link-lost-silence', () => {
  test('is upheld when only requests are answered until the link is back', () => {
    const down = [
      '* EventLinkDisconnected',
      'A EventError ReferenceID=1',
      '* EventLinkConnected',
      'A EventReleased',
    ];
    expect(heard(linkLostSilence, down)).toBe('upheld');
  });

  test('is broken by an event of a call', () => {
    expect(heard(linkLostSilence, ['* EventLinkDisconnected', 'A EventReleased'])).toBe('broken');
  });
});

describe('in-past-only-after-link-loss', () => {
  const missed = ['A EventDialing', '* EventLinkDisconnected', '* EventLinkConnected'];
  const told = 'A EventReleased Reliability=InPast';

  test('is upheld by what was missed', () => {
    expect(heard(inPastOnlyAfterLinkLoss, [...missed, told])).toBe('upheld');
  });

  test('is broken when it is told twice', () => {
    expect(heard(inPastOnlyAfterLinkLoss, [...missed, told, told])).toBe('broken');
  });

  test('is broken when the link was never lost', () => {
    expect(heard(inPastOnlyAfterLinkLoss, ['A EventDialing', told])).toBe('broken');
  });
});

describe('out-of-service-starts-nothing', () => {
  test('is upheld by a call that ends at the phone that failed', () => {
    expect(heard(outOfServiceStartsNothing, ['A EventDNOutOfService', 'A EventReleased'])).toBe(
      'upheld',
    );
  });

  test('is broken by a phone that rings out of service', () => {
    expect(heard(outOfServiceStartsNothing, ['A EventDNOutOfService', 'A EventRinging'])).toBe(
      'broken',
    );
  });

  test('says nothing of a phone that is back', () => {
    const back = ['A EventDNOutOfService', 'A EventDNBackInService'];
    expect(heard(outOfServiceStartsNothing, [...back, 'A EventRinging'])).toBe(
      'not put to the test',
    );
  });
});

describe('missed-ends-are-told', () => {
  const missed = [
    { type: 'dials', thisDN: 'A', otherDN: 'B' },
    { type: 'link-lost' },
    { type: 'hangs-up', thisDN: 'A', connID: 1 },
    { type: 'link-restored' },
  ] as const;

  test('is upheld by a caller that hung up while the link was down', () => {
    expect(examined(missedEndsAreTold, missed)).toBe('upheld');
  });

  test('is broken when it is not told', () => {
    expect(examined(missedEndsAreTold, missed, planted('missed-ends-untold'))).toBe('broken');
  });
});

describe('unmonitored-hears-nothing', () => {
  const called = [
    { type: 'dials', thisDN: 'A', otherDN: 'U' },
    { type: 'arrives', connID: 1 },
  ] as const;

  test('is upheld by a call to a phone that nobody has registered', () => {
    expect(examined(unmonitoredHearsNothing, called)).toBe('upheld');
  });

  test('is broken when it is told that it rings', () => {
    expect(examined(unmonitoredHearsNothing, called, planted('ringing-at-unregistered'))).toBe(
      'broken',
    );
  });
});

describe('nothing-left-at-rest', () => {
  const busy = [
    { type: 'dials', thisDN: 'A', otherDN: 'B' },
    { type: 'destination-busy', connID: 1, callState: 'Busy' },
    { type: 'hangs-up', thisDN: 'A', connID: 1 },
  ] as const;

  test('is upheld by a caller that found busy and hung up', () => {
    expect(examined(nothingLeftAtRest, busy)).toBe('upheld');
  });

  test('is broken when the caller is kept on the call', () => {
    expect(examined(nothingLeftAtRest, busy, planted('party-left-after-busy'))).toBe('broken');
  });
});
