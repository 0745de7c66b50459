import { describe, expect, test } from 'vitest';

import { arrived, calling, next, talking } from '../flow.fixture.ts';
import type { GenesysInput, Request } from '../vocabulary/inputs.ts';
import {
  CONSULTED,
  add,
  alternate,
  complete,
  consult,
  dial,
  handOn,
  handing,
  held,
  holds,
  initiate,
  predict,
  reconnect,
  routes,
  transfer,
} from './asked.fixture.ts';

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
  ['consults a queue for a transfer', talking('A', 'B'), initiate('A', 'P')],
  ['transfers to who was consulted for a conference', CONSULTED, transfer('B', 1, 2)],
  [
    'joins who was consulted for a transfer',
    [...handing('C'), { type: 'answers', thisDN: 'C', connID: 2 }],
    complete('B', 1, 2),
  ],
  ['transfers before the answer', handing('C'), transfer('B', 1, 2)],
  ['transfers outside', handing('X'), transfer('B', 1, 2)],
  [
    'transfers with the consultation on hold before the answer',
    [...handing('C'), holds('B', 2), { type: 'TRetrieveCall', thisDN: 'B', connID: 1 }],
    transfer('B', 2, 1),
  ],
  [
    'transfers a conference to who has answered',
    [
      ...talking('A', 'B'),
      add('D'),
      { type: 'answers', thisDN: 'D', connID: 1 },
      initiate('B', 'C'),
      { type: 'arrives', connID: 2 },
      { type: 'answers', thisDN: 'C', connID: 2 },
    ],
    transfer('B', 1, 2),
  ],
  ['alternates', CONSULTED, alternate('B', 1, 2)],
  ['alternates while dialing', handing('C').slice(0, -1), alternate('B', 1, 2)],
  [
    'alternates with a call that it dials beside the held one',
    [...held('A', 'B'), dial('A', 'C')],
    alternate('A', 1, 2),
  ],
  ['goes back from a consultation', CONSULTED, reconnect('B', 1, 2)],
  [
    'goes back while a second line rings',
    [...talking('A', 'W'), consult('W', 'C'), ...arrived('B', 'W', 3)],
    reconnect('W', 1, 2),
  ],
  ['hands on to a queue', talking('A', 'B'), handOn('B', 'P')],
  ['hands on outside', talking('A', 'B'), handOn('A', 'X')],
  [
    'hands on who has the call on hold',
    [...talking('A', 'B'), holds('A')],
    { type: 'TMuteTransfer', thisDN: 'B', connID: 1, otherDN: 'C' },
  ],
  ['adds a phone', talking('A', 'B'), add('C')],
  ['adds a phone with a line free', [...talking('A', 'B'), ...arrived('C', 'W', 2)], add('W')],
  ['has a number dialed for a queue', [], predict('P', 'X')],
  ['has a phone called for a routing point', [], predict('R', 'B')],
  ['has a trunk dialed for a routing queue', [], predict('RQ', 'T')],
  ['has a number dialed beside a call that waits', arrived('A', 'P'), predict('P', 'X')],
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
