import { describe, expect, test } from 'vitest';

import type { Said } from '../../model/event.ts';
import { documents } from '../../uccx/documents/catalogue.ts';
import { uccx } from '../../uccx/index.ts';
import { conform } from './conform.ts';

/** The contact centre saying something else than it would. */
const saying = (change: (said: readonly Said[]) => readonly Said[]): typeof uccx => ({
  ...uccx,
  install(config, fault) {
    const exchange = uccx.install(config, fault);
    return { ...exchange, recipe: (draft, input) => change(exchange.recipe(draft, input)) };
  },
});

const messages = documents.scenarios.flatMap(({ rows }) =>
  rows.flatMap((row) => row.messages ?? []),
);
const events = [...new Set(messages.map(({ event }) => event))];
const fields = [...new Set(messages.flatMap(({ attributes }) => Object.keys(attributes)))];

describe('a contact centre that does not say what the flows print disagrees with them', () => {
  test.each(events)('without %s', (event) => {
    const { disagree } = conform(
      saying((said) => said.filter((one) => one.event !== event)),
      documents,
    );
    expect(disagree.filter(({ where }) => where.event === event)).not.toEqual([]);
  });

  test.each(fields)('with another %s', (field) => {
    const garbled = saying((said) =>
      said.map((one) => ({ ...one, attributes: { ...one.attributes, [field]: 'another' } })),
    );
    const { disagree } = conform(garbled, documents);
    expect(disagree.filter(({ where }) => where.attribute === field)).not.toEqual([]);
  });

  test('with a client that receives nothing', () => {
    const deaf = saying((said) => said.map((one) => ({ ...one, audience: [] })));
    const { disagree } = conform(deaf, documents);
    expect(new Set(disagree.map(({ where }) => where.attribute))).toEqual(new Set(['audience']));
  });

  test('with a message too many', () => {
    const { disagree } = conform(
      saying((said) => said.flatMap((one) => [one, { ...one }])),
      documents,
    );
    expect(disagree.every(({ document, model }) => document === null && model !== null)).toBe(true);
    expect(new Set(disagree.map(({ scenario }) => scenario)).size).toBe(6);
  });

  test('with its messages the wrong way round, where their order matters', () => {
    const { disagree } = conform(
      saying((said) => said.toReversed()),
      documents,
    );
    expect(disagree.some(({ model }) => model === 'after CALL_CLEARED_EVENT')).toBe(true);
  });
});

test('an agent state said at another moment of the same row agrees', () => {
  const statesFirst = saying((said) => [
    ...said.filter(({ event }) => event === 'AGENT_STATE_EVENT'),
    ...said.filter(({ event }) => event !== 'AGENT_STATE_EVENT'),
  ]);
  expect(conform(statesFirst, documents).disagree).toEqual([]);
});
