import { describe, expect, test } from 'vitest';

import { faults } from '../../faults/catalogue.ts';
import { examined, heard } from '../story.fixture.ts';
import { defaultRouteRedirected } from './default-route-redirected.ts';
import { errorAfterAbandoned } from './error-after-abandoned.ts';
import { routeUsedAfterRouteRequest } from './route-used-after-route-request.ts';
import { routeUsedCallState } from './route-used-call-state.ts';
import { routeUsedNamesDestination } from './route-used-names-destination.ts';

const WAITING = 'R EventRouteRequest ThisQueue=R';
const ASKED = [WAITING, 'R TRouteCall ReferenceID=5 OtherDN=B'];

describe('route-used-after-route-request', () => {
  test('is upheld by a call that is routed once', () => {
    expect(heard(routeUsedAfterRouteRequest, [WAITING, 'R EventRouteUsed'])).toBe('upheld');
  });

  test('is broken by a call that is routed twice', () => {
    expect(
      heard(routeUsedAfterRouteRequest, [WAITING, 'R EventRouteUsed', 'R EventRouteUsed']),
    ).toBe('broken');
  });
});

describe('route-used-call-state', () => {
  test('is upheld by Ok after TRouteCall', () => {
    expect(
      heard(routeUsedCallState, [...ASKED, 'R EventRouteUsed ReferenceID=5 CallState=Ok']),
    ).toBe('upheld');
  });

  test('is broken by Redirected after TRouteCall', () => {
    const redirected = 'R EventRouteUsed ReferenceID=5 CallState=Redirected';
    expect(heard(routeUsedCallState, [...ASKED, redirected])).toBe('broken');
  });

  test('says nothing where the switch leaves CallState out', () => {
    expect(heard(routeUsedCallState, [...ASKED, 'R EventRouteUsed ReferenceID=5'])).toBe(
      'not put to the test',
    );
  });
});

describe('route-used-names-destination', () => {
  test('is upheld when the destination asked for is named', () => {
    const used = 'R EventRouteUsed ReferenceID=5 ThirdPartyDN=B';
    expect(heard(routeUsedNamesDestination, [...ASKED, used])).toBe('upheld');
  });

  test('is broken when another destination is named, or none', () => {
    const used = 'R EventRouteUsed ReferenceID=5';
    expect(heard(routeUsedNamesDestination, [...ASKED, `${used} ThirdPartyDN=C`])).toBe('broken');
    expect(heard(routeUsedNamesDestination, [...ASKED, used])).toBe('broken');
  });
});

describe('error-after-abandoned', () => {
  const error = 'R EventError ReferenceID=5 ErrorCode=237';

  test('is upheld when EventError follows EventAbandoned', () => {
    expect(heard(errorAfterAbandoned, [...ASKED, 'R EventAbandoned', error, 'at rest'])).toBe(
      'upheld',
    );
  });

  test('is broken when no EventError follows', () => {
    expect(heard(errorAfterAbandoned, [...ASKED, 'R EventAbandoned', 'at rest'])).toBe('broken');
  });

  test('is broken when EventError says that the call is gone before it is', () => {
    expect(heard(errorAfterAbandoned, [...ASKED, error, 'R EventAbandoned'])).toBe('broken');
  });

  test('is broken when something else answers, or is said before EventError', () => {
    const abandoned = [...ASKED, 'R EventAbandoned'];
    expect(heard(errorAfterAbandoned, [...abandoned, 'R EventRouteUsed ReferenceID=5'])).toBe(
      'broken',
    );
    expect(heard(errorAfterAbandoned, [...abandoned, 'R EventRouteUsed', error])).toBe('broken');
    expect(heard(errorAfterAbandoned, [...abandoned, 'A EventReleased', error])).toBe('upheld');
  });

  test.each(['56', '237', '470'])('is broken when code %s comes early', (code) => {
    const early = `R EventError ReferenceID=5 ErrorCode=${code}`;
    expect(heard(errorAfterAbandoned, [...ASKED, early])).toBe('broken');
  });

  test('says nothing where no TRouteCall was under way', () => {
    expect(heard(errorAfterAbandoned, [WAITING, 'R EventAbandoned', 'at rest'])).toBe(
      'not put to the test',
    );
  });

  test('lets the switch refuse a route while the call waits', () => {
    const refused = [
      ...ASKED,
      'R EventError ReferenceID=5 ErrorCode=166',
      'R EventAbandoned',
      'at rest',
    ];
    expect(heard(errorAfterAbandoned, refused)).toBe('not put to the test');
  });
});

describe('default-route-redirected', () => {
  const routed = [
    { type: 'dials', thisDN: 'A', otherDN: 'R' },
    { type: 'arrives', connID: 1 },
    { type: 'route-timer-expires', thisDN: 'R', connID: 1, otherDN: 'B' },
  ] as const;

  test('is upheld when the switch says that it routed the call itself', () => {
    expect(examined(defaultRouteRedirected, routed)).toBe('upheld');
  });

  test('is broken when it says Ok instead', () => {
    const fault = faults.find(({ id }) => id === 'default-route-ok');
    expect(examined(defaultRouteRedirected, routed, fault)).toBe('broken');
  });
});
