import { describe, expect, test } from 'vitest';

import { comparisons, tablesOf } from '../src/check/conform/comparison.ts';
import { conform } from '../src/check/conform/conform.ts';
import { judge } from '../src/check/judge.ts';
import { legalOrders, mustPrecede, predecessors } from '../src/check/order/legal-orders.ts';
import { inputsOf, performances } from '../src/check/conform/performance.ts';
import { firstUnasked, play } from '../src/check/play.ts';
import { scenarioPlay } from '../src/check/conform/scenario-play.ts';
import { documents } from '../src/uccx/documents/catalogue.ts';
import { knownAudience } from '../src/uccx/documents/known-audience.ts';
import { CALLER_IS_NO_AGENT } from '../src/uccx/documents/variants.ts';
import { uccx } from '../src/uccx/index.ts';
import { order } from '../src/uccx/order.ts';
import { once } from './once.ts';

const tables = tablesOf(documents);
const found = once(() => conform(uccx, documents));

/** Counted by hand on the printed pages. */
const COUNTED: Readonly<Record<string, { messages: number; fields: number; columns: number }>> = {
  'uccx/queued-and-answered': { messages: 19, fields: 197, columns: 57 },
  'uccx/transferred': { messages: 22, fields: 200, columns: 88 },
  'uccx/conferenced': { messages: 13, fields: 105, columns: 52 },
  'uccx/outbound-accept': { messages: 19, fields: 220, columns: 0 },
  'uccx/outbound-skip': { messages: 7, fields: 51, columns: 0 },
  'uccx/outbound-reject': { messages: 4, fields: 32, columns: 0 },
};

describe.each(tables)('$scenario.id in $printing.document.id', (table) => {
  const { scenario, printing, dialect } = table;

  test('has as many messages, fields and columns as a hand counts', () => {
    const places = comparisons(uccx, table)
      .filter(({ place, variant }) => place.message !== undefined && variant === undefined)
      .map(({ place: { attribute } }) => attribute);
    expect({
      messages: places.filter((attribute) => attribute === null).length,
      fields: places.filter((attribute) => attribute !== null && attribute !== 'audience').length,
      columns: places.filter((attribute) => attribute === 'audience').length,
    }).toEqual(COUNTED[scenario.id]);
  });

  test('has every one of its plays carried out', () => {
    for (const performed of performances(scenario, printing, null)) {
      const trace = play(uccx, {
        switch: 'uccx',
        config: uccx.readConfiguration({ ...performed.config, dialect }),
        inputs: inputsOf(performed),
      });
      expect(firstUnasked(trace)).toBeUndefined();
      expect(trace.steps.map(({ answer }) => answer)).not.toContain('refused');
    }
  });

  test('keeps every invariant and comes to rest', () => {
    const playing = { dialect, interruption: null, untilRest: true };
    const { trace } = scenarioPlay(uccx, scenario, playing);
    expect(judge(trace, uccx.invariants)).toEqual([]);
    expect(trace.exchange.atRest(trace.steps.at(-1)?.after ?? trace.exchange.initial)).toBe(true);
  });
});

describe('the flows and the model', () => {
  test('agree in every cell, but for known contradictions', () => {
    expect(found().disagree).toEqual([]);
    expect([found().cells, found().known.length]).toEqual([1334, 41]);
  });

  test('print 103 messages', () => {
    const printed = tables.map(({ scenario }) => COUNTED[scenario.id]?.messages ?? 0);
    expect(printed.reduce((sum, messages) => sum + messages, 0)).toBe(103);
  });

  test('have no known contradiction without a reason, and none that the model does not show', () => {
    expect(found().known.filter(({ why }) => why === null || why === '')).toEqual([]);
    expect(found().stale).toEqual([]);
  });

  test('contradict each other in the cells that are known, and in no other', () => {
    const cells = found()
      .known.filter(({ where }) => where.attribute !== 'audience')
      .map(
        ({ scenario, where, document, model }) =>
          `${scenario} #${where.message ?? ''} ${where.event} ${where.attribute ?? ''}: ${document} / ${model}`,
      );
    expect([...new Set(cells)]).toMatchInlineSnapshot(`
      [
        "uccx/queued-and-answered #8 AGENT_STATE_EVENT CSQState: 3 / 8",
        "uccx/queued-and-answered #8 AGENT_STATE_EVENT AgentState: 3 / 8",
        "uccx/transferred #1 CALL_HELD_EVENT CallID: 16777507 / 16777533",
        "uccx/conferenced #2 CALL_CONFERENCED_EVENT PrimaryCallID: 16777507 / 16777539",
        "uccx/conferenced # AGENT_STATE_EVENT : null / AGENT_STATE_EVENT",
        "uccx/outbound-accept #2 BEGIN_CALL_EVENT ConnectionDeviceID: 420 / 4020",
        "uccx/outbound-accept #2 BEGIN_CALL_EVENT BACampaignID:  / 2",
        "uccx/outbound-accept #3 CALL_DELIVERED_EVENT LocalConnectionState: LCS_ALERTIN / 2",
        "uccx/outbound-accept # SET_CALL_DATA_CONF : null / SET_CALL_DATA_CONF",
        "uccx/outbound-accept #5 BEGIN_CALL_EVENT BABuddyName: John, Doe / John,Doe",
        "uccx/outbound-accept #7 CALL_CLEARED_EVENT CallID: 1680097 / 16800097",
        "uccx/outbound-accept # END_CALL_EVENT : null / END_CALL_EVENT",
        "uccx/outbound-accept #19 CALL_CLEARED_EVENT ConnectionDeviceType: CONNECTION_ID_STATIc / 0",
        "uccx/outbound-skip # CALL_CONNECTION_CLEARED_EVENT : null / CALL_CONNECTION_CLEARED_EVENT",
        "uccx/outbound-skip # CALL_CLEARED_EVENT : null / CALL_CLEARED_EVENT",
        "uccx/outbound-skip # SET_CALL_DATA_CONF : null / SET_CALL_DATA_CONF",
        "uccx/outbound-reject # SET_CALL_DATA_CONF : null / SET_CALL_DATA_CONF",
      ]
    `);
  });
});

describe('who receives a message', () => {
  const broken = once(() => found().known.filter(({ where }) => where.attribute === 'audience'));

  test('breaks the rule in 17 columns of 13 messages, and one is printed twice over', () => {
    const cells = broken().map(
      ({ scenario, where, document }) =>
        `${scenario} #${where.message} ${where.event} ${where.party}: ${document}`,
    );
    expect(cells).toHaveLength(knownAudience.length + 1);
    expect(knownAudience).toHaveLength(17);
    expect(
      new Set(knownAudience.map(({ scenario, message }) => `${scenario} ${message}`)).size,
    ).toBe(13);
    expect(cells).toMatchInlineSnapshot(`
      [
        "uccx/queued-and-answered #7 AGENT_STATE_EVENT 2005: Yes",
        "uccx/queued-and-answered #7 AGENT_STATE_EVENT 2006: No",
        "uccx/queued-and-answered #8 AGENT_STATE_EVENT 2005: Yes",
        "uccx/queued-and-answered #10 AGENT_STATE_EVENT 2005: Yes",
        "uccx/queued-and-answered #16 AGENT_STATE_EVENT 2005: Yes",
        "uccx/queued-and-answered #17 CALL_CONNECTION_CLEARED_EVENT 2005: Yes",
        "uccx/queued-and-answered #18 CALL_CLEARED_EVENT 2005: Yes",
        "uccx/queued-and-answered #18 CALL_CLEARED_EVENT 2006: Yes",
        "uccx/queued-and-answered #19 END_CALL_EVENT 2005: Yes",
        "uccx/queued-and-answered #19 END_CALL_EVENT 2006: Yes",
        "uccx/transferred #1 CALL_HELD_EVENT 2005: No",
        "uccx/transferred #9 CALL_ESTABLISHED_EVENT 2007: No",
        "uccx/transferred #15 CALL_CONNECTION_CLEARED_EVENT 2007: No",
        "uccx/transferred #19 AGENT_STATE_EVENT 2005: Yes",
        "uccx/transferred #20 CALL_CONNECTION_CLEARED_EVENT 2005: Yes",
        "uccx/conferenced #1 CALL_DATA_UPDATE_EVENT 2006: No",
        "uccx/conferenced #1 CALL_DATA_UPDATE_EVENT 2007: Yes",
        "uccx/conferenced #6 CALL_CLEARED_EVENT bridge: YYeses",
      ]
    `);
  });

  test('is nobody at the phone of a caller who is no agent', () => {
    const columns = tables
      .flatMap((table) => comparisons(uccx, table))
      .filter(({ variant, place }) => variant === CALLER_IS_NO_AGENT && place.party === '2005')
      .filter(({ place }) => place.attribute === 'audience');
    expect(columns).toHaveLength(19 + 22 + 13);
    expect(new Set(columns.map(({ said }) => said))).toEqual(new Set(['No', null]));
  });
});

describe('a caller who is no agent', () => {
  test('is not seen to go off hook and to dial; all else is said', () => {
    const unsaid = tables
      .flatMap((table) => comparisons(uccx, table))
      .filter(({ variant, place }) => variant === CALLER_IS_NO_AGENT && place.attribute === null)
      .filter(({ said }) => said === null);
    expect(unsaid.map(({ place: { message, event } }) => [message, event])).toEqual([
      [2, 'CALL_SERVICE_INITIATED_EVENT'],
      [3, 'CALL_ORIGINATED_EVENT'],
    ]);
  });
});

/** Everything that is said in one of the flows, from the beginning. */
const flow = (id: string) => {
  const scenario = documents.scenarios.find((one) => one.id === id);
  if (scenario === undefined) throw new RangeError(`no scenario ${id}`);
  const { trace } = scenarioPlay(uccx, scenario, { dialect: 'unified-ccx', interruption: null });
  return trace.steps.flatMap(({ events }) => events);
};

describe('the order of the messages', () => {
  test.each([
    ['uccx/queued-and-answered', 23_013_476n],
    ['uccx/transferred', 3_893_370_104_250_950_400n],
    ['uccx/conferenced', 61_272_193_481_753_637_600n],
    ['uccx/outbound-accept', 3_346_237_440n],
    ['uccx/outbound-skip', 308_752_711_820n],
    ['uccx/outbound-reject', 5n],
  ] as const)('of %s is one of several legal ones', (id, orders) => {
    expect(legalOrders(flow(id), order)).toBe(orders);
  });

  test('lets an agent be selected before the call is said to be queued', () => {
    const said = flow('uccx/queued-and-answered');
    const queued = said.findIndex(({ event }) => event === 'CALL_QUEUED_EVENT');
    const reserved = said.findIndex(({ attributes }) => attributes['AgentState'] === '8');
    expect(mustPrecede(predecessors(said, order), queued, reserved)).toBe(false);
  });
});
