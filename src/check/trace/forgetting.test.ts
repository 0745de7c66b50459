import { beforeAll, describe, expect, test } from 'vitest';

import { heardIn } from '../../formats/logs/heard-in.ts';
import type { StoryReport } from '../../formats/reports/story-report.ts';
import { genesys } from '../../genesys/index.ts';
import type { Heard } from '../../model/heard.ts';
import { play } from '../play.ts';
import { dice } from '../walking/dice.ts';
import { walk } from '../walking/walk.ts';
import { LogHearing } from './log-hearing.ts';
import { storyReport } from './story-teller.ts';

/** With so many calls in progress none of the others is forgotten before the end. */
const IN_PROGRESS = 16_000;

/** How many things are said before the first calls are forgotten then, and with one in progress. */
const LONG = 10_000;
const SHORT = 1100;

/** Things that are said of all calls, or of no call of the run's own. */
const OF_ALL = /^Event(?:Link|DN)/u;

/** Attributes that name phones, calls and requests. */
const NAMES = /(?:DN|Queue|ConnID|ReferenceID)$/u;

/** The same of phones, calls and requests of one run's own. */
const ofRun = ({ kind, name, to, attributes }: Heard, run: number): Heard => ({
  kind,
  name,
  to: `${to}x${run}`,
  attributes: Object.fromEntries(
    Object.entries(attributes).map(([attribute, value]) => [
      attribute,
      value !== undefined && NAMES.test(attribute) ? `${value}x${run}` : value,
    ]),
  ),
});

/** So many runs that it does not depend on luck whether enough is found in them. */
const RUN_COUNT = 400;

/** No fault, and every fault in turn. */
const FAULTS = [undefined, ...genesys.faults];

/** What is heard in random runs with them planted, each of calls, phones and requests of its own. */
const RUNS = Array.from({ length: RUN_COUNT }, (_, run) => run).flatMap((run) => {
  const fault = FAULTS[run % FAULTS.length];
  const choose = dice(run);
  const config = genesys.drawConfiguration(choose, {});
  const steps = walk(genesys.install(config), choose, { maxSteps: 40 });
  const inputs = steps.map(({ input }) => input);
  const trace = play(genesys, { switch: 'genesys', config, inputs }, { fault });
  const heard = heardIn(trace, trace.exchange);
  return heard.some(({ name }) => OF_ALL.test(name)) ? [] : [heard.map((one) => ofRun(one, run))];
});

/** Five runs at a time, one thing of each after the other. */
function* interleaved(): Generator<Heard> {
  for (let first = 0; first < RUNS.length; first += 5) {
    const together = RUNS.slice(first, first + 5);
    const longest = Math.max(...together.map(({ length }) => length));
    for (let at = 0; at < longest; at += 1) {
      yield* together.flatMap((run) => run.slice(at, at + 1));
    }
  }
}

const event = (name: string, to: string, connID: string): Heard => ({
  kind: 'event',
  name,
  to,
  attributes: {
    ConnID: connID,
    CallType: 'Internal',
    ThisDN: to,
    ThisDNRole: 'Origination',
    OtherDN: 'other',
    OtherDNRole: 'Destination',
    CallState: 'Ok',
  },
});

/** A hearing, and what is said in it; what comes first has no line of its own. */
function hearing(inProgress: number) {
  const stories: StoryReport[] = [];
  const judged = new LogHearing([genesys], {
    told: (story, explanation, trace) =>
      stories.push(storyReport(story, { switch: trace.switch, files: [''], explanation })),
  });
  let line = -inProgress - 1;
  const nothing = { at: undefined, happened: undefined, client: undefined, sequence: undefined };
  const say = (...all: readonly Heard[]): void => {
    for (const heard of all) judged.hear({ heard, line: (line += 1), ...nothing }, true);
  };
  for (let call = 0; call <= inProgress; call += 1) {
    say(event('EventDialing', `p${call}`, `progress${call}`));
  }
  const wait = (turns: number): void => {
    for (let turn = 0; turn < turns; turn += 2) {
      say(event('EventHeld', 'p0', 'progress0'), event('EventRetrieved', 'p0', 'progress0'));
    }
  };
  return { stories, judged, say, wait };
}

/** What is found in all runs, each call by its name. */
function foundIn(inProgress: number, wait: number) {
  const { stories, judged, say, wait: waited } = hearing(inProgress);
  say(...interleaved());
  const early = stories.length;
  waited(wait);
  const { violations } = judged.found();
  return {
    early,
    violations: violations
      .map(({ invariant, line, evidence }) => `${line} ${invariant.id} ${evidence}`)
      .toSorted(),
    stories: stories.toSorted((one, other) => (one.call < other.call ? -1 : 1)),
  };
}

describe('a call that is forgotten after its end', () => {
  let forgotten: ReturnType<typeof foundIn>;
  let kept: ReturnType<typeof foundIn>;

  beforeAll(() => {
    forgotten = foundIn(0, LONG);
    kept = foundIn(IN_PROGRESS, LONG);
  });

  test('is forgotten while the log goes on, and kept while many others are in progress', () => {
    expect(forgotten.early).toBeGreaterThan(20);
    expect(kept.early).toBe(0);
  });

  test('breaks the same rules at the same lines, and has the same report', () => {
    expect(forgotten.violations.length).toBeGreaterThan(20);
    expect(forgotten.violations).toEqual(kept.violations);
    expect(forgotten.stories).toEqual(kept.stories);
  });
});

describe('what is said of a call that is over', () => {
  const over = ['EventDialing', 'EventReleased'].map((name) => event(name, 'A', 'old'));
  const late = event('EventReleased', 'A', 'old');
  const brokenBy = (wait: number, ...more: readonly Heard[]) => {
    const { judged, say, wait: waited } = hearing(0);
    say(...over);
    waited(wait);
    const before = judged.found().broken;
    say(...more);
    const { violations, joined } = judged.found();
    return {
      broken: violations.slice(before).map(({ invariant }) => invariant.id),
      joined: joined.count,
    };
  };

  test('breaks rules while the call is remembered', () => {
    const { broken, joined } = brokenBy(SHORT / 2, late);
    expect(broken).toEqual(['nothing-after-terminal', 'one-terminal-event']);
    expect(joined).toBe(0);
  });

  test('is undecided once it is forgotten, as if the log began there, and decided again from the next event on', () => {
    expect(brokenBy(SHORT, late)).toEqual({ broken: [], joined: 1 });
    expect(brokenBy(SHORT, late, late)).toEqual({
      broken: ['nothing-after-terminal', 'one-terminal-event'],
      joined: 1,
    });
  });

  test('is judged from its beginning where the same name is that of a new call', () => {
    const again = brokenBy(
      SHORT,
      event('EventDialing', 'B', 'old'),
      event('EventHeld', 'C', 'old'),
    );
    expect(again).toEqual({ broken: ['nothing-before-first'], joined: 0 });
  });
});
