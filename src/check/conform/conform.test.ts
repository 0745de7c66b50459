import { describe, expect, test } from 'vitest';

import { documents } from '../../genesys/documents/catalogue.ts';
import { genesys } from '../../genesys/index.ts';
import type { KnownContradiction, PrintedEvent } from '../../model/document.ts';
import type { Said } from '../../model/event.ts';
import { conform } from './conform.ts';

/** The Genesys switch saying something else than it would. */
const saying = (change: (said: readonly Said[]) => readonly Said[]): typeof genesys => ({
  ...genesys,
  install(config, fault) {
    const exchange = genesys.install(config, fault);
    return { ...exchange, recipe: (draft, input) => change(exchange.recipe(draft, input)) };
  },
});

const printedEvents = documents.scenarios
  .flatMap(({ rows, interruptions }) => [...rows, ...interruptions])
  .flatMap(({ boxes }) => Object.values(boxes).flat());
const events = [...new Set(printedEvents.map(({ event }) => event))];
/** The ReferenceID is not among them: the player adds it once the switch has spoken. */
const attributes = new Set(
  printedEvents
    .flatMap((printed) => Object.keys(printed.attributes))
    .filter((name) => name !== 'ReferenceID'),
);

/** The first three scenarios that print such an event: they are enough to notice that it is said wrong. */
const someOf = (isMeant: (printed: PrintedEvent) => boolean): typeof documents => ({
  ...documents,
  scenarios: documents.scenarios
    .filter(({ rows, interruptions }) =>
      [...rows, ...interruptions].some(({ boxes }) => Object.values(boxes).flat().some(isMeant)),
    )
    .slice(0, 3),
});

describe('a switch that does not say what the documents print disagrees with them', () => {
  test.each(events)('without %s', (event) => {
    const { disagree } = conform(
      saying((said) => said.filter((one) => one.event !== event)),
      someOf((printed) => printed.event === event),
    );
    expect(disagree.filter(({ where }) => where.event === event)).not.toEqual([]);
  });

  test.each([...attributes])('with another %s', (attribute) => {
    const garbled = saying((said) =>
      said.map((one) => ({ ...one, attributes: { ...one.attributes, [attribute]: 'another' } })),
    );
    const { disagree } = conform(
      garbled,
      someOf((printed) => attribute in printed.attributes),
    );
    expect(disagree.filter(({ where }) => where.attribute === attribute)).not.toEqual([]);
  });

  test('with an event too many', () => {
    const { disagree } = conform(
      saying((said) => said.flatMap((one) => [one, one])),
      documents,
    );
    expect(disagree.every(({ document, model }) => document === null && model !== null)).toBe(true);
    expect(new Set(disagree.map(({ scenario }) => scenario)).size).toBe(documents.scenarios.length);
  });
});

test('what one document lost in print disagrees when the model departs from the other', () => {
  const elsewhere = saying((said) =>
    said.map((one) =>
      one.event === 'EventRouteUsed'
        ? { ...one, attributes: { ...one.attributes, ThirdPartyDN: 'D' } }
        : one,
    ),
  );
  const lost = conform(elsewhere, documents).disagree.filter(
    ({ scenario, where }) =>
      scenario === 'genesys/routed-outbound-call' && where.dialect === 't-server',
  );
  expect(lost).toMatchObject([
    { where: { event: 'EventRouteUsed', attribute: 'ThirdPartyDN' }, document: 'C', model: 'D' },
  ]);
});

test('scenarios that are not sourced alike are counted apart', () => {
  const printed = documents.scenarios.filter(
    ({ sourcing, interruptions }) =>
      sourcing === 'vendor table' && interruptions.every((row) => row.sourcing === undefined),
  );
  const scenarios = printed.map((scenario) =>
    scenario.id === 'genesys/release' || scenario.id === 'genesys/call-on-hold'
      ? { ...scenario, sourcing: 'inferred' as const }
      : scenario,
  );
  const before = conform(genesys, { ...documents, scenarios: printed });
  const { bySourcing, known, byDocument, ...all } = conform(genesys, { ...documents, scenarios });
  // 10 cells of the release and 33 of the call on hold, in two dialects; EventDialing on hold is known.
  expect(bySourcing['inferred']).toEqual({ cells: 86, agree: 84, known: 2, disagree: 0 });
  expect(bySourcing['vendor table'].cells).toBe(before.bySourcing['vendor table'].cells - 86);
  expect(known.filter(({ sourcing }) => sourcing === 'inferred')).toMatchObject([
    { scenario: 'genesys/call-on-hold' },
    { scenario: 'genesys/call-on-hold' },
  ]);
  expect(byDocument.filter(({ sourcing }) => sourcing === 'inferred')).toMatchObject([
    { document: 'voice-microservices/basic-call-models', cells: 33 },
    { document: 't-server/basic-call-models', cells: 33 },
    { document: 'voice-microservices/releasing-calls', cells: 20 },
  ]);
  expect(all).toMatchObject({ cells: before.cells, agree: before.agree });
});

test('a row of a scenario can be sourced otherwise than the others', () => {
  const [scenario] = documents.scenarios;
  if (scenario === undefined) throw new RangeError('no scenario');
  const rows = scenario.rows.map((row, index) =>
    index === 0 ? { ...row, sourcing: 'field model' as const } : row,
  );
  const interruptions = scenario.interruptions.map((row) =>
    row.mark === '***' ? { ...row, sourcing: 'inferred' as const } : row,
  );
  const { bySourcing } = conform(genesys, {
    ...documents,
    scenarios: [{ ...scenario, rows, interruptions }],
  });
  // The internal call has 7 cells in its first row, 12 in its row *** and 51 in all, in two dialects.
  expect(Object.values(bySourcing).map(({ cells }) => cells)).toEqual([64, 0, 14, 24]);
});

describe('a known contradiction', () => {
  const [first, ...rest] = documents.known;
  const found = conform(genesys, documents);

  test('is counted apart, with the cell, both readings and the reason', () => {
    const atD = found.known.find(
      ({ where }) => where.event === 'EventAbandoned' && where.dialect === 't-server',
    );
    expect(atD).toEqual({
      scenario: 'genesys/multi-acd-call',
      sourcing: 'vendor table',
      where: {
        document: 't-server/basic-call-models',
        dialect: 't-server',
        interruption: '****',
        row: 1,
        party: 'D',
        event: 'EventAbandoned',
        attribute: 'ThisQueue',
        variant: null,
      },
      document: 'C',
      model: 'B',
      why: documents.known.find(({ event }) => event === 'EventAbandoned')?.why,
    });
    expect(found.cells).toBe(found.agree + found.known.length + found.disagree.length);
  });

  test('that is not listed disagrees', () => {
    const { disagree } = conform(genesys, { ...documents, known: rest });
    expect(disagree.map(({ scenario, why }) => [scenario, why])).toEqual(
      first?.documents.map(() => [first.scenario, null]),
    );
  });

  test('that the model does not show is stale', () => {
    const unfounded: KnownContradiction = {
      scenario: 'genesys/release',
      documents: ['voice-microservices/releasing-calls'],
      interruption: null,
      row: 1,
      party: 'A',
      event: 'EventReleased',
      attribute: 'CallState',
      printed: 'OK',
      said: 'Ok',
      why: 'an abbreviation',
    };
    expect(
      conform(genesys, { ...documents, known: [...documents.known, unfounded] }).stale,
    ).toEqual([unfounded]);
  });

  test('that reads otherwise now is stale too, and its cell disagrees', () => {
    const reading = documents.known.map((entry) =>
      entry === first ? { ...entry, said: 'NewParty' } : entry,
    );
    const { stale, disagree } = conform(genesys, { ...documents, known: reading });
    expect([stale.length, disagree.length]).toEqual([1, first?.documents.length]);
  });
});
