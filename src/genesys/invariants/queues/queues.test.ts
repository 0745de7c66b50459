import { describe, expect, test } from 'vitest';

import { heard } from '../story.fixture.ts';
import { abandonedNamesQueue } from './abandoned-names-queue.ts';
import { divertedRedirectedNamesWinner } from './diverted-redirected-names-winner.ts';
import { queueStayEndsOnce } from './queue-stay-ends-once.ts';
import { thirdPartyIsWhereSent } from './third-party-is-where-sent.ts';
import { thisQueueStoodIn } from './this-queue-stood-in.ts';

const QUEUED = 'Q EventQueued ThisQueue=Q';

describe('queue-stay-ends-once', () => {
  test('is upheld by a call that is diverted', () => {
    expect(heard(queueStayEndsOnce, [QUEUED, 'Q EventDiverted ThisQueue=Q', 'at rest'])).toBe(
      'upheld',
    );
  });

  test('is upheld by a routing queue in either order of its events', () => {
    const queued = [QUEUED, 'Q EventRouteRequest ThisQueue=Q'];
    const sent = ['Q EventRouteUsed ThisQueue=Q', 'Q EventDiverted ThisQueue=Q'];
    expect(heard(queueStayEndsOnce, [...queued, ...sent, 'at rest'])).toBe('upheld');
    expect(
      heard(queueStayEndsOnce, [...queued.toReversed(), ...sent.toReversed(), 'at rest']),
    ).toBe('upheld');
  });

  test('is broken by a second EventDiverted', () => {
    const twice = [QUEUED, 'Q EventDiverted ThisQueue=Q', 'Q EventDiverted ThisQueue=Q'];
    expect(heard(queueStayEndsOnce, twice)).toBe('broken');
  });

  test('is broken by a second EventRouteRequest', () => {
    const asked = 'Q EventRouteRequest ThisQueue=Q';
    expect(heard(queueStayEndsOnce, [asked, asked])).toBe('broken');
  });

  test('is upheld by a routing queue that missed both of its last events', () => {
    const missed = [QUEUED, 'Q EventRouteRequest ThisQueue=Q', '* EventLinkDisconnected'];
    const told = ['EventRouteUsed', 'EventDiverted'].map((name) => `Q ${name} Reliability=InPast`);
    expect(heard(queueStayEndsOnce, [...missed, ...told, 'at rest'])).not.toBe('broken');
  });

  test('is broken by a stay that never ends', () => {
    expect(heard(queueStayEndsOnce, [QUEUED, 'at rest'])).toBe('broken');
  });

  test('is broken by a stay at a routing point that never ends', () => {
    expect(heard(queueStayEndsOnce, ['R EventRouteRequest ThisQueue=R', 'at rest'])).toBe('broken');
  });

  test('is broken by a second EventQueued, and by a queue that rings with the call in it', () => {
    expect(heard(queueStayEndsOnce, [QUEUED, QUEUED])).toBe('broken');
    expect(heard(queueStayEndsOnce, [QUEUED, 'Q EventRinging ThisQueue=Q'])).toBe('broken');
  });

  test('is upheld by a caller who gives up, in the queue and at the routing point', () => {
    const lost = 'Q EventAbandoned ThisQueue=Q';
    expect(heard(queueStayEndsOnce, [QUEUED, lost])).toBe('upheld');
    expect(heard(queueStayEndsOnce, ['Q EventRouteRequest ThisQueue=Q', lost])).toBe('upheld');
    expect(heard(queueStayEndsOnce, [lost])).toBe('not put to the test');
  });

  test('is undecided of a stay that may have ended while the link was lost', () => {
    const doubted = [QUEUED, '* EventLinkDisconnected'];
    expect(heard(queueStayEndsOnce, [...doubted, 'at rest'])).toBe('undecided');
    expect(heard(queueStayEndsOnce, [...doubted, 'Q EventDiverted ThisQueue=Q'])).toBe('undecided');
    expect(heard(queueStayEndsOnce, [...doubted, QUEUED])).toBe('not put to the test');
    expect(heard(queueStayEndsOnce, [...doubted, 'Q EventRinging ThisQueue=Q'])).toBe(
      'not put to the test',
    );
    const asked = 'Q EventRouteRequest ThisQueue=Q';
    expect(heard(queueStayEndsOnce, [asked, '* EventLinkDisconnected', asked])).toBe(
      'not put to the test',
    );
  });

  test('lets a parked call ring without EventDiverted', () => {
    const parked = ['B EventQueued', 'B EventRinging', 'B EventReleased', 'at rest'];
    expect(heard(queueStayEndsOnce, parked)).toBe('not put to the test');
  });
});

describe('this-queue-stood-in', () => {
  test('is upheld when the agent names the queue', () => {
    expect(heard(thisQueueStoodIn, [QUEUED, 'B EventRinging ThisQueue=Q'])).toBe('upheld');
  });

  test('is broken when the agent names itself', () => {
    expect(heard(thisQueueStoodIn, [QUEUED, 'B EventRinging ThisQueue=B'])).toBe('broken');
  });

  test('is broken when a queue names another queue', () => {
    expect(heard(thisQueueStoodIn, ['Q EventQueued ThisQueue=P'])).toBe('broken');
  });

  test('is undecided of a queue that is not heard', () => {
    expect(heard(thisQueueStoodIn, ['B EventRinging ThisQueue=Q'])).toBe('undecided');
  });
});

describe('diverted-redirected-names-winner', () => {
  const queuedTwice = [QUEUED, 'P EventQueued ThisQueue=P', 'Q EventDiverted ThisQueue=Q'];

  test('is upheld when the loser names the queue that won', () => {
    const lost = 'P EventDiverted ThisQueue=P CallState=Redirected ThirdPartyQueue=Q';
    expect(heard(divertedRedirectedNamesWinner, [...queuedTwice, lost])).toBe('upheld');
  });

  test('is broken when the loser names itself, or nobody', () => {
    const lost = 'P EventDiverted ThisQueue=P CallState=Redirected';
    expect(
      heard(divertedRedirectedNamesWinner, [...queuedTwice, `${lost} ThirdPartyQueue=P`]),
    ).toBe('broken');
    expect(heard(divertedRedirectedNamesWinner, [...queuedTwice, lost])).toBe('broken');
  });
});

describe('third-party-is-where-sent', () => {
  const known = ['B EventRinging ConnID=7', 'B EventReleased ConnID=7', QUEUED];
  const diverted = 'Q EventDiverted ThisQueue=Q ThirdPartyDN=B';

  test('is upheld when the agent that was named rings', () => {
    expect(heard(thirdPartyIsWhereSent, [...known, diverted, 'B EventRinging'])).toBe('upheld');
  });

  test('is broken when another phone rings', () => {
    expect(heard(thirdPartyIsWhereSent, [...known, diverted, 'C EventRinging'])).toBe('broken');
  });

  test('lets the call find the agent busy', () => {
    const busy = [...known, diverted, 'A EventDestinationBusy'];
    expect(heard(thirdPartyIsWhereSent, busy)).toBe('not put to the test');
  });

  test('is undecided where nobody monitors the destination', () => {
    expect(heard(thirdPartyIsWhereSent, [QUEUED, diverted, 'C EventRinging'])).toBe('undecided');
  });
});

describe('abandoned-names-queue', () => {
  test('is upheld by an agent that names the queue it rang for', () => {
    const lost = ['B EventRinging ThisQueue=Q', 'B EventAbandoned ThisQueue=Q'];
    expect(heard(abandonedNamesQueue, lost)).toBe('upheld');
  });

  test('is broken by a queue that does not name itself', () => {
    expect(heard(abandonedNamesQueue, [QUEUED, 'Q EventAbandoned'])).toBe('broken');
  });
});
