import { describe, expect, test } from 'vitest';

import type { Heard } from '../../../model/heard.ts';
import { genesys } from '../../../genesys/index.ts';
import { type Allowance, NO_ALLOWANCE } from './allowance.ts';
import { LogHearing } from '../log-hearing.ts';
import { explained, type StoryVerdict } from './unexplained.ts';

/** What the model says to events told as `A EventDialing ConnID=1`, story by story. */
function stories(
  told: readonly string[],
  isWhole = true,
  allowed: Allowance = NO_ALLOWANCE,
): readonly StoryVerdict[] {
  const verdicts: StoryVerdict[] = [];
  const hearing = new LogHearing([genesys], {
    explain(story, trace) {
      const verdict = explained(story, trace, allowed);
      verdicts.push(verdict);
      return verdict;
    },
  });
  for (const [index, one] of told.entries()) {
    const [to = '', name = '', ...rest] = one.split(' ');
    const attributes: Record<string, string> = { ThisDN: to };
    for (const each of rest) attributes[each.split('=')[0] ?? ''] = each.split('=')[1] ?? '';
    const heard: Heard = { kind: 'event', name, to, attributes };
    const nothing = { at: undefined, happened: undefined, client: undefined, sequence: undefined };
    hearing.hear({ heard, line: index + 1, ...nothing }, isWhole);
  }
  hearing.finish();
  return verdicts;
}

const verdicts = (told: readonly string[], isWhole?: boolean): readonly string[] =>
  stories(told, isWhole).map(({ verdict }) => verdict);

const DIALING = 'A EventDialing ConnID=1 OtherDN=B';
const RINGING = 'B EventRinging ConnID=1 OtherDN=A';

test('a call is explained whatever attributes the log leaves out', () => {
  expect(
    verdicts([DIALING, RINGING, 'A EventReleased ConnID=1', 'B EventAbandoned ConnID=1']),
  ).toEqual(['explained']);
});

test('the two ends may hear in either order that a call was answered', () => {
  const answered = ['A EventEstablished ConnID=1', 'B EventEstablished ConnID=1'];
  expect(verdicts([DIALING, RINGING, ...answered])).toEqual(['explained']);
  expect(verdicts([DIALING, RINGING, ...answered.toReversed()])).toEqual(['explained']);
});

test('a far end that nobody monitors answers unheard', () => {
  expect(verdicts([DIALING, 'A EventEstablished ConnID=1'])).toEqual(['explained']);
});

test('what the model would not say is refused, with what it would', () => {
  const [verdict] = stories([DIALING, RINGING, 'B EventAbandoned ConnID=1']);
  expect(verdict).toMatchObject({ file: 0, line: 3, event: 'EventAbandoned at B' });
  expect(verdict).toHaveProperty('expected', expect.arrayContaining(['EventReleased at A']));
});

test('a consultation belongs to the story of the call it is about', () => {
  const consulted = [
    'A EventEstablished ConnID=1',
    'B EventEstablished ConnID=1',
    'B EventHeld ConnID=1',
    'B EventDialing ConnID=2 OtherDN=C PreviousConnID=1 CallType=Consult',
  ];
  expect(verdicts([DIALING, RINGING, ...consulted])).toEqual(['explained']);
});

test.each([
  ['begins before the log', [RINGING], false],
  ['is forwarded', [DIALING, 'A EventReleased ConnID=1 CallState=Forwarded'], true],
  ['goes on while the link is lost', [DIALING, '* EventLinkDisconnected'], true],
])('a call that %s is not decided', (_, told, begun) => {
  expect(verdicts(told, begun)).toEqual(['undecided']);
});

describe('what may have gone wrong on the way', () => {
  const answered = ['A EventEstablished ConnID=1', 'B EventEstablished ConnID=1'];
  const released = ['A EventReleased ConnID=1', 'B EventReleased ConnID=1'];

  test.each([
    ['lost', [DIALING, ...answered, ...released], 'EventRinging at B is lost'],
    ['doubled', [DIALING, RINGING, RINGING, ...answered], 'EventRinging at B is there twice'],
    ['late', [DIALING, ...answered, RINGING, ...released], '1 events come late'],
  ] as const)(
    'an event that is %s is explained where that is allowed, and said',
    (mishap, told, assumed) => {
      const allowed = { ...NO_ALLOWANCE, [mishap]: 1 };
      expect(verdicts(told)).toEqual(['unexplained']);
      expect(stories(told, true, allowed)).toMatchObject([
        { verdict: 'explained', assumed: [assumed] },
      ]);
    },
  );

  test('more than is allowed is not explained', () => {
    const told = [DIALING, ...answered, 'B EventReleased ConnID=1'];
    const [verdict] = stories(told, true, { ...NO_ALLOWANCE, lost: 1 });
    expect(verdict?.verdict).not.toBe('explained');
  });
});
