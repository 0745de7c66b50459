import { describe, expect, test } from 'vitest';

import { arrived, calling, next, talking } from '../flow.fixture.ts';
import type { GenesysInput, Request } from '../vocabulary/inputs.ts';
import { CONSULTED, add, complete, consult, dial, held, holds, routes } from './asked.fixture.ts';

type Accepted = [what: string, story: readonly GenesysInput[], request: Request];

/** Each is the near side of a refusal above. */
const ACCEPTED: readonly Accepted[] = [
  ['dials beside a call on hold', held('A', 'B'), dial('A', 'C')],
  ['dials outside', [], dial('A', 'X')],
  [
    'answers beside a call on hold',
    [...talking('A', 'W'), holds('W'), ...arrived('B', 'W', 2)],
    { type: 'TAnswerCall', thisDN: 'W', connID: 2 },
  ],
  [
    'answers one of two that ring',
    [...arrived('A', 'W'), ...arrived('B', 'W', 2)],
    { type: 'TAnswerCall', thisDN: 'W', connID: 2 },
  ],
  ['holds while dialing', calling('A', 'B'), { type: 'THoldCall', thisDN: 'A', connID: 1 }],
  ['retrieves', held('A', 'B'), { type: 'TRetrieveCall', thisDN: 'A', connID: 1 }],
  [
    'retrieves beside another call on hold',
    [...CONSULTED, holds('B', 2)],
    { type: 'TRetrieveCall', thisDN: 'B', connID: 1 },
  ],
  ['releases while dialing', calling('A', 'B'), { type: 'TReleaseCall', thisDN: 'A', connID: 1 }],
  ['releases while ringing', arrived('A', 'B'), { type: 'TReleaseCall', thisDN: 'B', connID: 1 }],
  ['clears while on hold', held('A', 'B'), { type: 'TClearCall', thisDN: 'A', connID: 1 }],
  ['consults outside', talking('A', 'B'), consult('A', 'X')],
  ['joins who was consulted', CONSULTED, complete('B', 1, 2)],
  ['adds a phone', talking('A', 'B'), add('C')],
  ['adds a phone with a line free', [...talking('A', 'B'), ...arrived('C', 'W', 2)], add('W')],
  ['routes to a phone', arrived('A', 'R'), routes('R', 'B')],
  ['routes to a trunk', arrived('A', 'R'), routes('R', 'T')],
  ['routes outside', arrived('A', 'R'), routes('R', 'X')],
  ['routes to a queue', arrived('A', 'RQ'), routes('RQ', 'P')],
  ['routes to a routing queue', arrived('A', 'R'), routes('R', 'RQ')],
  [
    'removes itself',
    talking('A', 'B'),
    { type: 'TDeleteFromConference', thisDN: 'A', connID: 1, otherDN: 'A' },
  ],
  [
    'removes who rings',
    [...talking('A', 'B'), add('C')],
    { type: 'TDeleteFromConference', thisDN: 'A', connID: 1, otherDN: 'C' },
  ],
];

describe('a request is carried out', () => {
  test.each(ACCEPTED)('that %s', (_, story, request) => {
    const said = next(story, request);
    expect(said.map(({ event }) => event)).not.toContain('EventError');
    expect(said.length).toBeGreaterThan(0);
  });
});
