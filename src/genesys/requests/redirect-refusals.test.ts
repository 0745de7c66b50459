import { describe, expect, test } from 'vitest';

import { arrived, next, on, talking } from '../flow.fixture.ts';
import type { GenesysInput, Request } from '../vocabulary/inputs.ts';
import { add, handing, redirects } from './asked.fixture.ts';

type Case = [what: string, story: readonly GenesysInput[], request: Request, special?: object];
type Refusal = [why: string, code: number, ...rest: Case extends [string, ...infer R] ? R : never];

const INVITED: readonly GenesysInput[] = [...talking('A', 'B'), add('C')];
const DIALING: readonly GenesysInput[] = arrived('A', 'B').slice(0, 1);

/** Codes: T-Library, error list. Which of them applies is inferred. */
const REFUSALS: readonly Refusal[] = [
  ['a switch that cannot', 51, arrived('A', 'B'), redirects('B', 'C'), { operations: [] }],
  ['answered already', 185, talking('A', 'B'), redirects('B', 'C')],
  ['the caller cannot', 185, arrived('A', 'B'), redirects('A', 'C')],
  ['the caller cannot while it dials', 185, DIALING, redirects('A', 'C')],
  ['before it rings', 470, DIALING, redirects('B', 'C')],
  ['a queue cannot', 185, arrived('A', 'P'), redirects('P', 'C')],
  ['the far end of a trunk cannot', 168, arrived('A', 'T'), redirects('T', 'C')],
  ['people outside cannot', 59, arrived('A', 'X'), redirects('X', 'C')],
  ['not on the call', 470, arrived('A', 'B'), redirects('C', 'D')],
  [
    'the caller is gone',
    237,
    [...arrived('A', 'B'), { type: 'hangs-up', ...on('A') }],
    redirects('B', 'C'),
  ],
  ['to nobody', 71, arrived('A', 'B'), redirects('B', 'nobody')],
  ['to itself', 71, arrived('A', 'B'), redirects('B', 'B')],
  ['to the caller', 71, arrived('A', 'B'), redirects('B', 'A')],
  ['an invitation to a member', 71, INVITED, redirects('C', 'A')],
  ['an invitation to a queue', 71, INVITED, redirects('C', 'P')],
  ['an invitation outside', 71, INVITED, redirects('C', 'X')],
  [
    'an invitation to a phone without a line free',
    166,
    [...INVITED, ...arrived('D', 'W', 2)],
    redirects('C', 'D'),
  ],
];

test.each(REFUSALS)('TRedirectCall: %s: EventError %i', (_, code, story, request, special) => {
  const said = next(story, request, special);
  expect(said.map(({ event, attributes }) => [event, attributes['ErrorCode']])).toEqual([
    ['EventError', String(code)],
  ]);
});

/** Each is the near side of a refusal above. */
const ACCEPTED: readonly Case[] = [
  ['to a phone', arrived('A', 'B'), redirects('B', 'C')],
  ['to a phone that is busy', [...arrived('A', 'B'), ...talking('C', 'D', 2)], redirects('B', 'C')],
  ['to a queue', arrived('A', 'B'), redirects('B', 'P')],
  ['to a routing point', arrived('A', 'B'), redirects('B', 'R')],
  ['to a routing queue', arrived('A', 'B'), redirects('B', 'RQ')],
  ['to a trunk', arrived('A', 'B'), redirects('B', 'T')],
  ['outside', arrived('A', 'B'), redirects('B', 'X')],
  ['of a consultation, to who is on the other call', handing('C'), redirects('C', 'A', 2)],
  ['of an invitation to a phone', INVITED, redirects('C', 'D')],
];

describe('TRedirectCall is carried out', () => {
  test.each(ACCEPTED)('%s', (_, story, request) => {
    const said = next(story, request);
    expect(said[0]).toMatchObject({ event: 'EventReleased', answers: 0 });
  });
});
