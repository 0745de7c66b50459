import { describe, expect, test } from 'vitest';

import type { PrintedMessage, Reading } from '../../model/document.ts';
import type { SwitchEvent } from '../../model/event.ts';
import type { Order } from '../../model/order.ts';
import { asSaid } from '../order/legal-orders.ts';
import { matching, messageCells } from './message-cells.ts';
import type { ListedMessage } from './performance.ts';
import { printedTooEarly } from './printed-order.ts';

const exactly = (value: string): Reading => ({ print: value, values: [value], absent: false });

const held: PrintedMessage = {
  event: 'CALL_HELD_EVENT',
  to: '2006',
  attributes: { CallID: exactly('1') },
  audience: {
    '2005': { ...exactly('No'), variants: { deaf: exactly('Yes') } },
    '2006': exactly('Yes'),
  },
};
const talking = (next: string): PrintedMessage => ({
  event: 'AGENT_STATE_EVENT',
  to: '2006',
  attributes: { AgentState: exactly('4'), NextAgentState: exactly(next) },
  audience: {},
});

const say = (
  event: string,
  attributes: SwitchEvent['attributes'],
  audience: readonly string[] = ['2006'],
): SwitchEvent => ({ to: '2006', event, attributes, audience });

const holding = say('CALL_HELD_EVENT', { CallID: '1' });
const state = (next: string) => say('AGENT_STATE_EVENT', { AgentState: '4', NextAgentState: next });

const compare = (
  printed: readonly PrintedMessage[],
  said: readonly SwitchEvent[],
  { variant, order = () => [] }: { variant?: string; order?: Order } = {},
) => {
  const listed = printed.map((message, index): ListedMessage => ({
    row: 1,
    number: index + 1,
    printed: message,
  }));
  const found = matching(listed, said, variant);
  const tooEarly = printedTooEarly([...found.found], said, order);
  return messageCells({ listed, interruption: null, variant, tooEarly }, found);
};

const wrong = (...compared: Parameters<typeof compare>) =>
  compare(...compared)
    .filter(({ agrees }) => !agrees)
    .map(({ place: { message, party, attribute }, printed, said }) => ({
      message,
      party,
      attribute,
      printed,
      said,
    }));

describe('a printed message', () => {
  test('is a cell for its presence, one for each field, and one for each client', () => {
    const cells = compare([held], [holding]);
    expect(
      cells.map(({ place: { party, attribute }, agrees }) => [party, attribute, agrees]),
    ).toEqual([
      ['2006', null, true],
      ['2006', 'CallID', true],
      ['2005', 'audience', true],
      ['2006', 'audience', true],
    ]);
  });

  test('disagrees where a client receives it that should not, or does not that should', () => {
    const misled = say('CALL_HELD_EVENT', { CallID: '1' }, ['2005']);
    expect(wrong([held], [misled])).toEqual([
      { message: 1, party: '2005', attribute: 'audience', printed: 'No', said: 'Yes' },
      { message: 1, party: '2006', attribute: 'audience', printed: 'Yes', said: 'No' },
    ]);
  });

  test('disagrees in every cell where it is not said', () => {
    expect(wrong([held], []).map(({ said }) => said)).toEqual([null, null, null, null]);
  });

  test('that the flow lacks gets a cell', () => {
    expect(wrong([], [holding])).toMatchObject([{ printed: null, said: 'CALL_HELD_EVENT' }]);
  });

  test('reads otherwise in a variant', () => {
    const toAll = say('CALL_HELD_EVENT', { CallID: '1' }, ['2005', '2006']);
    expect(wrong([held], [toAll], { variant: 'deaf' })).toEqual([]);
  });

  test('must not be said in a variant that leaves it out', () => {
    const unheard = { ...held, notIn: ['deaf'] };
    expect(wrong([unheard], [], { variant: 'deaf' })).toEqual([]);
    expect(wrong([unheard], [holding], { variant: 'deaf' })).toMatchObject([{ printed: null }]);
    expect(wrong([unheard], [])).not.toEqual([]);
  });

  test('shows the name it is printed under', () => {
    expect(compare([{ ...held, print: 'CallHeldEvent' }], [holding])[0]?.printed).toBe(
      'CallHeldEvent',
    );
  });
});

const heldFirst: Order = (said) => (said[0]?.event === 'CALL_HELD_EVENT' ? [[0, 1]] : []);

describe('the order of a list', () => {
  test('is free where the switch promises none', () => {
    expect(wrong([held, talking('3')], [state('3'), holding])).toEqual([]);
    expect(wrong([talking('3'), talking('2')], [state('2'), state('3')])).toEqual([]);
  });

  test('is that of what is said where the switch knows one only', () => {
    expect(wrong([held, talking('3')], [state('3'), holding], { order: asSaid })).toEqual([
      {
        message: 1,
        party: '2006',
        attribute: null,
        printed: 'CALL_HELD_EVENT',
        said: 'after AGENT_STATE_EVENT',
      },
    ]);
  });

  test('is looked at in the print too', () => {
    expect(wrong([held, talking('3')], [state('3'), holding], { order: heldFirst })).toHaveLength(
      1,
    );
  });
});
