import { describe, expect, test } from 'vitest';

import { Judge } from '../src/check/judge.ts';
import { cameToNothing } from '../src/check/play.ts';
import { Player } from '../src/check/player.ts';
import { genesys } from '../src/genesys/index.ts';
import type { GenesysState } from '../src/genesys/state.ts';
import { type GenesysInput, requestSchema } from '../src/genesys/vocabulary/inputs.ts';
import { once } from './once.ts';

/** B talks with A and consults C; D is the phone that may come to either call. One request may be in flight. */
const EXCHANGE = genesys.install(
  genesys.readConfiguration({
    dns: ['A', 'B', 'C', 'D'].map((name) => ({ name })),
    operations: ['conference', 'transfer', 'alternation'],
    calls: 3,
    inFlight: 1,
  }),
);

const DONE: GenesysInput = { type: 'carried-out', reference: 1 };
const asked = (request: GenesysInput): readonly GenesysInput[] => [request, DONE];
const hangsUp = (thisDN: string, connID: number): GenesysInput => ({
  type: 'hangs-up',
  thisDN,
  connID,
});

const TALKING: readonly GenesysInput[] = [
  { type: 'dials', thisDN: 'A', otherDN: 'B' },
  { type: 'arrives', connID: 1 },
  { type: 'answers', thisDN: 'B', connID: 1 },
];
const ON_ITS_WAY = [
  ...TALKING,
  ...asked({ type: 'TInitiateTransfer', thisDN: 'B', connID: 1, otherDN: 'C' }),
];
const RINGING: readonly GenesysInput[] = [...ON_ITS_WAY, { type: 'arrives', connID: 2 }];
const ANSWERED: readonly GenesysInput[] = [...RINGING, { type: 'answers', thisDN: 'C', connID: 2 }];
const MOMENTS: readonly (readonly [string, readonly GenesysInput[]])[] = [
  ['is on its way', ON_ITS_WAY],
  ['rings', RINGING],
  ['is answered', ANSWERED],
  ['is held', [...ANSWERED, ...asked({ type: 'THoldCall', thisDN: 'C', connID: 2 })]],
  [
    'has become a conference',
    [
      ...ANSWERED,
      ...asked({ type: 'TSingleStepConference', thisDN: 'C', connID: 2, otherDN: 'D' }),
      { type: 'answers', thisDN: 'D', connID: 2 },
    ],
  ],
];

/** Every way in which one of the four can give up one of the two calls. */
const GIVING_UP: readonly GenesysInput[] = ['A', 'B', 'C', 'D'].flatMap((thisDN) =>
  [1, 2].flatMap((connID): GenesysInput[] => [
    hangsUp(thisDN, connID),
    { type: 'rejects', thisDN, connID },
  ]),
);

const REQUESTS: ReadonlySet<string> = new Set(
  requestSchema.options.map(({ shape }) => shape.type.value),
);
const requests = (EXCHANGE.finite?.alphabet() ?? []).filter(
  ({ type, ...rest }) => REQUESTS.has(type) && !('reference' in rest),
);

/** The first evidence against any claim once everybody has hung up, and how the switch stood before that. */
function given(story: readonly GenesysInput[]): { found: string[]; left: GenesysState } {
  const judge = new Judge(genesys.invariants);
  const player = new Player(EXCHANGE);
  judge.begin();
  const play = (input: GenesysInput): void => judge.step(EXCHANGE, player.playDrawn(input));
  for (const input of story) play(input);
  const left = player.state;
  for (const connID of [3, 2, 1]) {
    for (const dn of ['A', 'B', 'C', 'D']) play(hangsUp(dn, connID));
  }
  expect(EXCHANGE.atRest(player.state)).toBe(true);
  const found = judge.violations.map(({ invariant, evidence }) => `${invariant.id}: ${evidence}`);
  return { found, left };
}

/** Whether the last step of a story comes to something and is not refused. */
const happens = (story: readonly GenesysInput[]): boolean => {
  const player = new Player(EXCHANGE);
  const steps = story.map((input) => player.playDrawn(input));
  const last = steps.at(-1);
  return last !== undefined && !cameToNothing(last) && last.answer === 'accepted';
};

describe.each(MOMENTS)('while a consultation %s', (_, story) => {
  const all = once(() => {
    const sensible = requests.filter((request) => happens([...story, request]));
    const ways = GIVING_UP.filter((gives) => happens([...story, gives]));
    return sensible.flatMap((request) =>
      ways.map((gives) => {
        const abandoned = [...story, request, gives, DONE] as const;
        return { abandoned, ...given(abandoned) };
      }),
    );
  });

  test('whoever gives up, whatever is under way, leaves both calls consistent', () => {
    expect(all().length).toBeGreaterThan(20);
    expect(all().flatMap(({ found }) => found)).toEqual([]);
  });

  test('the call on hold is there to be taken back once the consultation is over', () => {
    const retrieve = asked({ type: 'TRetrieveCall', thisDN: 'B', connID: 1 });
    const onHold = all().filter(({ left: { calls } }) => {
      const [main, consult, another] = calls;
      const isFree = (another?.standing['B'] ?? 'none') === 'none';
      return main?.standing['B'] === 'held' && consult?.stage === 'over' && isFree;
    });
    expect(onHold.length).toBeGreaterThan(5);
    for (const { abandoned } of onHold) {
      expect(given([...abandoned, ...retrieve]).left.calls[0]?.standing['B']).toBe('established');
    }
  });
});
