import { expect, test } from 'vitest';
import { z } from 'zod';

import { conformSchema } from '../../formats/reports/conform-json.ts';
import { invariantSchema } from '../../formats/reports/invariant-json.ts';
import { genesys } from '../../genesys/index.ts';
import { uccx } from '../../uccx/index.ts';
import { paperWorld } from '../paper-world.ts';
import { run } from '../run.ts';

async function printed(...args: readonly string[]): Promise<string> {
  const world = paperWorld('nowhere');
  expect(await run(args, world)).toBe(0);
  return world.printed.join('\n');
}

test('every invariant is listed with its citation and how it can fail', async () => {
  const listed = z.array(invariantSchema).parse(JSON.parse(await printed('invariants', '--json')));
  expect(listed.map(({ id }) => id)).toEqual(
    [genesys, uccx].flatMap(({ invariants }) => invariants.map(({ id }) => id)),
  );
  for (const { source, breaks } of listed) {
    expect(source.document).not.toBe('');
    expect(breaks).not.toBe('');
  }
});

test('one invariant is told with the faults that break it', async () => {
  const text = await printed('invariants', 'one-terminal-event');
  expect(text).toContain('stated in: ');
  expect(text).toContain('can fail: ');
  expect(text).toContain('see it fail: partyline check genesys --fault double-released');
});

test('every planted fault is listed below the invariant that it breaks, where asked for', async () => {
  const text = await printed('invariants', '--faults');
  for (const { id } of [...genesys.faults, ...uccx.faults]) expect(text).toContain(id);
  expect(text).toMatch(/ {2}one-terminal-event .*\n {4}faults: double-released, /u);
  expect(await printed('invariants')).not.toContain('faults:');
});

test('the comparison with the documents counts its cells, and gives a reason for what differs', async () => {
  const { cells, agree, known, disagree, bySourcing, byDocument } = conformSchema.parse(
    JSON.parse(await printed('conform', 'genesys', '--json')),
  );
  for (const parts of [Object.values(bySourcing), byDocument]) {
    expect(parts.reduce((sum, part) => sum + part.cells, 0)).toBe(cells);
    expect(parts.reduce((sum, part) => sum + part.known, 0)).toBe(known.length);
  }
  expect(agree + known.length + disagree.length).toBe(cells);
  expect(disagree).toEqual([]);
  for (const { why } of known) expect(why).not.toBe('');
});

test('as text, known contradictions stand under their scenario', async () => {
  const text = await printed('conform');
  expect(text).toMatch(/^\d+ cells: \d+ agree, \d+ known contradictions, 0 disagree/u);
  expect(text).toMatch(
    /\nvendor table( +\d+){4}\n {2}voice-microservices\/basic-call-models( +\d+){4}\n/u,
  );
  expect(text).toContain('\n  genesys/multi-acd-call\n    row 3 B EventDiverted ThisDNRole');
});
