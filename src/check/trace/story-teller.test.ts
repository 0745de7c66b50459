import { describe, expect, test } from 'vitest';

import { heardIn } from '../../formats/logs/heard-in.ts';
import type { StoryReport } from '../../formats/reports/story-report.ts';
import { holdAndRetrieve } from '../../genesys/documents/hold-and-retrieve.ts';
import { genesys } from '../../genesys/index.ts';
import type { Heard } from '../../model/heard.ts';
import { scenarioPlay } from '../conform/scenario-play.ts';
import { LogHearing } from './log-hearing.ts';
import { storyReport } from './story-teller.ts';

/** Something happens on a call in it, and not only with an agent. */
const hasCall = ({ prelude, rows }: (typeof genesys.documents.scenarios)[number]): boolean =>
  [...prelude, ...rows.flatMap(({ plays }) => plays)].some((input) => 'connID' in input);

const FILES = ['a.log', 'b.log'];

/** The reports on these things, one said each second; `next`: how many of them are in the first file. */
function told(heard: readonly Heard[], next = heard.length): readonly StoryReport[] {
  const reports: StoryReport[] = [];
  const hearing = new LogHearing([genesys], {
    told: (story, explanation, trace) =>
      reports.push(storyReport(story, { switch: trace.switch, files: FILES, explanation })),
  });
  hearing.begin();
  for (const [index, one] of heard.entries()) {
    if (index === next) hearing.begin();
    const line = 1 + (index < next ? index : index - next);
    const nothing = { happened: undefined, client: undefined, sequence: undefined };
    hearing.hear({ heard: one, line, at: Date.UTC(2026, 10, 21) + index * 1000, ...nothing }, true);
  }
  hearing.finish();
  return reports;
}

const event = (text: string): Heard => {
  const [to = '', name = '', ...rest] = text.split(' ');
  const attributes: Record<string, string> = { ThisDN: to, CallType: 'Internal', CallState: 'Ok' };
  attributes['ThisDNRole'] = to === 'A' ? 'Origination' : 'Destination';
  for (const one of rest) attributes[one.split('=')[0] ?? ''] = one.split('=')[1] ?? '';
  return { kind: 'event', name, to, attributes };
};

const DIALING = event('A EventDialing ConnID=1 OtherDN=B OtherDNRole=Destination');
const RINGING = event('B EventRinging ConnID=1 OtherDN=A OtherDNRole=Origination');

describe('the report on a call', () => {
  test('says who, when, and how it ended', () => {
    const [report] = told([
      DIALING,
      RINGING,
      event('A EventReleased ConnID=1 CallState=Ok'),
      event('B EventAbandoned ConnID=1'),
    ]);
    expect(report).toMatchObject({
      call: '1',
      caller: 'A',
      called: 'B',
      began: '2026-11-21T00:00:00.000Z',
      seconds: 3,
      from: { file: 'a.log', line: 1 },
      to: { file: 'a.log', line: 4 },
      answered: false,
      over: true,
      verdict: 'conforms',
      parties: [
        { party: 'A', events: ['EventDialing', 'EventReleased'], reason: 'Ok' },
        { party: 'B', events: ['EventRinging', 'EventAbandoned'], reason: 'Ok' },
      ],
      follows: [{ scenario: 'genesys/internal-call', interruption: '***' }],
    });
    expect(report?.transitions.others).toEqual([]);
  });

  test('names the transition that no scenario goes through, and the rule that is broken', () => {
    const released = event('A EventReleased ConnID=1');
    const [report] = told([DIALING, released, released]);
    expect(report?.transitions.others).toEqual(['EventReleased > EventReleased']);
    expect(report?.violations).toContainEqual({ invariant: 'one-terminal-event', line: 3 });
    expect(report).toMatchObject({ verdict: 'departs', follows: [] });
  });

  test('goes on over files, and says that the call is not over', () => {
    const [report] = told([DIALING, RINGING], 1);
    expect(report?.to).toEqual({ file: 'b.log', line: 1 });
    expect(report?.over).toBe(false);
  });

  test.each(['PreviousConnID', 'TransferConnID', 'ConferenceConnID'])(
    'follows a call to another ConnID by %s',
    (attribute) => {
      const consultation = event(`B EventDialing ConnID=2 OtherDN=C ${attribute}=1`);
      const reports = told([DIALING, RINGING, consultation]);
      expect(reports.map(({ calls }) => calls)).toEqual([['1', '2']]);
    },
  );

  test('joins two calls that turn out to be one', () => {
    const reports = told([
      DIALING,
      event('B EventDialing ConnID=2 OtherDN=C'),
      event('C EventPartyChanged ConnID=1 PreviousConnID=2'),
    ]);
    expect(reports.map(({ calls }) => calls)).toEqual([['1', '2']]);
  });

  test('does not take a call of its own for the scenario that it happens in', () => {
    const { trace } = scenarioPlay(genesys, holdAndRetrieve, {
      dialect: 't-server',
      interruption: null,
      untilRest: true,
    });
    const reports = told(heardIn(trace, trace.exchange));
    const following = reports
      .filter(({ follows }) => follows.some(({ scenario }) => scenario === holdAndRetrieve.id))
      .map(({ calls }) => calls);
    expect(new Set(reports.flatMap(({ calls }) => calls))).toEqual(new Set(['1', '2']));
    expect(following).toEqual([['1']]);
  });

  test.each(
    genesys.documents.scenarios.filter(hasCall).flatMap((scenario) =>
      [null, ...scenario.interruptions.map(({ mark }) => mark)].map((interruption) => ({
        scenario,
        interruption,
        title: scenario.id,
      })),
    ),
  )('knows $title $interruption again', ({ scenario, interruption }) => {
    const { trace } = scenarioPlay(genesys, scenario, { dialect: 't-server', interruption });
    const reports = told(heardIn(trace, trace.exchange));
    const first = reports.find(({ calls }) => calls.includes('1'));
    expect(first?.follows).toContainEqual({ scenario: scenario.id, interruption });
    expect(reports.flatMap(({ transitions }) => transitions.others)).toEqual([]);
  });
});
