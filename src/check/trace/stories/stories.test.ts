import { expect, test } from 'vitest';

import { genesys } from '../../../genesys/index.ts';
import type { Heard } from '../../../model/heard.ts';
import { LogHearing } from '../log-hearing.ts';
import { isOver } from './story.ts';

const say = (hearing: LogHearing, to: string, name: string, connID: string, line = 1): void => {
  const side = { ThisDN: to, ThisDNRole: 'Origination', OtherDN: 'C', OtherDNRole: 'Destination' };
  const attributes = { ...side, ConnID: connID, CallType: 'Internal', CallState: 'Ok' };
  const heard: Heard = { kind: 'event', name, to, attributes };
  const nothing = { at: undefined, happened: undefined, client: undefined, sequence: undefined };
  hearing.hear({ heard, line, ...nothing }, true);
};

test('a call is told, once, long after everybody has left it, and not while somebody is on it', () => {
  const told: string[] = [];
  const hearing = new LogHearing([genesys], {
    told: (story) => told.push(`${[...story.calls.keys()].join()} ${isOver(story)}`),
  });
  say(hearing, 'A', 'EventDialing', 'short');
  say(hearing, 'A', 'EventReleased', 'short');
  say(hearing, 'B', 'EventDialing', 'long');
  for (let turn = 0; turn < 990; turn += 1) say(hearing, 'B', 'EventHeld', 'long');
  expect(told).toEqual([]);
  for (let turn = 0; turn < 20; turn += 1) say(hearing, 'B', 'EventHeld', 'long');
  expect(told).toEqual(['short true']);
  hearing.finish();
  expect(told).toEqual(['short true', 'long false']);
});

test('what is said of a call long after it was over has an unknown beginning', () => {
  const hearing = new LogHearing([genesys]);
  say(hearing, 'A', 'EventDialing', 'short');
  say(hearing, 'A', 'EventReleased', 'short');
  for (let turn = 0; turn < 10_010; turn += 1) say(hearing, 'B', 'EventDialing', `x${turn}`);
  say(hearing, 'A', 'EventEstablished', 'short', 7);
  expect(hearing.found().broken).toBe(0);
  expect(hearing.found().joined).toEqual({ count: 1, line: 7 });
});

test('a request that is not answered long after its call was over is told', () => {
  const hearing = new LogHearing([genesys]);
  const nothing = { at: undefined, happened: undefined, client: undefined, sequence: undefined };
  say(hearing, 'A', 'EventDialing', 'short');
  const attributes = { ConnID: 'short', ThisDN: 'A', ReferenceID: '7' };
  const heard: Heard = { kind: 'request', name: 'THoldCall', to: 'A', attributes };
  hearing.hear({ heard, line: 2, ...nothing }, true);
  say(hearing, 'A', 'EventReleased', 'short', 3);
  expect(hearing.found().broken).toBe(0);
  for (let turn = 0; turn < 10_010; turn += 1) say(hearing, 'B', 'EventDialing', `x${turn}`);
  expect(
    hearing.found().violations.map(({ invariant, line }) => [invariant.id, line]),
  ).toContainEqual(['reference-answered-once', 3]);
});
