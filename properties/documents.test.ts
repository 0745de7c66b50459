import { describe, expect, test } from 'vitest';

import { total } from '../src/check/conform/cell-count.ts';
import { comparisons, tablesOf } from '../src/check/conform/comparison.ts';
import { conform } from '../src/check/conform/conform.ts';
import { judge } from '../src/check/judge.ts';
import { inputsOf, performances, pointsOf } from '../src/check/conform/performance.ts';
import { firstUnasked, play } from '../src/check/play.ts';
import { scenarioPlay } from '../src/check/conform/scenario-play.ts';
import { documents } from '../src/genesys/documents/catalogue.ts';
import { RELEASING, T_SERVER, VOICE_MICROSERVICES } from '../src/genesys/documents/sources.ts';
import { genesys } from '../src/genesys/index.ts';
import { once } from './once.ts';

const tables = tablesOf(documents);

/** The documents whose pages were counted by hand. */
const PRINTED = new Set([VOICE_MICROSERVICES, T_SERVER, RELEASING].map(({ id }) => id));

/** Counted by hand on the printed pages: each event, each attribute, each empty box. */
const COUNTED: Readonly<Record<string, { normal: number; abnormal: readonly number[] }>> = {
  'genesys/internal-call': { normal: 27, abnormal: [6, 6, 12] },
  'genesys/acd-call': { normal: 49, abnormal: [11, 7, 11] },
  'genesys/multi-acd-call': { normal: 67, abnormal: [13, 18, 8, 13] },
  'genesys/call-parking': { normal: 40, abnormal: [12] },
  // One row is printed for * and **: it counts at both, and at ** with the EventError that it lacks.
  'genesys/route-queue-call': { normal: 63, abnormal: [11, 12, 7, 11] },
  // The row of ** has an EventError with its ReferenceID in a note.
  'genesys/routed-call': { normal: 46, abnormal: [11, 13, 7, 11] },
  'genesys/routed-outbound-call': { normal: 48, abnormal: [11, 11] },
  'genesys/outbound-call': { normal: 21, abnormal: [5, 5, 5] },
  'genesys/call-on-hold': { normal: 33, abnormal: [] },
  'genesys/release': { normal: 10, abnormal: [] },
  'genesys/release-from-conference': { normal: 20, abnormal: [] },
  'genesys/delete-from-conference': { normal: 20, abnormal: [] },
  // The phases of call 2 count as the tables that the page refers to print them.
  'genesys/hold-and-retrieve': { normal: 67, abnormal: [10, 10, 10] },
  'genesys/hold-and-retrieve-unanswered': { normal: 56, abnormal: [10, 10, 10] },
  'genesys/two-step-transfer': { normal: 44, abnormal: [11, 11, 11, 11, 11] },
  'genesys/blind-transfer': { normal: 52, abnormal: [11, 11] },
  'genesys/two-step-conference': { normal: 56, abnormal: [11, 11, 11, 11, 20] },
  'genesys/blind-conference': { normal: 62, abnormal: [12, 20] },
  'genesys/alternate-call': { normal: 24, abnormal: [11, 11, 11] },
  'genesys/reconnect-call': { normal: 17, abnormal: [10] },
  'genesys/reconnect-call-unanswered': { normal: 17, abnormal: [10] },
  'genesys/merge-calls-transfer': { normal: 25, abnormal: [10] },
  'genesys/merge-calls-conference': { normal: 34, abnormal: [20] },
  'genesys/two-step-transfer-outbound': { normal: 30, abnormal: [10, 6] },
  'genesys/single-step-transfer': { normal: 33, abnormal: [7, 6, 11] },
  'genesys/single-step-transfer-outbound': { normal: 21, abnormal: [6, 6] },
  'genesys/transfer-to-routing-queue': { normal: 42, abnormal: [12] },
  'genesys/single-step-conference': { normal: 28, abnormal: [12, 12] },
  'genesys/redirected-call': { normal: 28, abnormal: [11, 7, 7, 11] },
  'genesys/mute': { normal: 10, abnormal: [10, 10] },
  'genesys/transfer-to-queue': { normal: 82, abnormal: [12, 12, 12, 8, 12] },
  'genesys/transfer-to-routing-point': { normal: 81, abnormal: [12, 12, 14, 8] },
  'genesys/mute-transfer': { normal: 28, abnormal: [7, 11] },
  'genesys/agent-login': { normal: 18, abnormal: [] },
  'genesys/agent-after-call-work': { normal: 20, abnormal: [14] },
  'genesys/agent-not-ready-in-call': { normal: 15, abnormal: [14] },
  // At A and B an event with 8 attributes, at C with 6, and the ReferenceID at B.
  'genesys/listen-disconnect': { normal: 52, abnormal: [36, 20] },
  'genesys/predictive-call': { normal: 45, abnormal: [7, 7, 7] },
  // Of the table with routing only events and ConnIDs are taken; its abnormal rows are those of others.
  'genesys/predictive-call-with-routing': { normal: 25, abnormal: [7, 7, 7, 9] },
  // A is outside: its boxes are empty in every row about an observed call.
  'genesys/monitored-call': { normal: 41, abnormal: [3] },
  'genesys/monitored-outgoing-call': { normal: 20, abnormal: [] },
  'genesys/monitored-call-agent-releases': { normal: 19, abnormal: [] },
  'genesys/monitored-call-caller-releases': { normal: 27, abnormal: [] },
  'genesys/monitored-call-observer-releases': { normal: 5, abnormal: [] },
  // What both hear is 7 cells at the supervisor and 6 at the agent; the EventError is 2 beside an empty box.
  'genesys/cancelled-monitoring': { normal: 29, abnormal: [] },
  'genesys/one-monitored-call': { normal: 31, abnormal: [] },
};

/** How many requests a table shows to be refused at once. */
const REFUSED: Readonly<Record<string, number>> = { 'genesys/cancelled-monitoring': 1 };

describe.each(tables)('$scenario.id in $printing.document.id, $dialect', (table) => {
  const { scenario, printing, dialect } = table;
  const compared = once(() => comparisons(genesys, table));

  test('has as many cells as a hand counts', () => {
    const places = new Map(compared().map(({ place }) => [JSON.stringify(place), place]));
    const cells = (point: string | null) =>
      [...places.values()].filter(({ interruption }) => interruption === point).length;
    const [normal, ...abnormal] = pointsOf(scenario).map(cells);
    expect({ normal, abnormal }).toEqual(COUNTED[scenario.id]);
  });

  test('has every one of its plays carried out', () => {
    for (const point of pointsOf(scenario)) {
      for (const performed of performances(scenario, printing, point)) {
        const trace = play(genesys, {
          switch: 'genesys',
          config: genesys.readConfiguration({ ...performed.config, dialect }),
          inputs: inputsOf(performed),
        });
        expect(firstUnasked(trace)).toBeUndefined();
        const refused = trace.steps.filter(({ answer }) => answer === 'refused');
        expect(refused).toHaveLength(REFUSED[scenario.id] ?? 0);
      }
    }
  });

  test('hears both what its marks and notes allow and what they allow to leave out', () => {
    const marked = compared().filter(
      ({ printed, place }) => place.interruption === null && printed?.includes('*'),
    );
    const said = new Map<string, Set<boolean>>();
    for (const { place, said: value } of marked) {
      const seen = said.get(JSON.stringify(place)) ?? new Set();
      said.set(JSON.stringify(place), seen.add(value !== null));
    }
    for (const seen of said.values()) expect(seen).toEqual(new Set([true, false]));
  });

  test.each(pointsOf(scenario))(
    'keeps every invariant and comes to rest, interrupted at %s',
    (point) => {
      const { trace, interruptedAt } = scenarioPlay(genesys, scenario, {
        dialect,
        interruption: point,
        untilRest: true,
      });
      expect(judge(trace, genesys.invariants)).toEqual([]);
      expect(trace.exchange.atRest(trace.steps.at(-1)?.after ?? trace.exchange.initial)).toBe(true);
      if (interruptedAt !== undefined) {
        expect(['hangs-up', 'destination-busy', 'dialing-fails']).toContain(
          trace.steps[interruptedAt]?.input.type,
        );
      }
    },
  );
});

describe('the tables and the model', () => {
  const found = once(() => conform(genesys, documents));

  test('agree in every cell, but for known contradictions', () => {
    expect(found().disagree).toEqual([]);
    expect(found().agree + found().known.length).toBe(found().cells);
  });

  test('agree in as many cells of the printed documents as a hand counts', () => {
    const printed = found().byDocument.filter(({ document }) => PRINTED.has(document));
    expect(total(printed)).toEqual({ cells: 1362, agree: 1342, known: 20, disagree: 0 });
    expect(new Set(printed.map(({ sourcing }) => sourcing))).toEqual(new Set(['vendor table']));
  });

  test('have no known contradiction without a reason, and none that the model does not show', () => {
    expect(found().known.filter(({ why }) => why === null || why === '')).toEqual([]);
    expect(found().stale).toEqual([]);
  });

  test('contradict each other in the cells that are known, and in no other', () => {
    const cells = found().known.map(
      ({ scenario, where }) =>
        `${scenario} ${where.interruption ?? ''} ${where.party} ${where.event} ${where.attribute ?? ''}`,
    );
    expect([...new Set(cells)]).toMatchInlineSnapshot(`
      [
        "genesys/internal-call ** A EventDestinationBusy CallState",
        "genesys/multi-acd-call  B EventDiverted ThisDNRole",
        "genesys/multi-acd-call  B EventDiverted OtherDN",
        "genesys/multi-acd-call  B EventDiverted OtherDNRole",
        "genesys/multi-acd-call **** D EventAbandoned ThisQueue",
        "genesys/multi-acd-call  D EventRinging ConnID",
        "genesys/multi-acd-call ** A EventReleased ConnID",
        "genesys/multi-acd-call ** A EventReleased ThisDN",
        "genesys/route-queue-call ** B EventError ",
        "genesys/routed-outbound-call  B EventRouteUsed ThirdPartyDN",
        "genesys/outbound-call ** A EventDestinationBusy CallState",
        "genesys/call-on-hold  A EventDialing CallState",
        "genesys/predictive-call-with-routing  B EventDiverted ",
        "genesys/single-step-transfer  B EventReleased Cause",
        "genesys/single-step-transfer-outbound  B EventReleased Cause",
        "genesys/monitored-call * B null ",
      ]
    `);
  });
});

describe('what one document lost in print', () => {
  const lost = documents.scenarios.flatMap(({ printings }) =>
    printings.flatMap((printing) => printing.lost ?? []),
  );

  test('is known as a contradiction of that document alone', () => {
    const known = conform(genesys, documents).known.filter(({ why }) =>
      lost.some((loss) => loss.why === why),
    );
    expect(known).toHaveLength(lost.length);
    expect(new Set(known.map(({ where }) => where.document))).toEqual(
      new Set(['t-server/basic-call-models', 't-server/predictive-dialing']),
    );
  });
});
