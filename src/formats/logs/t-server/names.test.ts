import { expect, test } from 'vitest';

import { loggedName, messageName } from './names.ts';

test.each([
  ['TRouteCall', 'RequestRouteCall'],
  ['TAgentLogin', 'RequestAgentLogin'],
  ['TAgentSetReady', 'RequestAgentReady'],
  ['TAgentSetNotReady', 'RequestAgentNotReady'],
  ['EventAgentReady', 'EventAgentReady'],
])('%s is logged as %s, and read back', (name, logged) => {
  expect(loggedName(name)).toBe(logged);
  expect(messageName(logged)).toBe(name);
});
