import { describe, expect, test } from 'vitest';

import type { PrintedEvent, Reading } from '../../model/document.ts';
import type { SwitchEvent } from '../../model/event.ts';
import { cellsOf } from './cells.ts';

const exactly = (value: string): Reading => ({ print: value, values: [value], absent: false });

const released: PrintedEvent = {
  event: 'EventReleased',
  attributes: { ThisDN: exactly('A'), OtherDN: { print: 'B *OPT', values: ['B'], absent: true } },
};
const abandoned: PrintedEvent = { event: 'EventAbandoned', attributes: {} };
const error: PrintedEvent = { event: 'EventError', attributes: {}, follows: 'EventAbandoned' };
const busy: PrintedEvent = {
  event: 'EventDestinationBusy',
  attributes: { ThisDN: exactly('A') },
  optional: true,
};

const say = (event: string, attributes: SwitchEvent['attributes'] = {}, to = 'A'): SwitchEvent => ({
  to,
  event,
  attributes,
});

const compare = (
  rows: readonly (readonly PrintedEvent[])[],
  said: readonly SwitchEvent[],
  variant?: string,
) =>
  cellsOf(
    { row: 1, rows: rows.map((box) => ({ A: box })) },
    { party: 'A', interruption: null, variant },
    said,
  );

const wrong = (...compared: Parameters<typeof compare>) =>
  compare(...compared)
    .filter(({ agrees }) => !agrees)
    .map(({ place: { row, event, attribute }, printed, said }) => ({
      row,
      event,
      attribute,
      printed,
      said,
    }));

describe('a printed event', () => {
  test('is a cell for its presence and one for each attribute', () => {
    const cells = compare([[released]], [say('EventReleased', { ThisDN: 'A', CallState: 'Ok' })]);
    expect(cells.map(({ place, agrees }) => [place.event, place.attribute, agrees])).toEqual([
      ['EventReleased', null, true],
      ['EventReleased', 'ThisDN', true],
      ['EventReleased', 'OtherDN', true],
    ]);
  });

  test('that is not said disagrees in every cell', () => {
    expect(wrong([[released]], [])).toMatchObject([
      { attribute: null, printed: 'EventReleased', said: null },
      { attribute: 'ThisDN', said: null },
      { attribute: 'OtherDN', said: null },
    ]);
  });

  test('disagrees where an attribute has another value or is missing', () => {
    expect(wrong([[released]], [say('EventReleased', { OtherDN: 'C' })])).toMatchObject([
      { attribute: 'ThisDN', printed: 'A', said: null },
      { attribute: 'OtherDN', printed: 'B *OPT', said: 'C' },
    ]);
  });

  test('agrees in every cell when it is optional and not said', () => {
    expect(compare([[busy]], []).map(({ agrees }) => agrees)).toEqual([true, true]);
    expect(wrong([[busy]], [say('EventDestinationBusy', { ThisDN: 'B' })])).toHaveLength(1);
  });

  test('means something else in a variant that its reading names', () => {
    const varying = {
      event: 'EventRouteUsed',
      attributes: { CallState: { ...exactly('Ok'), variants: { late: exactly('Redirected') } } },
    };
    const said = [say('EventRouteUsed', { CallState: 'Redirected' })];
    expect(wrong([[varying]], said)).toHaveLength(1);
    expect(wrong([[varying]], said, 'late')).toEqual([]);
  });
});

describe('a box', () => {
  test('says nothing of the order of its events, unless a note does', () => {
    expect(
      wrong(
        [[released, abandoned]],
        [say('EventAbandoned'), say('EventReleased', { ThisDN: 'A' })],
      ),
    ).toEqual([]);
    expect(wrong([[error, abandoned]], [say('EventAbandoned'), say('EventError')])).toEqual([]);
    expect(wrong([[abandoned, error]], [say('EventError'), say('EventAbandoned')])).not.toEqual([]);
  });

  test('that has two events of one name counts both, in either order', () => {
    const ofCalls = ['1', '2'].map((call) => ({
      event: 'EventReleased',
      attributes: { ConnID: exactly(call) },
    }));
    const [first, second] = ['1', '2'].map((call) => say('EventReleased', { ConnID: call }));
    if (first === undefined || second === undefined) throw new RangeError();
    expect(
      compare([ofCalls], [second, first]).map(({ place, agrees }) => [place.nth, agrees]),
    ).toEqual([
      [undefined, true],
      [undefined, true],
      [2, true],
      [2, true],
    ]);
    expect(wrong([ofCalls], [first])).toMatchObject([
      { attribute: null, said: null },
      { attribute: 'ConnID', printed: '2', said: null },
    ]);
  });

  test('that is empty is one cell, and breaks when the party hears something', () => {
    expect(compare([[]], [say('EventRinging', {}, 'B')])).toMatchObject([{ agrees: true }]);
    expect(wrong([[]], [say('EventRinging')])).toEqual([
      { row: 1, event: null, attribute: null, printed: null, said: 'EventRinging' },
    ]);
  });

  test('that lacks an event gets a cell for it', () => {
    expect(wrong([[abandoned]], [say('EventAbandoned'), say('EventError')])).toEqual([
      { row: 1, event: 'EventError', attribute: null, printed: null, said: 'EventError' },
    ]);
  });

  test('of an earlier row is heard before that of a later one', () => {
    const rows = [[abandoned], [released]];
    expect(wrong(rows, [say('EventAbandoned'), say('EventReleased', { ThisDN: 'A' })])).toEqual([]);
    expect(wrong(rows, [say('EventReleased', { ThisDN: 'A' }), say('EventAbandoned')])).not.toEqual(
      [],
    );
  });
});
