import { describe, expect, test } from 'vitest';

import { canHappen, next, on, talking } from '../flow.fixture.ts';
import type { GenesysInput, Request } from '../vocabulary/inputs.ts';
import {
  add,
  calledToObserve,
  cancel,
  dial,
  handOn,
  holds,
  initiate,
  monitor,
  observed,
} from './asked.fixture.ts';

type Refusal = [
  why: string,
  code: number,
  story: readonly GenesysInput[],
  request: Request,
  special?: object,
];

/** Codes: T-Library, error list. Which of them applies where the field knowledge is silent is inferred. */
const REFUSALS: readonly Refusal[] = [
  ['observes on a switch that monitors nobody', 51, [], monitor('C', 'B'), { operations: [] }],
  ['observes while the link is down', 109, [{ type: 'link-lost' }], monitor('C', 'B')],
  ['a queue observes', 168, [], monitor('P', 'B')],
  ['observes itself', 177, [], monitor('C', 'C')],
  ['observes a queue', 177, [], monitor('C', 'P')],
  ['observes somebody outside', 177, [], monitor('C', 'X')],
  ['observes a DN that there is not', 177, [], monitor('C', 'unknown')],
  ['observes whom another supervises', 42, [monitor('D', 'B')], monitor('C', 'B')],
  ['observes a second agent', 43, [monitor('C', 'B')], monitor('C', 'A')],
  ['asks anew while it observes', 185, observed(), monitor('C', 'B')],
  [
    'asks anew while it has a call',
    185,
    [monitor('C', 'B'), ...talking('A', 'C')],
    monitor('C', 'B'),
  ],
  ['cancels what it has not asked for', 185, [], cancel('C', 'B')],
  ['cancels what another asked for', 185, [monitor('D', 'B')], cancel('C', 'B')],
  ['cancels twice', 185, [monitor('C', 'B'), cancel('C', 'B')], cancel('C', 'B')],
  ['cancels monitoring of a queue', 177, [], cancel('C', 'P')],

  ['an observer holds', 185, observed(), { type: 'THoldCall', ...on('C') }],
  ['an observer that rings holds', 185, calledToObserve(), { type: 'THoldCall', ...on('C') }],
  ['an observer retrieves', 185, observed(), { type: 'TRetrieveCall', ...on('C') }],
  ['an observer transfers', 185, observed(), handOn('C', 'D')],
  ['an observer consults', 185, observed(), initiate('C', 'D')],
  ['an observer adds a party', 185, observed(), { ...add('D'), thisDN: 'C' }],
  [
    'an observer deletes a party',
    185,
    observed(),
    { type: 'TDeleteFromConference', ...on('C'), otherDN: 'A' },
  ],
  ['an observer clears the call', 185, observed(), { type: 'TClearCall', ...on('C') }],
  ['an observer answers twice', 185, observed(), { type: 'TAnswerCall', ...on('C') }],
  ['an observer dials', 185, observed(), dial('C', 'D')],
  ['the agent hands its call on to who observes it', 71, observed(), handOn('B', 'C')],
  ['the agent adds who observes it', 71, observed(), { ...add('C'), thisDN: 'B' }],
  [
    'the agent deletes who observes it, who is no member',
    470,
    observed(),
    { type: 'TDeleteFromConference', ...on('B'), otherDN: 'C' },
  ],
];

test.each(REFUSALS)('is refused: %s (%i)', (_why, code, story, request, special) => {
  const said = next(story, request, special);
  expect(said.map(({ event }) => event)).toEqual(['EventError']);
  expect(said[0]?.attributes['ErrorCode']).toBe(String(code));
});

type Accepted = [what: string, story: readonly GenesysInput[], request: Request];

/** Each is the near side of a refusal above. */
const ACCEPTED: readonly Accepted[] = [
  ['observes', [], monitor('C', 'B')],
  ['observes while it has a call', talking('A', 'C'), monitor('C', 'B')],
  ['asks anew for the same agent', [monitor('C', 'B')], monitor('C', 'B', 'AllCalls')],
  ['observes after it has cancelled', [monitor('C', 'B'), cancel('C', 'B')], monitor('C', 'A')],
  ['cancels', [monitor('C', 'B')], cancel('C', 'B')],
  ['cancels while it observes', observed(), cancel('C', 'B')],
  ['answers to observe', calledToObserve(), { type: 'TAnswerCall', ...on('C') }],
  ['releases the observed call', observed(), { type: 'TReleaseCall', ...on('C') }],
  [
    'releases the call it is called to observe',
    calledToObserve(),
    { type: 'TReleaseCall', ...on('C') },
  ],
];

test.each(ACCEPTED)('is accepted: %s', (_what, story, request) => {
  const said = next(story, request);
  expect(said.length).toBeGreaterThan(0);
  expect(said.map(({ event }) => event)).not.toContain('EventError');
});

/** B answers the call that has come there. */
const answered = (connID: number): GenesysInput[] => [
  { type: 'arrives', connID },
  { type: 'answers', ...on('B', connID) },
];

const OBSERVED: GenesysInput = { type: 'is-observed', ...on('B') };
const AGAIN: GenesysInput = { type: 'hangs-up', ...on('C') };

type Case = [what: string, story: readonly GenesysInput[], input?: GenesysInput];

describe('a call is observed', () => {
  const CAN: readonly Case[] = [
    ['once the agent has answered it', [monitor('C', 'B'), ...talking('A', 'B')]],
    ['of a caller outside', [monitor('C', 'B'), ...talking('X', 'B')]],
    ['that the agent has made', [monitor('C', 'B'), ...talking('B', 'A')]],
    ['when monitoring is asked for during it', [...talking('A', 'B'), monitor('C', 'B')]],
    [
      'after the one before it, by who wanted all',
      [...observed('A', 'AllCalls'), { type: 'hangs-up', ...on('A') }, ...talking('A', 'B', 2)],
      { type: 'is-observed', ...on('B', 2) },
    ],
  ];
  const CANNOT: readonly Case[] = [
    ['that nobody monitors', talking('A', 'B')],
    ['after cancellation', [monitor('C', 'B'), cancel('C', 'B'), ...talking('A', 'B')]],
    ['while it is on hold', [monitor('C', 'B'), ...talking('A', 'B'), holds('B')]],
    ['while its supervisor is busy', [monitor('C', 'B'), ...talking('A', 'B'), dial('C', 'D')]],
    [
      'while its supervisor is out of service',
      [monitor('C', 'B'), { type: 'goes-out-of-service', thisDN: 'C' }, ...talking('A', 'B')],
    ],
    ['with its supervisor on it', [monitor('C', 'B'), ...talking('C', 'B')]],
    ['twice', observed()],
    ['again by who has left it', [...observed('A', 'AllCalls'), AGAIN]],
    [
      'after the one before it, by who wanted one',
      [...observed(), { type: 'hangs-up', ...on('A') }, ...talking('A', 'B', 2)],
      { type: 'is-observed', ...on('B', 2) },
    ],
    [
      'that is a consultation',
      [monitor('C', 'B'), ...talking('A', 'D'), initiate('A', 'B'), ...answered(2)],
      { type: 'is-observed', ...on('B', 2) },
    ],
    [
      'that was handed on and not taken',
      [monitor('C', 'B'), ...talking('A', 'B'), handOn('A', 'D')],
    ],
  ];

  test.each(CAN)('%s', (_what, story, input = OBSERVED) => {
    expect(canHappen(story, input)).toBe(true);
  });

  test.each(CANNOT)('but not %s', (_what, story, input = OBSERVED) => {
    expect(canHappen(story, input)).toBe(false);
  });
});
