import { expect, test } from 'vitest';

import { judge } from '../../check/judge.ts';
import { play } from '../../check/play.ts';
import { genesys } from '../../genesys/index.ts';
import type { GenesysInput } from '../../genesys/vocabulary/inputs.ts';
import { because } from './because.ts';
import { configurationInWords } from './configuration-in-words.ts';
import { story } from './story.ts';

const config = genesys.readConfiguration({
  dns: [
    { name: 'A' },
    { name: 'B' },
    { name: 'C' },
    { name: 'Q1', type: 'acd-queue' },
    { name: 'X', type: 'external' },
  ],
  calls: 1,
  inFlight: 1,
});

const answered: readonly GenesysInput[] = [
  { type: 'dials', thisDN: 'A', otherDN: 'Q1' },
  { type: 'arrives', connID: 1 },
  { type: 'diverts', thisDN: 'Q1', connID: 1, otherDN: 'B' },
  { type: 'arrives', connID: 1 },
  { type: 'answers', thisDN: 'B', connID: 1 },
];

/** A scenario on a broken switch, as it is told: the lines of the story and why it breaks the invariant. */
function told(fault: string, inputs: readonly GenesysInput[]) {
  const planted = genesys.faults.find(({ id }) => id === fault);
  const invariant = genesys.invariants.find(({ id }) => id === planted?.breaks);
  if (planted === undefined || invariant === undefined) throw new Error(`no fault ${fault}`);
  const trace = play(genesys, { switch: 'genesys', config, inputs }, { fault: planted });
  const [violation] = judge(trace, [invariant]);
  if (violation === undefined) throw new Error(`${fault} breaks nothing here`);
  return { lines: story(trace, violation), why: because(trace, violation), trace };
}

test('parties are called what they are: the caller, the queue, the agent it chose', () => {
  const { lines } = told('double-released', [
    ...answered,
    { type: 'hangs-up', thisDN: 'A', connID: 1 },
  ]);
  expect(lines.map((line) => line.split(' -> ')[0])).toEqual([
    '1. caller A dials queue Q1',
    '2. call 1 arrives',
    '3. queue Q1 diverts call 1 to agent B',
    '4. call 1 arrives',
    '5. agent B answers call 1',
    '6. caller A hangs up call 1',
  ]);
});

test('the step at which the invariant breaks is marked, and no other', () => {
  const { lines } = told('double-released', [
    ...answered,
    { type: 'hangs-up', thisDN: 'A', connID: 1 },
    { type: 'goes-out-of-service', thisDN: 'C' },
  ]);
  expect(lines.map((line) => line.endsWith('  <- breaks one-terminal-event'))).toEqual([
    false,
    false,
    false,
    false,
    false,
    true,
    false,
  ]);
});

test('an event said twice is told with both of its steps', () => {
  expect(
    told('double-released', [...answered, { type: 'hangs-up', thisDN: 'A', connID: 1 }]).why,
  ).toBe(
    'Agent B was told EventReleased twice on call 1 at step 6 because caller A hangs up call 1: the party had its terminal event before.',
  );
  expect(
    told('network-reached-twice', [
      { type: 'dials', thisDN: 'A', otherDN: 'X' },
      { type: 'network-reached', connID: 1 },
      { type: 'arrives', connID: 1 },
      { type: 'answers', thisDN: 'X', connID: 1 },
    ]).why,
  ).toBe(
    'Caller A was told EventNetworkReached twice on call 1, at step 2 because call 1: network reached and again at step 4 because outside number X answers call 1: the caller heard it before for the same attempt.',
  );
});

test('an event that should not have come is told with what the party heard before', () => {
  expect(
    told('abandoned-for-released', [...answered, { type: 'hangs-up', thisDN: 'A', connID: 1 }]).why,
  ).toMatch(
    /^Agent B was told EventAbandoned on call 1 at step 6 because caller A hangs up call 1, after EventEstablished at step 5 because agent B answers call 1: /u,
  );
});

test('what was never said is told by the last thing the party heard', () => {
  expect(
    told('survivor-untold', [...answered, { type: 'hangs-up', thisDN: 'A', connID: 1 }]).why,
  ).toBe(
    'The last that agent B was told on call 1 is EventEstablished, at step 5 because agent B answers call 1: all calls are over and the party had no terminal event.',
  );
});

test('a request in flight is told by what was asked', () => {
  const { lines } = told('double-released', [
    ...answered,
    { type: 'TReleaseCall', thisDN: 'B', connID: 1 },
    { type: 'carried-out', reference: 1 },
  ]);
  expect(lines.at(-1)).toMatch(
    /^7\. request 1: carried out \(agent B TReleaseCall call 1\) -> .*<- breaks one-terminal-event$/u,
  );
});

/** A switch with these operations, in words. */
const able = (operations: readonly string[]): string =>
  configurationInWords(
    genesys.install(genesys.readConfiguration({ dns: [{ name: 'A' }], operations })),
  );

test('a configuration is told by its parties and limits', () => {
  expect(configurationInWords(genesys.install(config))).toBe(
    'phone A, phone B, phone C, queue Q1, outside number X; 1 call, 1 request in flight',
  );
  expect(able(['transfer', 'muting'])).toBe(
    'phone A; 4 calls, 2 requests in flight; operations: transfer, muting',
  );
  expect(able([])).toBe('phone A; 4 calls, 2 requests in flight; operations: none');
});
