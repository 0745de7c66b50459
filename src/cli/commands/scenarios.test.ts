import { expect, test } from 'vitest';
import { z } from 'zod';

import { scenarioEntrySchema, scenarioPlaySchema } from '../../formats/scenarios/scenario-json.ts';
import { paperWorld } from '../paper-world.ts';
import { run } from '../run.ts';

async function printed(...args: readonly string[]): Promise<string> {
  const world = paperWorld('nowhere');
  expect(await run(['scenarios', ...args], world)).toBe(0);
  return world.printed.join('\n');
}

const played = async (...args: readonly string[]) =>
  scenarioPlaySchema.parse(JSON.parse(await printed(...args, '--json')));

const list = async () => z.array(scenarioEntrySchema).parse(JSON.parse(await printed('--json')));

test('the list has every scenario with its source, its dialects and its interruptions', async () => {
  const routed = (await list()).find(({ id }) => id === 'genesys/routed-call');
  expect(routed).toMatchObject({
    switch: 'genesys',
    sourcing: 'vendor table',
    dialects: ['voice-microservices', 't-server'],
    interruptions: ['*', '**', '***', '****'],
  });
  expect(routed?.source.section).not.toBe('');
});

test('the list and a scenario say how well it is sourced', async () => {
  expect(await printed()).toMatch(/genesys\/routed-call +vendor table +Call with routing/u);
  expect((await printed('genesys/routed-call')).split('\n').slice(1, 3)).toEqual([
    'vendor table: Voice Microservices Events and Models Reference, Basic call',
    'models, Connection-establishing phase for internal/inbound call with routing',
  ]);
  expect(await printed('genesys/routed-call', '--format', 'markdown')).toContain(
    ' (vendor table).',
  );
  expect(await played('genesys/routed-call')).toMatchObject({ sourcing: 'vendor table' });
});

test('a scenario is played step by step, with what each party hears', async () => {
  const { id, dialect, interruption, steps, violations, interruptedAt } =
    await played('genesys/internal-call');
  expect({ id, dialect, interruption, violations, interruptedAt }).toEqual({
    id: 'genesys/internal-call',
    dialect: 't-server',
    interruption: null,
    violations: [],
    interruptedAt: undefined,
  });
  expect(steps[1]?.events[0]).toMatchObject({
    to: 'A',
    event: 'EventDialing',
    attributes: { ConnID: '1', ThisDN: 'A', OtherDN: 'B' },
  });
});

test('an interrupted scenario says which step interrupts, and goes on until rest', async () => {
  const {
    interruption,
    interruptedAt = -1,
    steps,
  } = await played('genesys/routed-call', '--interrupt', '**');
  expect(interruption).toBe('**');
  expect(steps[interruptedAt]?.input).toMatchObject({ type: 'hangs-up', thisDN: 'A' });
  expect(steps[interruptedAt]?.events.map(({ event }) => event)).toEqual([
    'EventReleased',
    'EventAbandoned',
    'EventError',
  ]);
});

test('every scenario plays in each of its dialects with each of its interruptions, and breaks nothing', async () => {
  for (const { id, dialects, interruptions } of await list()) {
    for (const dialect of dialects) {
      for (const mark of [undefined, ...interruptions]) {
        const interrupt = mark === undefined ? [] : ['--interrupt', mark];
        const { violations, steps } = await played(id, '--dialect', dialect, ...interrupt);
        expect({ id, dialect, mark, violations }).toEqual({ id, dialect, mark, violations: [] });
        expect(steps.length).toBeGreaterThan(0);
      }
    }
  }
});

test('in voice-microservices a ConnID carries its metainformation', async () => {
  const { steps } = await played('genesys/internal-call', '--dialect', 'voice-microservices');
  expect(steps[1]?.events[0]?.attributes['ConnID']).toBe('1@metainformation');
});

test('as text, every step has its number and below it what is said', async () => {
  const text = await printed('genesys/internal-call', '--interrupt', '***');
  expect(text).toContain(
    'genesys/internal-call: Internal or inbound call, t-server, interrupted at ***',
  );
  expect(text).toMatch(/ 4 {2}A hangs up call 1 {2}\*\*\*\n {7}A {2}EventReleased/u);
});

test('a flow that lists messages says who receives each, as a table', async () => {
  const text = await printed('uccx/queued-and-answered', '--format', 'table');
  expect(text).toContain('19 messages, 23,013,476 legal orders; this is one');
  expect(text).toMatch(/│ Step +│ Message +│ bridge │ 2006 │ 2005 │/u);
  expect(text).toMatch(/│ 1\. 2005 dials 7000 +│ BEGIN_CALL_EVENT +│ Yes +│ No +│ Yes +│/u);
});

test('the list says in how many legal orders the messages of a flow may come', async () => {
  const skipped = (await list()).find(({ id }) => id === 'uccx/outbound-reject');
  expect(skipped).toMatchObject({ messages: 5, legalOrders: '5' });
});

test('as a table, every party has a column', async () => {
  const text = await printed('genesys/internal-call', '--format', 'table');
  expect(text).toMatch(/│ A +│ B +│/u);
  expect(text).toContain('  CallState Ok');
});

test('in a table the step that interrupts has its mark', async () => {
  const text = await printed('genesys/routed-call', '--interrupt', '**', '--format', 'table');
  expect(text.match(/\*\*/gu)).toHaveLength(2);
  expect(text).toMatch(/│ 4\. A hangs up call 1 {2}\*\* +│/u);
});
