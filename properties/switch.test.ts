import { describe, expect, test } from 'vitest';

import { dice } from '../src/check/walking/dice.ts';
import { cameToNothing } from '../src/check/play.ts';
import { walk } from '../src/check/walking/walk.ts';
import { genesys } from '../src/genesys/index.ts';
import { UNKNOWN_DN } from '../src/genesys/requests/ask.ts';
import { stateSchema } from '../src/genesys/state.ts';
import {
  BUSY_REASONS,
  DIALING_RESULTS,
  MERGE_TYPES,
  MONITORED_CALLS,
  WORK_MODES,
} from '../src/genesys/vocabulary/attributes.ts';
import {
  type GenesysInput,
  actionSchema,
  failureSchema,
  requestSchema,
} from '../src/genesys/vocabulary/inputs.ts';
import { inputs } from '../src/model/choices.ts';
import { misfit } from '../src/model/misfit.ts';
import type { Choose } from '../src/model/switch.ts';
import { some } from './some.ts';

/** Runs of the laws: each has a configuration, an exchange and the steps of one walk. */
function* runs(count: number, seed: number) {
  for (let run = 0; run < count; run += 1) {
    const choose = dice(seed + run);
    const config = genesys.drawConfiguration(choose, {});
    const exchange = genesys.install(config);
    yield { choose, config, exchange, steps: walk(exchange, choose, { maxSteps: 40 }) };
  }
}

const TYPES = [requestSchema, actionSchema, failureSchema].flatMap(({ options }) =>
  options.map(({ shape }) => shape.type.value),
);

/** Any well-formed input, sensible or not. */
function anyInput(names: readonly string[], choose: Choose): GenesysInput {
  const anyOf = <T>(values: readonly T[]): T | undefined => values[choose(values.length)];
  const dn = () => anyOf([...names, UNKNOWN_DN]) ?? UNKNOWN_DN;
  const json: Record<string, unknown> = {
    type: anyOf(TYPES),
    thisDN: dn(),
    otherDN: dn(),
    connID: choose(7),
    consultConnID: choose(7),
    reference: choose(4),
    callState: anyOf(BUSY_REASONS),
    result: anyOf(DIALING_RESULTS),
    mergeType: anyOf(MERGE_TYPES),
    monitorNextCallType: anyOf(MONITORED_CALLS),
    workMode: anyOf(WORK_MODES),
  };
  const options = [requestSchema, actionSchema, failureSchema].flatMap(({ options: all }) => [
    ...all,
  ]);
  const fields = Object.keys(
    options.find(({ shape }) => shape.type.value === json['type'])?.shape ?? {},
  );
  return genesys.readInput(Object.fromEntries(fields.map((field) => [field, json[field]])));
}

const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
};

const key = (input: GenesysInput): string =>
  JSON.stringify(Object.entries(input).toSorted(([a], [b]) => (a < b ? -1 : 1)));

describe('the Genesys switch', () => {
  test('answers any input in any state without an exception and without touching the state', () => {
    let refused = 0;
    for (const { choose, config, exchange, steps } of runs(some(150), 1)) {
      const names = config.dns.map(({ name }) => name);
      for (const { after } of steps) {
        const before = frozen(after);
        const { said } = exchange.reduce(before, anyInput(names, choose));
        if (said.some(({ refusal }) => refusal)) refused += 1;
      }
    }
    expect(refused).toBeGreaterThan(some(100));
  });

  test('leaves its state as it was when it refuses a request at once', () => {
    let refused = 0;
    for (const { exchange, steps } of runs(some(200), 2)) {
      for (const { input, answer, before, after, reference } of steps) {
        if (reference === undefined || answer === 'accepted') continue;
        refused += 1;
        expect(after, JSON.stringify(input)).toBe(before);
        expect(exchange.inFlight(after)).toEqual(exchange.inFlight(before));
      }
    }
    expect(refused).toBeGreaterThan(some(50));
  });

  test('changes nothing but the flight when it refuses a request that was under way', () => {
    let refused = 0;
    for (const { steps } of runs(some(200), 3)) {
      for (const { input, answer, before, after } of steps) {
        if (input.type !== 'carried-out' || answer === 'accepted') continue;
        refused += 1;
        expect({ ...after, inFlight: [] }).toEqual({ ...before, inFlight: [] });
      }
    }
    expect(refused).toBeGreaterThan(some(50));
  });

  test('does something at every action and failure that can be asked, and nothing at any other', () => {
    let asked = 0;
    let impossible = 0;
    for (const { choose, config, exchange, steps } of runs(some(60), 4)) {
      const names = config.dns.map(({ name }) => name);
      const requests = new Set(
        exchange.kinds.filter((kind) => kind.class === 'request').map(({ type }) => type),
      );
      for (const { after: state } of steps.filter((_, index) => index % 7 === 0)) {
        const listed = [...inputs(exchange, state)].filter(({ type }) => !requests.has(type));
        const keys = new Set(listed.map(key));
        for (const input of listed) {
          const { state: after, said } = exchange.reduce(state, input);
          expect(after !== state || said.length > 0, key(input)).toBe(true);
          asked += 1;
        }
        for (let attempt = 0; attempt < 20; attempt += 1) {
          const input = anyInput(names, choose);
          if (requests.has(input.type) || keys.has(key(input))) continue;
          const { state: after, said } = exchange.reduce(state, input);
          expect(after === state && said.length === 0, key(input)).toBe(true);
          impossible += 1;
        }
      }
    }
    expect(asked).toBeGreaterThan(some(500));
    expect(impossible).toBeGreaterThan(some(500));
  });

  test('draws by chance what it lists', () => {
    const strays: string[] = [];
    for (const { choose, exchange, steps } of runs(some(40), 5)) {
      const state = steps.at(-1)?.before ?? exchange.initial;
      const listed = new Set([...inputs(exchange, state)].map(key));
      for (const kind of exchange.kinds) {
        const drawn = kind.ask(state, choose);
        if (drawn !== undefined && !listed.has(key(drawn))) strays.push(key(drawn));
      }
    }
    expect(strays).toEqual([]);
  });

  test('stays within the finite states that its schema describes', () => {
    for (const { config, steps } of runs(some(100), 6)) {
      const schema = stateSchema(config);
      for (const { after } of steps) expect(misfit(schema, after)).toBeUndefined();
    }
  });

  test('answers the same on a plain state as on an immutable one', () => {
    for (const { exchange, steps } of runs(some(60), 7)) {
      for (const { before, after, input } of steps) {
        if ('reference' in input) continue;
        const turn = exchange.reduce(before, input);
        expect(turn.state).toEqual(after);
        expect(turn.state === before).toBe(after === before);
        const copy = structuredClone(before);
        expect(exchange.recipe(copy, input)).toEqual(turn.said);
        expect(copy).toEqual(after);
      }
    }
  });

  test('never draws an action that comes to nothing', () => {
    const steps = [...runs(some(100), 8)].flatMap((run) => run.steps);
    expect(steps.filter(cameToNothing)).toEqual([]);
  });
});
