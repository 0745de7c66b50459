import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { SwitchEvent } from '../../model/event.ts';
import type { Order, Precedence } from '../../model/order.ts';
import { asSaid, legalOrders, mustPrecede, predecessors } from './legal-orders.ts';

const saying = (size: number): SwitchEvent[] =>
  Array.from({ length: size }, (_, place) => ({ to: 'A', event: String(place), attributes: {} }));

const pairs =
  (...precedences: readonly Precedence[]): Order =>
  () =>
    precedences;

describe('the legal orders of what is said', () => {
  test('are one where the switch says things in one order only', () => {
    expect(legalOrders(saying(7), asSaid)).toBe(1n);
  });

  test('are all there are where nothing must precede anything', () => {
    expect(legalOrders(saying(5), pairs())).toBe(120n);
  });

  test('are the ways to shuffle two conversations', () => {
    expect(legalOrders(saying(6), pairs([0, 1], [1, 2], [3, 4], [4, 5]))).toBe(20n);
  });

  test('are as many as trying every order finds', () => {
    const anOrder = fc.uniqueArray(
      fc.tuple(fc.nat(4), fc.nat(4)).filter(([earlier, later]) => earlier < later),
      { selector: String },
    );
    fc.assert(
      fc.property(anOrder, (precedences) => {
        const legal = permutations([0, 1, 2, 3, 4]).filter((told) =>
          precedences.every(([earlier, later]) => told.indexOf(earlier) < told.indexOf(later)),
        );
        expect(legalOrders(saying(5), pairs(...precedences))).toBe(BigInt(legal.length));
      }),
    );
  });
});

test('what precedes something that precedes a third precedes the third', () => {
  const before = predecessors(saying(4), pairs([1, 3], [0, 1]));
  expect(mustPrecede(before, 0, 3)).toBe(true);
  expect(mustPrecede(before, 2, 3)).toBe(false);
  expect(mustPrecede(before, 3, 0)).toBe(false);
});

const permutations = (places: readonly number[]): readonly (readonly number[])[] =>
  places.length === 0
    ? [[]]
    : places.flatMap((first) =>
        permutations(places.filter((place) => place !== first)).map((rest) => [first, ...rest]),
      );
