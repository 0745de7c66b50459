import { describe, expect, test } from 'vitest';

import { internalCall } from '../../genesys/documents/internal-call.ts';
import { routedCall } from '../../genesys/documents/routed-call.ts';
import { genesys } from '../../genesys/index.ts';
import type { Trace } from '../../model/scenario.ts';
import { scenarioPlay } from './scenario-play.ts';

const inputsOf = ({ steps }: Trace) => steps.map(({ input }) => input.type);

describe('a scenario of the documents', () => {
  test('is played as far as its table goes', () => {
    const { trace, interruptedAt } = scenarioPlay(genesys, internalCall, {
      dialect: 't-server',
      interruption: null,
    });
    expect(inputsOf(trace)).toEqual([
      'TMakeCall',
      'carried-out',
      'arrives',
      'TAnswerCall',
      'carried-out',
    ]);
    expect(interruptedAt).toBeUndefined();
    expect(trace.steps.at(-1)?.events.map(({ to, event }) => [to, event])).toEqual([
      ['A', 'EventEstablished'],
      ['B', 'EventEstablished'],
    ]);
  });

  test('is played on until its calls are over where that is asked', () => {
    const { trace } = scenarioPlay(genesys, internalCall, {
      dialect: 't-server',
      interruption: null,
      untilRest: true,
    });
    expect(inputsOf(trace).slice(5)).toEqual(['hangs-up']);
    expect(trace.scenario.inputs).toHaveLength(trace.steps.length);
  });

  test('is interrupted at its mark and then comes to rest', () => {
    const { trace, interruptedAt } = scenarioPlay(genesys, internalCall, {
      dialect: 't-server',
      interruption: '**',
    });
    expect(inputsOf(trace)).toEqual(['TMakeCall', 'carried-out', 'destination-busy', 'hangs-up']);
    expect(interruptedAt).toBe(2);
  });

  test('is played in its dialect', () => {
    const { trace, interruptedAt = 0 } = scenarioPlay(genesys, routedCall, {
      dialect: 'voice-microservices',
      interruption: '**',
    });
    expect(
      trace.steps[interruptedAt]?.events.map(({ to, event, attributes }) => [
        to,
        event,
        attributes['ConnID'],
      ]),
    ).toEqual([
      ['A', 'EventReleased', '1@metainformation'],
      ['B', 'EventAbandoned', '1@metainformation'],
      ['B', 'EventError', '1@metainformation'],
    ]);
  });

  test('has no mark but those of its table', () => {
    expect(() =>
      scenarioPlay(genesys, internalCall, { dialect: 't-server', interruption: '****' }),
    ).toThrow('genesys/internal-call has no interruption ****');
  });
});
