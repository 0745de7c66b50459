import { describe, expect, test } from 'vitest';

import { on, said, talking } from '../flow.fixture.ts';
import { complete, dial, handing, holds, transfer } from '../requests/asked.fixture.ts';
import type { GenesysInput } from '../vocabulary/inputs.ts';

const ARRIVES: GenesysInput = { type: 'arrives', connID: 2 };
const answers: GenesysInput = { type: 'answers', ...on('C', 2) };
const retrieves: GenesysInput = { type: 'TRetrieveCall', ...on('B') };
const hangsUp = (thisDN: string, connID = 1): GenesysInput => ({
  type: 'hangs-up',
  ...on(thisDN, connID),
});
const clears = (thisDN: string, connID: number): GenesysInput => ({
  type: 'TClearCall',
  ...on(thisDN, connID),
});

/** What B, who held, is told when it takes call 1 back; A is told nothing. */
const RETRIEVED = [
  'B EventRetrieved 1 Internal Destination other A Origination CallState=Ok (answers)',
];

const GIVEN_UP_BY_CALLER = [
  'A EventReleased 1 Internal Origination other B Destination CallState=Ok',
  'B EventReleased 1 Internal Destination other A Origination CallState=Ok',
];

/** Source: Hold and retrieve; the second call is made by a TMakeCall of its own. */
describe('a party holds its call and makes another one', () => {
  const HELD = [...talking('A', 'B'), holds('B')];
  const DIALED = [...HELD, dial('B', 'C')];
  const RINGS = [...DIALED, ARRIVES];
  const TALKS = [...RINGS, answers];

  test('which is no consultation, and can become neither a transfer nor a conference', () => {
    expect(said(HELD, dial('B', 'C'))).toEqual([
      'B EventDialing 2 Internal Origination other C Destination (answers)',
    ]);
    expect(said(TALKS, transfer('B', 1, 2))[0]).toContain('ErrorCode=98');
    expect(said(TALKS, complete('B', 1, 2))[0]).toContain('ErrorCode=96');
  });

  test('and takes the first one back when the other has ended', () => {
    expect(said(TALKS, hangsUp('C', 2))).toEqual([
      'C EventReleased 2 Internal Destination other B Origination CallState=Ok',
      'B EventReleased 2 Internal Origination other C Destination CallState=Ok',
    ]);
    expect(said([...TALKS, hangsUp('C', 2)], retrieves)).toEqual(RETRIEVED);
  });

  test('or when nobody has answered', () => {
    expect(said(RINGS, hangsUp('B', 2))).toEqual([
      'B EventReleased 2 Internal Origination other C Destination CallState=Ok',
      'C EventAbandoned 2 Internal Destination other B Origination CallState=Ok',
    ]);
    expect(said([...RINGS, hangsUp('B', 2)], retrieves)).toEqual(RETRIEVED);
  });

  test('but not while it talks on the other', () => {
    expect(said(TALKS, retrieves)[0]).toContain('ErrorCode=185');
  });

  test.each([
    ['before it is held', talking('A', 'B')],
    ['while it is held', HELD],
    ['while the other is on its way', DIALED],
    ['while the other rings', RINGS],
    ['while the other is talked on', TALKS],
    ['once it is taken back', [...TALKS, hangsUp('C', 2), retrieves]],
  ])('the caller hangs up %s: both are released', (_, story) => {
    expect(said(story, hangsUp('A'))).toEqual(GIVEN_UP_BY_CALLER);
  });

  test('the caller has hung up: the other call goes on', () => {
    expect(said([...RINGS, hangsUp('A')], answers)).toEqual([
      'B EventEstablished 2 Internal Origination other C Destination CallState=Ok',
      'C EventEstablished 2 Internal Destination other B Origination CallState=Ok',
    ]);
    expect(said([...TALKS, hangsUp('A')], retrieves)[0]).toContain('ErrorCode=237');
  });
});

describe('a consultation', () => {
  const RINGS = handing('C');
  const TALKS = [...RINGS, answers];

  test.each([
    ['on its way, given up by who made it', RINGS.slice(0, -1), [hangsUp('B', 2)]],
    ['ringing, given up', RINGS, [hangsUp('B', 2)]],
    ['rejected', RINGS, [{ type: 'rejects', ...on('C', 2) }, hangsUp('B', 2)]],
    ['cleared while it rings', RINGS, [clears('B', 2)]],
    ['answered, left by who was consulted', TALKS, [hangsUp('C', 2)]],
    ['answered, cleared by who made it', TALKS, [clears('B', 2)]],
    ['answered, cleared by who was consulted', TALKS, [clears('C', 2)]],
    ['held by who was consulted, and cleared', [...TALKS, holds('C', 2)], [clears('C', 2)]],
  ] as const)('%s: the call on hold is taken back', (_, story, ending) => {
    expect(said([...story, ...ending], retrieves)).toEqual(RETRIEVED);
  });

  test('is cleared: both ends of it are told, who is on hold is not', () => {
    expect(said(RINGS, clears('B', 2))).toEqual([
      'B EventReleased 2 Consult Origination other C Destination CallState=Ok (answers)',
      'C EventAbandoned 2 Consult Destination other B Origination PreviousConnID=1 CallState=Ok',
    ]);
    expect(said(TALKS, clears('C', 2))).toEqual([
      'C EventReleased 2 Consult Destination other B Origination CallState=Ok (answers)',
      'B EventReleased 2 Consult Origination other C Destination CallState=Ok',
    ]);
  });

  test.each([
    ['hangs up', hangsUp('A')],
    ['clears the call', clears('A', 1)],
  ])('who is on hold %s: the consultation goes on and can be completed no more', (_, ends) => {
    expect(said(RINGS, ends).map((line) => line.replace(' (answers)', ''))).toEqual(
      GIVEN_UP_BY_CALLER,
    );
    expect(said([...RINGS, ends], answers)).toEqual([
      'B EventEstablished 2 Consult Origination other C Destination CallState=Ok',
      'C EventEstablished 2 Consult Destination other B Origination CallState=Ok',
    ]);
    expect(said([...TALKS, ends], transfer('B', 1, 2))[0]).toContain('ErrorCode=237');
    expect(said([...TALKS, ends], complete('B', 1, 2))[0]).toContain('ErrorCode=237');
    expect(said([...TALKS, ends], clears('B', 2))).toEqual([
      'B EventReleased 2 Consult Origination other C Destination CallState=Ok (answers)',
      'C EventReleased 2 Consult Destination other B Origination CallState=Ok',
    ]);
  });

  test('about a conference is cleared: the members are not told, and the call is taken back', () => {
    const conference: readonly GenesysInput[] = [
      ...talking('A', 'B'),
      { type: 'TSingleStepConference', ...on('B'), otherDN: 'D' },
      { type: 'answers', ...on('D') },
      { type: 'TInitiateConference', ...on('B'), otherDN: 'C' },
      ARRIVES,
      answers,
    ];
    expect(said(conference, clears('B', 2)).map((line) => line.slice(0, 17))).toEqual([
      'B EventReleased 2',
      'C EventReleased 2',
    ]);
    expect(said([...conference, clears('B', 2)], retrieves)).toEqual([
      'B EventRetrieved 1 Internal ConferenceMember CallState=Ok (answers)',
    ]);
  });
});
