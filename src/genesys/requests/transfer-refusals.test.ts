import { expect, test } from 'vitest';

import { arrived, next, talking } from '../flow.fixture.ts';
import type { GenesysInput, Request } from '../vocabulary/inputs.ts';
import {
  CONSULTED,
  add,
  complete,
  handOn,
  handing,
  held,
  holds,
  initiate,
  transfer,
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
  [
    'joins a call that was handed on to a queue and not taken',
    96,
    [
      ...handing('P'),
      transfer('B', 1, 2),
      { type: 'TInitiateConference', thisDN: 'A', connID: 1, otherDN: 'C' },
      { type: 'arrives', connID: 3 },
      { type: 'answers', thisDN: 'C', connID: 3 },
    ],
    complete('A', 1, 3),
  ],

  ['consults for a transfer while it rings', 185, arrived('A', 'B'), initiate('B', 'C')],
  ['consults itself for a transfer', 71, talking('A', 'B'), initiate('A', 'A')],
  ['a trunk consults for a transfer', 168, talking('A', 'T'), initiate('T', 'C')],
  [
    'consults for a transfer while a second line rings',
    97,
    [...talking('A', 'W'), ...arrived('B', 'W', 2)],
    initiate('W', 'C'),
  ],
  [
    'no call left to consult on for a transfer',
    166,
    talking('A', 'B'),
    initiate('A', 'C'),
    { calls: 1 },
  ],

  ['transfers a call that is not on hold', 185, talking('A', 'B'), transfer('A', 1, 1)],
  ['transfers to no consultation', 98, held('A', 'B'), transfer('A', 1, 2)],
  ['transfers a call to itself', 98, CONSULTED, transfer('B', 1, 1)],
  ['transfers to whom another consulted', 98, [...CONSULTED, holds('A')], transfer('A', 1, 2)],
  ['transfers to who is still on the way', 98, handing('C').slice(0, -1), transfer('B', 1, 2)],
  [
    'transfers to who is busy',
    98,
    [...handing('C').slice(0, -1), { type: 'destination-busy', connID: 2, callState: 'Busy' }],
    transfer('B', 1, 2),
  ],
  ['transfers with both calls on hold', 98, [...CONSULTED, holds('B', 2)], transfer('B', 1, 2)],
  [
    'transfers a call that is over',
    237,
    [...CONSULTED, { type: 'hangs-up', thisDN: 'A', connID: 1 }],
    transfer('B', 1, 2),
  ],
  [
    'transfers to a consultation that is over',
    98,
    [...CONSULTED, { type: 'hangs-up', thisDN: 'C', connID: 2 }],
    transfer('B', 1, 2),
  ],
  [
    'transfers a conference to who has not answered',
    98,
    [
      ...talking('A', 'B'),
      add('D'),
      { type: 'answers', thisDN: 'D', connID: 1 },
      initiate('B', 'C'),
      { type: 'arrives', connID: 2 },
    ],
    transfer('B', 1, 2),
  ],
  [
    'transfers to where the call is going already',
    98,
    [
      ...talking('A', 'B'),
      initiate('B', 'C'),
      handOn('A', 'C'),
      { type: 'arrives', connID: 2 },
      { type: 'answers', thisDN: 'C', connID: 2 },
    ],
    transfer('B', 1, 2),
  ],

  ['hands on while it rings', 185, arrived('A', 'B'), handOn('B', 'C')],
  ['hands on to nobody', 71, talking('A', 'B'), handOn('B', 'nobody')],
  ['hands on to itself', 71, talking('A', 'B'), handOn('B', 'B')],
  ['hands on to the other side', 71, talking('A', 'B'), handOn('B', 'A')],
  [
    'hands on a conference',
    172,
    [...talking('A', 'B'), add('D'), { type: 'answers', thisDN: 'D', connID: 1 }],
    handOn('B', 'C'),
  ],
  ['hands on a call that waits', 172, [...handing('P'), transfer('B', 1, 2)], handOn('A', 'C')],
  [
    'hands on a call that is on its way',
    172,
    [...talking('A', 'B'), handOn('B', 'C')],
    handOn('A', 'D'),
  ],

  [
    'adds to a call that was handed on and not taken',
    185,
    [...handing('C'), transfer('B', 1, 2)],
    add('D'),
  ],
];

test.each(REFUSALS)('%s: EventError %i', (_, expected, story, request, special) => {
  const said = next(story, request, special);
  expect(said.map(({ event, attributes }) => [event, attributes['ErrorCode']])).toEqual([
    ['EventError', String(expected)],
  ]);
});
