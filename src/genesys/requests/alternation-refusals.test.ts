import { expect, test } from 'vitest';

import { arrived, next, on, talking } from '../flow.fixture.ts';
import type { GenesysInput, Request } from '../vocabulary/inputs.ts';
import {
  CONSULTED,
  TWO_INCOMING,
  alternate,
  handing,
  held,
  holds,
  merge,
  reconnect,
} from './asked.fixture.ts';

type Refusal = [
  why: string,
  code: number,
  story: readonly GenesysInput[],
  request: Request,
  special?: object,
];

/** Codes: T-Library, error list. Which of them applies where a text is silent is inferred. */
const REFUSALS: readonly Refusal[] = [
  ['alternates without another call', 56, held('A', 'B'), alternate('A', 1, 0)],
  ['alternates with a call that is still to come', 56, held('A', 'B'), alternate('A', 1, 2)],
  ['alternates the wrong way round', 185, CONSULTED, alternate('B', 2, 1)],
  ['alternates a call with itself', 185, held('A', 'B'), alternate('A', 1, 1)],
  ['alternates with both calls on hold', 185, [...CONSULTED, holds('B', 2)], alternate('B', 1, 2)],
  ['alternates with a call of others', 470, [...CONSULTED, holds('A')], alternate('A', 1, 2)],
  [
    'alternates with a call that rings',
    185,
    [...talking('A', 'W'), holds('W'), ...arrived('B', 'W', 2)],
    alternate('W', 1, 2),
  ],
  [
    'alternates with a call that found its destination busy',
    185,
    [...handing('C').slice(0, -1), { type: 'destination-busy', connID: 2, callState: 'Busy' }],
    alternate('B', 1, 2),
  ],
  [
    'alternates with a call that is over',
    237,
    [...CONSULTED, { type: 'hangs-up', ...on('C', 2) }],
    alternate('B', 1, 2),
  ],
  [
    'a switch that does not alternate',
    51,
    CONSULTED,
    alternate('B', 1, 2),
    { operations: ['conference'] },
  ],

  ['goes back to a call that is not on hold', 185, CONSULTED, reconnect('B', 2, 1)],
  ['goes back to a consultation', 99, [...CONSULTED, alternate('B', 1, 2)], reconnect('B', 2, 1)],
  ['goes back from a call that is no consultation', 99, TWO_INCOMING, reconnect('W', 1, 2)],
  [
    'goes back from a consultation on hold',
    185,
    [...CONSULTED, holds('B', 2)],
    reconnect('B', 1, 2),
  ],
  [
    'goes back from a consultation that is over',
    237,
    [...CONSULTED, { type: 'hangs-up', ...on('C', 2) }],
    reconnect('B', 1, 2),
  ],
  [
    'goes back to a call that is over',
    237,
    [...CONSULTED, { type: 'hangs-up', ...on('A') }],
    reconnect('B', 1, 2),
  ],
  [
    'goes back on a switch that does not do so',
    51,
    CONSULTED,
    reconnect('B', 1, 2),
    { operations: ['conference', 'transfer'] },
  ],

  ['merges the wrong way round', 185, TWO_INCOMING, merge('ForTransfer', [2, 1])],
  ['merges a call with itself', 185, TWO_INCOMING, merge('ForConference', [1, 1])],
  ['merges with both calls on hold', 185, [...TWO_INCOMING, holds('W', 2)], merge('ForTransfer')],
  [
    'merges with a call that is over',
    237,
    [...TWO_INCOMING, { type: 'hangs-up', ...on('B', 2) }],
    merge('ForConference'),
  ],
  ...(['ForTransfer', 'ForConference'] as const).flatMap((mergeType): Refusal[] => [
    [
      `merges a call and its consultation ${mergeType}`,
      mergeType === 'ForTransfer' ? 98 : 96,
      CONSULTED,
      { ...merge(mergeType), thisDN: 'B' },
    ],
    [
      `merges with a call that is on its way ${mergeType}`,
      mergeType === 'ForTransfer' ? 98 : 96,
      [...talking('A', 'W'), holds('W'), { type: 'dials', thisDN: 'W', otherDN: 'B' }],
      merge(mergeType),
    ],
    [
      `merges on a switch that does not ${mergeType}`,
      51,
      TWO_INCOMING,
      merge(mergeType),
      { operations: ['transfer', 'conference', 'alternation'] },
    ],
  ]),
  [
    'merges for a conference a call whose other side holds it',
    96,
    [...TWO_INCOMING, holds('B', 2)],
    merge('ForConference'),
  ],
  [
    'merges for a conference with who has not answered, where that is not done',
    96,
    [...talking('A', 'W'), holds('W'), ...arrived('W', 'B', 2)],
    merge('ForConference'),
    { operations: ['merging'] },
  ],
];

test.each(REFUSALS)('%s: EventError %i', (_, expected, story, request, special) => {
  const said = next(story, request, special);
  expect(said.map(({ event, attributes }) => [event, attributes['ErrorCode']])).toEqual([
    ['EventError', String(expected)],
  ]);
});
