import { describe, expect, test } from 'vitest';

import type { LogRecord } from '../../formats/logs/log-record.ts';
import { genesys } from '../../genesys/index.ts';
import { type FileFindings, LogHearing } from './log-hearing.ts';

/** Something a log says: `A EventDialing ConnID=1`, or a request, `A TMakeCall ReferenceID=1`. */
function record(told: string, line: number, more: Partial<LogRecord> = {}): LogRecord {
  const [to = '', name = '', ...rest] = told.split(' ');
  const attributes: Record<string, string> = { ThisDN: to };
  for (const one of rest) attributes[one.split('=')[0] ?? ''] = one.split('=')[1] ?? '';
  return {
    heard: { kind: name.startsWith('T') ? 'request' : 'event', name, to, attributes },
    line,
    at: undefined,
    happened: undefined,
    client: undefined,
    sequence: undefined,
    ...more,
  };
}

const DIALING = 'A EventDialing ConnID=1 CallType=Internal ThisDNRole=Origination';
const RINGING = 'B EventRinging ConnID=1 CallType=Internal ThisDNRole=Destination CallState=Ok';
const ANSWERED = ['B EventEstablished ConnID=1', 'A EventEstablished ConnID=1'];

function found(told: readonly string[], isWhole = false): FileFindings {
  const hearing = new LogHearing([genesys]);
  for (const [index, one] of told.entries()) hearing.hear(record(one, index + 1), isWhole);
  return hearing.found();
}

const broken = ({ violations }: FileFindings) =>
  violations.map(({ invariant, line }) => `${invariant.id} at ${line}`);

const asked = (client: string) => record('A TMakeCall OtherDN=B ReferenceID=1', 1, { client });

/** How many copies there are of an event that is told in these two ways. */
const copiesOf = (one: Partial<LogRecord>, other: Partial<LogRecord>) => {
  const hearing = new LogHearing([genesys]);
  hearing.hear(record(DIALING, 1, one), true);
  hearing.hear(record(RINGING, 2), true);
  hearing.hear(record(RINGING, 3, one), true);
  hearing.hear(record(RINGING, 4, other), true);
  return hearing.found().tally.copies;
};

describe('a log that begins in the middle', () => {
  test('is undecided where a party is heard of late', () => {
    const late = found([...ANSWERED, 'A EventReleased ConnID=1']);
    expect(broken(late)).toEqual([]);
    expect(late.joined).toEqual({ count: 2, line: 1 });
  });

  test('is decided again once the party has come to its end', () => {
    const twice = ['A EventHeld ConnID=1', 'A EventReleased ConnID=1', 'A EventReleased ConnID=1'];
    expect(broken(found(twice))).toEqual([
      'nothing-after-terminal at 3',
      'one-terminal-event at 3',
    ]);
  });

  test('is decided for a call that begins within it', () => {
    expect(broken(found([DIALING, ...ANSWERED]))).toContain('nothing-before-first at 2');
  });

  test('may answer a request that was asked before', () => {
    const answered = found([`${DIALING} ReferenceID=7`]);
    expect(broken(answered)).toEqual([]);
    expect(answered.unasked).toEqual({ count: 1, line: 1 });
  });
});

test('a log that is whole is decided from its first event on', () => {
  expect(broken(found(ANSWERED, true))).toContain('nothing-before-first at 1');
});

describe('ReferenceIDs', () => {
  test('of two clients are two', () => {
    const hearing = new LogHearing([genesys]);
    hearing.hear(asked('one'), true);
    hearing.hear(asked('two'), true);
    expect(broken(hearing.found())).toEqual([]);
  });

  test('of one client may come again once they are answered, and not before', () => {
    const hearing = new LogHearing([genesys]);
    hearing.hear(asked('one'), true);
    hearing.hear(record(`${DIALING} ReferenceID=1`, 2), true);
    hearing.hear(asked('one'), true);
    expect(broken(hearing.found())).toEqual([]);
    hearing.hear(asked('one'), true);
    expect(broken(hearing.found())).toEqual(['reference-answered-once at 1']);
  });

  test('are answered by what the model does not know', () => {
    const hearing = new LogHearing([genesys]);
    hearing.hear(record('A TLoginMailBox ReferenceID=1', 1), true);
    hearing.hear(record('A EventMailBoxLogin ReferenceID=1', 2), true);
    hearing.hear(record('A TLogoutMailBox ReferenceID=1', 3), true);
    expect(broken(hearing.found())).toEqual([]);
    expect([...hearing.found().unknown.keys()]).toEqual(['EventMailBoxLogin']);
  });
});

describe('an event told twice', () => {
  test.each([
    ['with the same number', { sequence: 'a' }, { sequence: 'a' }, 1],
    ['with another number', { sequence: 'a' }, { sequence: 'b' }, 0],
    ['to another client at once', { client: 'x', at: 5 }, { client: 'y', at: 5 }, 1],
    ['to another client later', { client: 'x', at: 5 }, { client: 'y', at: 6 }, 0],
    ['to the same client at once', { client: 'x', at: 5 }, { client: 'x', at: 5 }, 0],
    ['as happening at once', { happened: '5.1' }, { happened: '5.1' }, 1],
    [
      'to another client, of another number there',
      { sequence: 'a', client: 'x', happened: '5.1' },
      { sequence: 'b', client: 'y', happened: '5.1' },
      1,
    ],
  ])('%s', (_, one, other, copies) => {
    expect(copiesOf(one, other)).toBe(copies);
  });
});

test('a call goes on in the next file', () => {
  const hearing = new LogHearing([genesys]);
  hearing.hear(record(DIALING, 1), false);
  hearing.begin();
  hearing.hear(record('A EventReleased ConnID=1', 1), false);
  expect(hearing.found()).toMatchObject({ broken: 0, joined: { count: 0 }, tally: { calls: 0 } });
});

test('what the model does not know is counted and changes nothing', () => {
  const heard = found([DIALING, RINGING, 'B EventAttachedDataChanged ConnID=1', ...ANSWERED], true);
  expect(heard.unknown.get('EventAttachedDataChanged')).toEqual({ count: 1, line: 3 });
  expect(broken(heard)).toEqual([]);
});

test('a call that there was no room to remember is undecided when it goes on', () => {
  const hearing = new LogHearing([genesys]);
  hearing.hear(record(DIALING, 1), true);
  hearing.hear(record(RINGING, 2), true);
  for (let call = 2; call < 120_000; call += 1) {
    hearing.hear(record(DIALING.replace('ConnID=1', `ConnID=${call}`), call + 1), true);
  }
  for (const one of ANSWERED) hearing.hear(record(one, 200_000), true);
  expect(broken(hearing.found())).toEqual([]);
  expect(hearing.found().joined.count).toBeGreaterThan(0);
});
