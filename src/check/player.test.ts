import { describe, expect, test } from 'vitest';

import type { Said } from '../model/event.ts';
import type { Input } from '../model/input.ts';
import type { Exchange } from '../model/switch.ts';
import type { Recipe } from '../model/recipe.ts';
import { Player } from './player.ts';

interface Desk {
  readonly open: (string | null)[];
}

/** A desk with two trays: what is asked lies in one of them until it is done. */
const recipe: Recipe<Desk> = (draft, input) => {
  if (input.type === 'ask') {
    const free = draft.open.indexOf(null);
    if (free < 0) return [{ to: 'A', event: 'Full', attributes: {}, answers: 0, refusal: true }];
    draft.open[free] = 'ask';
    return [];
  }
  const slot = Number(input['reference']);
  if (draft.open[slot - 1] !== 'ask') return [];
  draft.open[slot - 1] = null;
  const done: Said = { to: 'A', event: 'Done', attributes: {}, answers: slot };
  return [done];
};

const kind = { weight: 1, ends: false, ask: () => undefined };

const desk: Exchange<Desk> = {
  config: {},
  initial: { open: [null, null] },
  recipe,
  reduce: (state) => ({ state, said: [] }),
  kinds: [
    { ...kind, type: 'ask', class: 'request' },
    { ...kind, type: 'do', class: 'action' },
  ],
  inFlight: ({ open }) => open.map((request) => request ?? undefined),
  callsMade: () => 0,
  atRest: ({ open }) => open.every((request) => request === null),
  submitted: (_, reference) => ({
    kind: 'request',
    name: 'ask',
    to: 'A',
    attributes: { ReferenceID: `${reference}` },
  }),
  entered: () => [],
  standings: [],
  title: () => '',
  situation: () => '',
  callSituation: () => '',
};

const said = (inputs: readonly Input[]): readonly string[] => {
  const player = new Player(desk);
  return inputs.map((input) => {
    const { answer, reference, events } = player.play(input);
    const names = events.map(
      ({ event, attributes }) => `${event} ${attributes['ReferenceID'] ?? '-'}`,
    );
    return [answer, reference ?? '-', ...names].join(' ');
  });
};

describe('a player', () => {
  test('numbers the requests and finds the one that an input carries out', () => {
    expect(
      said([
        { type: 'ask' },
        { type: 'ask' },
        { type: 'do', reference: 2 },
        { type: 'ask' },
        { type: 'do', reference: 3 },
        { type: 'do', reference: 1 },
      ]),
    ).toEqual([
      'accepted 1',
      'accepted 2',
      'accepted - Done 2',
      'accepted 3',
      'accepted - Done 3',
      'accepted - Done 1',
    ]);
  });

  test('counts a refused request too, and gives the refusal its number', () => {
    expect(
      said([
        { type: 'ask' },
        { type: 'ask' },
        { type: 'ask' },
        { type: 'do', reference: 1 },
        { type: 'ask' },
      ]),
    ).toEqual(['accepted 1', 'accepted 2', 'refused 3 Full 3', 'accepted - Done 1', 'accepted 4']);
  });

  test('asks nothing of a request that is not in flight', () => {
    expect(
      said([{ type: 'do', reference: 1 }, { type: 'ask' }, { type: 'do', reference: 7 }]),
    ).toEqual(['accepted -', 'accepted 1', 'accepted -']);
  });

  test('writes a drawn input by ReferenceID, where recipes have the flight slot', () => {
    const player = new Player(desk);
    for (const input of [
      { type: 'ask' },
      { type: 'ask' },
      { type: 'do', reference: 1 },
      { type: 'ask' },
    ]) {
      player.play(input);
    }
    expect(player.flight).toEqual([3, 2]);
    expect(player.playDrawn({ type: 'do', reference: 1 }).input).toEqual({
      type: 'do',
      reference: 3,
    });
  });
});
