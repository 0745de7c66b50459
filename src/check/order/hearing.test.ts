import { describe, expect, test } from 'vitest';

import type { SwitchEvent } from '../../model/event.ts';
import type { HeardInvariant, Memory } from '../../model/invariant.ts';
import { uccx } from '../../uccx/index.ts';
import { campaign } from '../campaign.ts';
import { counterexampleOf } from '../counterexample.ts';
import { dice } from '../walking/dice.ts';
import { asSaid } from './legal-orders.ts';
import { play } from '../play.ts';
import type { Played } from '../played.ts';
import { replay } from '../replay.ts';
import { walk } from '../walking/walk.ts';

/** Whether a call was queued before its agent was chosen: as the contact centre usually says it, and nothing it promises. */
interface Queueing {
  queued: boolean;
}

const queueing: Memory<Queueing> = {
  name: 'queueing',
  per: 'switch',
  schema: { kind: 'fields', fields: { queued: { kind: 'flag' } } },
  key: ({ kind }) => (kind === 'event' ? 'all' : undefined),
  remember(memory, { name }) {
    if (name === 'CALL_QUEUED_EVENT') memory.queued = true;
  },
};

const queuedBeforeReserved: HeardInvariant<Queueing> = {
  id: 'queued-before-reserved',
  statement: 'No agent is reserved before a call was queued.',
  basis: 'inferred',
  source: { document: 'none', section: 'none' },
  breaks: 'It does not: the order is not promised.',
  needs: 'events',
  memory: queueing,
  observe({ queued }, { attributes }) {
    if (attributes['AgentState'] !== '8') return undefined;
    return queued ? 'upheld' : { evidence: 'reserved, and nothing was queued' };
  },
};

const config = uccx.readConfiguration({
  devices: [
    { name: 'A', type: 'phone' },
    { name: 'B', type: 'phone', agent: { starts: 'ready' } },
    { name: 'T', type: 'trigger' },
    { name: 'P', type: 'cti-port' },
  ],
});

const runs = { runs: 400, seed: 1, config };

describe('a claim that relies on an order that is not promised', () => {
  test('holds as the messages are said', async () => {
    const { found } = await campaign(
      { ...uccx, order: asSaid },
      { ...runs, invariants: [queuedBeforeReserved] },
    );
    expect(found).toEqual([]);
  });

  test('is found out in another legal order, and the counterexample has its number', async () => {
    const invariants = [queuedBeforeReserved];
    const [found] = (await campaign(uccx, { ...runs, invariants })).found;
    if (found === undefined) throw new Error('not found out');
    expect(found.scenario.order).toBeGreaterThan(0);
    expect(found.scenario.inputs.map(({ type }) => type)).toEqual([
      'dials',
      'arrives',
      'accepts',
      'queues',
      'selects',
    ]);

    const saved = counterexampleOf(found, { by: 'a test', seed: 1, date: '2026-11-20' });
    expect(saved.order).toBe(found.scenario.order);
    expect(saved.story.at(-1)).toMatch(/AGENT_STATE_EVENT.*CALL_QUEUED_EVENT/u);
    const again = {
      invariant: queuedBeforeReserved,
      answers: saved.inputs.map(({ answer }) => answer),
    };
    expect(replay(uccx, { ...again, scenario: found.scenario }).verdict).toBe('still-failing');
    const { order: _, ...asItIsSaid } = found.scenario;
    expect(replay(uccx, { ...again, scenario: asItIsSaid }).verdict).toBe('fixed');
  });
});

/** One run, heard in an order of its own. */
function heardRun(seed: number): Played {
  const choose = dice(seed);
  const own = uccx.drawConfiguration(choose, {});
  const steps = walk(uccx.install(own), choose, { maxSteps: 60 });
  const inputs = steps.map(({ input }) => input);
  return play(uccx, { switch: 'uccx', config: own, inputs, order: seed });
}

describe('what is heard in another order', () => {
  const traces = Array.from({ length: 60 }, (_, index) => heardRun(index + 1));

  test('is everything that is said, once', () => {
    for (const { steps, heard = [] } of traces) {
      const said = steps.flatMap(({ events }) => events);
      expect(new Set(heard.flat())).toEqual(new Set(said));
      expect(heard.flat()).toHaveLength(said.length);
    }
  });

  test('is heard after what must precede it, and not before it is said', () => {
    for (const { steps, heard = [] } of traces) {
      const said = steps.flatMap(({ events }) => events);
      const places = new Map(heard.flat().map((event, place) => [event, place]));
      const placeOf = (event: SwitchEvent | undefined) =>
        (event === undefined ? undefined : places.get(event)) ?? Number.NaN;
      for (const [earlier, later] of uccx.order?.(said) ?? []) {
        expect(placeOf(said[earlier])).toBeLessThan(placeOf(said[later]));
      }
      let told = 0;
      let listened = 0;
      for (const [index, { events }] of steps.entries()) {
        told += events.length;
        listened += heard[index]?.length ?? 0;
        expect(listened).toBeLessThanOrEqual(told);
      }
    }
  });

  test('begins the same where the run is cut off', () => {
    for (const { scenario, heard = [] } of traces.slice(0, 20)) {
      const half = scenario.inputs.length >> 1;
      const inputs = scenario.inputs.map((input) => uccx.readInput(input)).slice(0, half);
      const cut = play(uccx, {
        ...scenario,
        config: uccx.readConfiguration(scenario.config),
        inputs,
      });
      expect(cut.heard?.slice(0, half - 1)).toEqual(heard.slice(0, half - 1));
    }
  });

  test('is not what is said', () => {
    const otherwise = traces.filter(
      ({ steps, heard = [] }) =>
        JSON.stringify(heard.flat()) !== JSON.stringify(steps.flatMap(({ events }) => events)),
    );
    expect(otherwise.length).toBeGreaterThan(20);
  });
});
