import { describe, expect, test } from 'vitest';

import { calls } from '../calls/index.ts';
import type { HeardInvariant, Memory } from '../model/invariant.ts';
import { fields, flag } from '../model/schema.ts';
import { Judge, judge } from './judge.ts';
import { play } from './play.ts';

const config = { phones: ['7001', '7002', '7003'], calls: 2, outOfService: 0 };
const heldCall = [
  { type: 'makes-call', thisDN: '7001', otherDN: '7002' },
  { type: 'answers', thisDN: '7002', connID: 1 },
  { type: 'holds', thisDN: '7001', connID: 1 },
  { type: 'retrieves', thisDN: '7001', connID: 1 },
  { type: 'releases', thisDN: '7001', connID: 1 },
] as const;

const faultNamed = (id: string) => calls.faults.find((fault) => fault.id === id);
const played = (fault?: string, inputs: readonly (typeof heldCall)[number][] = heldCall) =>
  play(
    calls,
    { switch: 'calls', config, inputs },
    { fault: fault === undefined ? undefined : faultNamed(fault) },
  );

describe('the judge', () => {
  test('finds nothing against a healthy exchange, and says what was put to the test', () => {
    const { exchange, steps } = played();
    const bench = new Judge(calls.invariants);
    for (const step of steps) bench.step(exchange, step);
    expect(bench.violations).toEqual([]);
    expect(bench.exercised).toEqual([2, 1, 1, 2, 5]);
  });

  test('gives the step and the evidence', () => {
    const [violation, ...others] = judge(played('held-for-retrieved'), calls.invariants);
    expect(others).toEqual([]);
    expect(violation?.invariant.id).toBe('held-only-when-talking');
    expect(violation?.step).toBe(3);
    expect(violation?.evidence).toBe('7001 was told EventHeld of call 1 when it stood held');
  });

  test('finds what is left at rest, after the last step', () => {
    const [violation] = judge(played('releases-one'), calls.invariants);
    expect(violation).toMatchObject({ step: 5, evidence: '7002 on 1 still stands talking' });
  });

  test('judges nothing at rest while a call goes on', () => {
    expect(judge(played('releases-one', heldCall.slice(0, 4)), calls.invariants)).toEqual([]);
  });

  test('knows nothing of the run before once another begins', () => {
    const { exchange, steps } = played('held-for-retrieved');
    const bench = new Judge(calls.invariants);
    for (const step of steps) bench.step(exchange, step);
    bench.begin();
    expect(bench.violations).toEqual([]);
    for (const step of steps.slice(0, 3)) bench.step(exchange, step);
    expect(bench.violations).toEqual([]);
  });
});

interface Heard {
  once: boolean;
  doubtful: boolean;
}

const memory: Memory<Heard> = {
  name: 'heard once',
  per: 'dn',
  schema: fields({ once: flag, doubtful: flag }),
  key: ({ to }) => (to === '*' ? undefined : to),
  remember: (remembered) => {
    remembered.once = true;
  },
  doubtedBy: 'EventLinkDisconnected',
  doubt: (remembered) => {
    remembered.doubtful = true;
  },
};

const saidOnce: HeardInvariant<Heard> = {
  id: 'said-once',
  statement: 'Each DN hears one thing.',
  basis: 'inferred',
  source: { document: 'none', section: 'none' },
  breaks: 'A DN hears two.',
  needs: 'events',
  memory,
  observe: ({ once, doubtful }) => {
    if (!once) return 'upheld';
    return doubtful ? 'undecided' : { evidence: 'heard twice' };
  },
};

test('a lost link puts in doubt what was remembered before it, and only that', () => {
  const bench = new Judge([saidOnce]);
  const ringing = (to: string) =>
    bench.hear({ kind: 'event', name: 'EventRinging', to, attributes: {} });
  ringing('7001');
  bench.hear({ kind: 'event', name: 'EventLinkDisconnected', to: '*', attributes: {} });
  ringing('7001');
  ringing('7002');
  expect([bench.exercised, bench.undecided, bench.violations]).toEqual([[2], [1], []]);
  ringing('7002');
  expect(bench.violations.map(({ evidence }) => evidence)).toEqual(['heard twice']);
});
