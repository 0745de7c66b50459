import { expect, test } from 'vitest';

import { next } from '../flow.fixture.ts';
import type { GenesysInput, Request } from '../vocabulary/inputs.ts';
import { dial, initiate, predict, routes } from './asked.fixture.ts';

const ARRIVES: GenesysInput = { type: 'arrives', connID: 1 };
const RINGING = [predict('P', 'B'), ARRIVES];
const WAITING = waiting('P');
const UNREGISTERED = { dns: [{ name: 'A' }, { name: 'N', type: 'acd-queue', registered: false }] };

type Refusal = [
  why: string,
  code: number,
  story: readonly GenesysInput[],
  request: Request,
  special?: object,
];

/** Codes: T-Library, error list. Which of them applies is inferred. */
const REFUSALS: readonly Refusal[] = [
  ['a switch that does not dial by itself', 51, [], predict('P', 'X'), { operations: [] }],
  ['while the link is down', 109, [{ type: 'link-lost' }], predict('P', 'X')],
  ['for a queue that nobody has', 59, [], predict('nobody', 'X')],
  ['for a queue that is not registered', 41, [], predict('N', 'A'), UNREGISTERED],
  ['for a phone', 168, [], predict('A', 'X')],
  ['for a trunk', 168, [], predict('T', 'X')],
  ['a number that nobody has', 71, [], predict('P', 'nobody')],
  ['a queue', 71, [], predict('P', 'Q')],
  ['itself', 71, [], predict('P', 'P')],
  ['no more calls', 166, [dial('A', 'B')], predict('P', 'X'), { calls: 1 }],

  ['the queue does not hang up', 185, RINGING, { type: 'TReleaseCall', thisDN: 'P', connID: 1 }],
  ['the queue does not clear it', 185, RINGING, { type: 'TClearCall', thisDN: 'P', connID: 1 }],
  ['a route before the answer', 185, [predict('R', 'B'), ARRIVES], routes('R', 'A')],
  ['a route to who was called', 402, waiting('R'), routes('R', 'B')],
  [
    'who is called holds while it rings',
    185,
    RINGING,
    { type: 'THoldCall', thisDN: 'B', connID: 1 },
  ],
  [
    'who waits for an agent adds a phone',
    185,
    WAITING,
    { type: 'TSingleStepConference', thisDN: 'B', connID: 1, otherDN: 'C' },
  ],
  [
    'who waits for an agent hands the call on',
    172,
    WAITING,
    { type: 'TSingleStepTransfer', thisDN: 'B', connID: 1, otherDN: 'C' },
  ],
  [
    'who waits for an agent conferences',
    96,
    [
      ...WAITING,
      initiate('B', 'C'),
      { type: 'arrives', connID: 2 },
      { type: 'answers', thisDN: 'C', connID: 2 },
    ],
    { type: 'TCompleteConference', thisDN: 'B', connID: 1, consultConnID: 2 },
  ],
];

/** The call that this queue or routing point had dialed was answered by B. */
function waiting(thisDN: string): readonly GenesysInput[] {
  return [predict(thisDN, 'B'), ARRIVES, { type: 'answers', thisDN: 'B', connID: 1 }];
}

test.each(REFUSALS)(
  'a request is refused %s: EventError %i',
  (_, code, story, request, special) => {
    const refused = next(story, request, special);
    expect(refused.map(({ event, attributes }) => [event, attributes['ErrorCode']])).toEqual([
      ['EventError', String(code)],
    ]);
  },
);
