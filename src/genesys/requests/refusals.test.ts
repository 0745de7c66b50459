import { describe, expect, test } from 'vitest';

import { arrived, calling, next, talking } from '../flow.fixture.ts';
import type { GenesysInput, Request } from '../vocabulary/inputs.ts';
import { CONSULTED, add, complete, consult, dial, held, holds, routes } from './asked.fixture.ts';

const RELEASED: readonly GenesysInput[] = [
  ...talking('A', 'B'),
  { type: 'hangs-up', thisDN: 'A', connID: 1 },
];

const LOST: readonly GenesysInput[] = [{ type: 'link-lost' }];
const OUT: readonly GenesysInput[] = [{ type: 'goes-out-of-service', thisDN: 'A' }];

type Refusal = [
  why: string,
  code: number,
  story: readonly GenesysInput[],
  request: Request,
  special?: object,
];

/** Codes: T-Library, error list. Which of them applies where a text is silent is inferred. */
const REFUSALS: readonly Refusal[] = [
  ['while the link is down', 109, LOST, dial('A', 'B')],
  ['for a DN that nobody has', 59, [], dial('nobody', 'B')],
  ['for people outside', 59, [], dial('X', 'A')],
  ['for a phone that is not registered', 41, [], dial('U', 'A')],
  ['for a phone out of service', 58, OUT, dial('A', 'B')],
  ['a queue cannot dial', 168, [], dial('P', 'A')],
  ['nobody has the dialed number', 71, [], dial('A', 'nobody')],
  ['a phone does not call itself', 71, [], dial('A', 'A')],
  ['the phone talks', 185, talking('A', 'B'), dial('A', 'C')],
  ['the phone rings', 185, arrived('A', 'B'), dial('B', 'C')],
  [
    'two calls on hold and one line',
    185,
    [...held('A', 'B'), dial('A', 'C'), holds('A', 2)],
    dial('A', 'D'),
  ],
  ['no more calls', 166, [...calling('A', 'B')], dial('C', 'D'), { calls: 1 }],

  ['a switch that has no conferences', 51, held('A', 'B'), consult('A', 'C'), { operations: [] }],
  ['a call that never was', 56, [], { type: 'TAnswerCall', thisDN: 'A', connID: 1 }],
  ['no call at all', 56, [], { type: 'TReleaseCall', thisDN: 'A', connID: 0 }],
  ['a call that is over', 237, RELEASED, { type: 'TReleaseCall', thisDN: 'B', connID: 1 }],
  ['not on the call', 470, talking('A', 'B'), { type: 'THoldCall', thisDN: 'C', connID: 1 }],
  [
    'the client was not told of the call',
    56,
    [{ type: 'link-lost' }, ...talking('A', 'B'), { type: 'link-restored' }],
    { type: 'THoldCall', thisDN: 'A', connID: 1 },
  ],

  [
    'the caller cannot answer',
    185,
    arrived('A', 'B'),
    { type: 'TAnswerCall', thisDN: 'A', connID: 1 },
  ],
  ['answered already', 185, talking('A', 'B'), { type: 'TAnswerCall', thisDN: 'B', connID: 1 }],
  [
    'talks on another line',
    185,
    [...talking('A', 'W'), ...arrived('B', 'W', 2)],
    { type: 'TAnswerCall', thisDN: 'W', connID: 2 },
  ],
  [
    'a queue does not hold the call',
    185,
    arrived('A', 'P'),
    { type: 'TReleaseCall', thisDN: 'P', connID: 1 },
  ],
  [
    'a queue does not clear it',
    185,
    arrived('A', 'P'),
    { type: 'TClearCall', thisDN: 'P', connID: 1 },
  ],
  [
    'a ringing call is not held',
    185,
    arrived('A', 'B'),
    { type: 'THoldCall', thisDN: 'B', connID: 1 },
  ],
  ['held already', 185, held('A', 'B'), { type: 'THoldCall', thisDN: 'A', connID: 1 }],
  [
    'a busy call is not held',
    185,
    [...calling('A', 'B'), { type: 'destination-busy', connID: 1, callState: 'Busy' }],
    { type: 'THoldCall', thisDN: 'A', connID: 1 },
  ],
  ['not on hold', 185, talking('A', 'B'), { type: 'TRetrieveCall', thisDN: 'A', connID: 1 }],
  ['talks to who is consulted', 185, CONSULTED, { type: 'TRetrieveCall', thisDN: 'B', connID: 1 }],

  ['nothing to route', 185, talking('A', 'B'), routes('A', 'C')],
  ['an unknown destination', 402, arrived('A', 'R'), routes('R', 'nobody')],
  ['the caller itself', 402, arrived('A', 'R'), routes('R', 'A')],
  ['back to a routing point', 402, arrived('A', 'RQ'), routes('RQ', 'R')],
  ['itself', 402, arrived('A', 'RQ'), routes('RQ', 'RQ')],

  ['consults while it rings', 185, arrived('A', 'B'), consult('B', 'C')],
  ['consults an unknown number', 71, talking('A', 'B'), consult('A', 'nobody')],
  ['consults itself', 71, talking('A', 'B'), consult('A', 'A')],
  ['consults who is on the call', 71, talking('A', 'B'), consult('A', 'B')],
  ['a trunk consults', 168, talking('A', 'T'), consult('T', 'C')],
  ['no call left to consult on', 166, talking('A', 'B'), consult('A', 'C'), { calls: 1 }],
  [
    'a second line that rings',
    185,
    [...talking('A', 'W'), ...arrived('B', 'W', 2)],
    consult('W', 'C'),
  ],

  ['joins a call that is not held', 185, talking('A', 'B'), complete('A', 1, 1)],
  ['joins no consultation', 96, held('A', 'B'), complete('A', 1, 2)],
  ['joins the call to itself', 96, CONSULTED, complete('B', 1, 1)],
  ['joins what another consulted about', 96, [...CONSULTED, holds('A')], complete('A', 1, 2)],
  [
    'joins before the answer',
    96,
    CONSULTED.slice(0, -1),
    complete('B', 1, 2),
    { operations: ['conference'] },
  ],
  ['joins before it rings', 96, CONSULTED.slice(0, -2), complete('B', 1, 2)],
  ['joins a consultation that is held', 96, [...CONSULTED, holds('B', 2)], complete('B', 1, 2)],
  ['joins who holds the consultation', 96, [...CONSULTED, holds('C', 2)], complete('B', 1, 2)],
  [
    'joins two conferences',
    96,
    [
      ...CONSULTED,
      { type: 'TSingleStepConference', thisDN: 'C', connID: 2, otherDN: 'D' },
      { type: 'answers', thisDN: 'D', connID: 2 },
    ],
    complete('B', 1, 2),
    { operations: ['conference', 'blind-conference'] },
  ],
  [
    'joins somebody who has not answered to two who talk',
    96,
    [...CONSULTED, { type: 'TSingleStepConference', thisDN: 'C', connID: 2, otherDN: 'D' }],
    complete('B', 1, 2),
    { operations: ['conference', 'conference-joining'] },
  ],
  [
    'joins who is on the call already',
    96,
    [
      ...CONSULTED,
      { type: 'TSingleStepConference', thisDN: 'C', connID: 2, otherDN: 'W' },
      { type: 'answers', thisDN: 'W', connID: 2 },
      { type: 'TSingleStepConference', thisDN: 'A', connID: 1, otherDN: 'W' },
    ],
    complete('B', 1, 2),
  ],
  [
    'joins a queue',
    96,
    [...talking('A', 'B'), consult('B', 'P'), { type: 'arrives', connID: 2 }],
    complete('B', 1, 2),
  ],
  [
    'joins a consultation that is over',
    96,
    [...CONSULTED, { type: 'hangs-up', thisDN: 'C', connID: 2 }],
    complete('B', 1, 2),
  ],

  ['adds a queue', 71, talking('A', 'B'), add('P')],
  ['adds who is on the call', 71, talking('A', 'B'), add('B')],
  [
    'adds a phone that has no line free',
    166,
    [...talking('A', 'B'), ...calling('C', 'D')],
    add('C'),
  ],
  [
    'adds a phone out of service',
    166,
    [...talking('A', 'B'), { type: 'goes-out-of-service', thisDN: 'C' }],
    add('C'),
  ],
  ['adds while on hold', 185, held('A', 'B'), add('C')],

  [
    'removes who is not on the call',
    470,
    talking('A', 'B'),
    { type: 'TDeleteFromConference', thisDN: 'A', connID: 1, otherDN: 'C' },
  ],
  [
    'removes who is unknown',
    470,
    talking('A', 'B'),
    { type: 'TDeleteFromConference', thisDN: 'A', connID: 1, otherDN: 'nobody' },
  ],
  [
    'removes while on hold',
    185,
    held('A', 'B'),
    { type: 'TDeleteFromConference', thisDN: 'A', connID: 1, otherDN: 'B' },
  ],
];

const code = (story: readonly GenesysInput[], request: Request, special?: object) =>
  next(story, request, special).map(({ event, attributes }) => [event, attributes['ErrorCode']]);

describe('a request is refused', () => {
  test.each(REFUSALS)('%s: EventError %i', (_, expected, story, request, special) => {
    expect(code(story, request, special)).toEqual([['EventError', String(expected)]]);
  });

  test('by an EventError that names the request, its DN and its call', () => {
    expect(next(talking('A', 'B'), { type: 'THoldCall', thisDN: 'C', connID: 1 })).toEqual([
      {
        to: 'C',
        event: 'EventError',
        attributes: {
          ErrorCode: '470',
          ErrorMessage: 'Party is not on the call',
          ThisDN: 'C',
          ConnID: '1',
        },
        answers: 0,
        refusal: true,
      },
    ]);
  });

  test('without a ConnID where it named no call', () => {
    const [said] = next([], dial('A', 'A'));
    expect(said?.attributes).toEqual({
      ErrorCode: '71',
      ErrorMessage: 'Invalid called DN',
      ThisDN: 'A',
    });
  });
});
