import { expect, test } from 'vitest';

import type { Input } from '../../model/input.ts';
import { type Change, changed } from './change.ts';
import { type Session, begun, branchOf } from './session.ts';

const dials: Input = { type: 'dials', thisDN: 'A', otherDN: 'B' };
const arrives: Input = { type: 'arrives', connID: 1 };
const answers: Input = { type: 'answers', thisDN: 'B', connID: 1 };
const hangsUp: Input = { type: 'hangs-up', thisDN: 'A', connID: 1 };

const setup = { switch: 'genesys', config: {} };
const call = begun(setup, [dials, arrives, answers]);

const after = (session: Session, ...changes: readonly Change[]): Session =>
  changes.reduce(changed, session);

test('at the end of a branch what is asked is added to it', () => {
  const session = after(call, { type: 'ask', input: hangsUp });
  expect(session.branches).toHaveLength(1);
  expect(branchOf(session).inputs).toEqual([dials, arrives, answers, hangsUp]);
  expect(session.at).toBe(4);
});

test('what is asked before the end forks there and leaves the other branch alone', () => {
  const session = after(call, { type: 'go', to: 2 }, { type: 'ask', input: hangsUp });
  expect(session.branches.map(({ inputs }) => inputs)).toEqual([
    [dials, arrives, answers],
    [dials, arrives, hangsUp],
  ]);
  expect(branchOf(session)).toMatchObject({ id: 2, name: 'fork 1', forkedAt: 2 });
  expect(session.at).toBe(3);
});

test('what comes next anyway is gone on with', () => {
  const session = after(call, { type: 'go', to: 1 }, { type: 'ask', input: arrives });
  expect(session.branches).toBe(call.branches);
  expect(session.at).toBe(2);
});

test('nobody stands before the beginning or after the end', () => {
  expect(after(call, { type: 'go', to: -3 }).at).toBe(0);
  expect(after(call, { type: 'go', to: 99 }).at).toBe(3);
});

test('a fork has the steps up to where one stands', () => {
  const session = after(call, { type: 'go', to: 1 }, { type: 'fork' });
  expect(branchOf(session).inputs).toEqual([dials]);
});

test('cutting drops the steps after where one stands, and nothing at the end', () => {
  const cut = after(call, { type: 'go', to: 1 }, { type: 'cut' });
  expect(cut.branches.map(({ inputs }) => inputs)).toEqual([[dials]]);
  expect(after(call, { type: 'cut' })).toBe(call);
});

test('a branch that is shown is never compared with itself', () => {
  const two = after(call, { type: 'add', name: '**', inputs: [dials, hangsUp], compare: true });
  expect(two).toMatchObject({ shown: 2, comparedWith: 1 });
  expect(after(two, { type: 'show', branch: 1 })).toMatchObject({ shown: 1, comparedWith: 2 });
});

test('the last branch cannot be removed, and removing the shown one shows another', () => {
  expect(after(call, { type: 'remove', branch: 1 })).toBe(call);
  const two = after(call, { type: 'add', name: '**', inputs: [dials], compare: true });
  const one = after(two, { type: 'remove', branch: 2 });
  expect(one).toMatchObject({ shown: 1, at: 3, comparedWith: undefined });
  expect(one.branches).toHaveLength(1);
});

test('ids are not used again', () => {
  const session = after(
    call,
    { type: 'add', name: 'x', inputs: [] },
    { type: 'add', name: 'y', inputs: [] },
    { type: 'remove', branch: 2 },
    { type: 'fork' },
  );
  expect(session.branches.map(({ id }) => id)).toEqual([1, 3, 4]);
});

test('a planted fault leaves the steps as they are', () => {
  const session = after(call, { type: 'plant', fault: 'double-released' });
  expect(session.setup.fault).toBe('double-released');
  expect(session.branches).toBe(call.branches);
  expect(after(session, { type: 'plant', fault: 'double-released' })).toBe(session);
});
