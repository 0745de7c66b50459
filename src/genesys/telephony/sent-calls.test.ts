import { describe, expect, test } from 'vitest';

import { arrived, calling, next, on, said } from '../flow.fixture.ts';
import type { GenesysInput } from '../vocabulary/inputs.ts';

describe('a call on its way from a queue or a route', () => {
  const given: readonly GenesysInput[] = [
    ...arrived('A', 'P'),
    { type: 'diverts', ...on('P'), otherDN: 'B' },
  ];

  test('names the one queue it came from', () => {
    expect(said(given, { type: 'hangs-up', ...on('A') })).toEqual([
      'A EventReleased 1 Internal Origination other P Destination CallState=Ok',
    ]);
  });

  test('rings at the agent with its queue', () => {
    expect(said(given, { type: 'arrives', connID: 1 })).toEqual([
      'B EventRinging 1 Internal Destination other A Origination ThisQueue=P CallState=Ok',
    ]);
  });

  test('is taken from the queue, the agent named where that is optional and sent', () => {
    const diverts: GenesysInput = { type: 'diverts', ...on('P'), otherDN: 'B' };
    expect(said(arrived('A', 'P'), diverts)).toEqual([
      'P EventDiverted 1 Internal Destination other A Origination third B Destination ThisQueue=P',
    ]);
    expect(
      said(arrived('A', 'P'), diverts, { capabilities: { optionalAttributes: 'omitted' } }),
    ).toEqual(['P EventDiverted 1 Internal Destination other A Origination ThisQueue=P']);
  });

  test.each([
    ['assigned-directly', ' CallState=Redirected'],
    ['in-secondary-groups', ''],
  ])('leaves the queue that lost it where agents are %s', (acdAgents, callState) => {
    const two: GenesysInput[] = [
      ...arrived('A', 'P'),
      { type: 'overflows', ...on('P'), otherDN: 'Q' },
    ];
    expect(
      said(two, { type: 'diverts', ...on('Q'), otherDN: 'B' }, { capabilities: { acdAgents } }),
    ).toEqual([
      'Q EventDiverted 1 Internal Destination other A Origination third B Destination ThisQueue=Q',
      `P EventDiverted 1 Internal Destination other A Origination third B Destination ThisQueue=P ThirdPartyQueue=Q${callState}`,
    ]);
  });

  const unnamed = { defaultRouteThirdPartyDN: false };
  test.each([
    ['TRouteCall', {}, ' third B Destination', 'Ok (answers)'],
    ['TRouteCall', unnamed, ' third B Destination', 'Ok (answers)'],
    ['route-timer-expires', {}, ' third B Destination', 'Redirected'],
    ['route-timer-expires', unnamed, '', 'Redirected'],
    ['routed-by-another-application', {}, ' third B Destination', 'Ok'],
    ['routed-by-another-application', unnamed, '', 'Ok'],
  ] as const)('leaves its routing point by %s with %j', (type, capabilities, third, callState) => {
    expect(said(arrived('A', 'R'), { type, ...on('R'), otherDN: 'B' }, { capabilities })).toEqual([
      `R EventRouteUsed 1 Internal Destination other A Origination${third} ThisQueue=R CallState=${callState}`,
    ]);
  });

  test.each([
    ['any', 'B', true],
    ['any', 'X', true],
    ['Aspect ACD', 'B', false],
    ['Rockwell Spectrum', 'B', false],
    ['Hicom 300 E CS', 'B', false],
    ['Nortel CS 1000 with SCCS MLS', 'B', true],
    ['Nortel CS 1000 with SCCS MLS', 'X', false],
  ])('says on %s, to %s, a CallState: %s', (pbx, otherDN, isSaid) => {
    const [used] = next(arrived('A', 'R'), { type: 'TRouteCall', ...on('R'), otherDN }, { pbx });
    expect(used?.attributes['CallState']).toBe(isSaid ? 'Ok' : undefined);
  });

  test('leaves a routing queue by two events', () => {
    expect(said(arrived('A', 'RQ'), { type: 'TRouteCall', ...on('RQ'), otherDN: 'B' })).toEqual([
      'RQ EventRouteUsed 1 Internal Destination other A Origination third B Destination ThisQueue=RQ CallState=Ok (answers)',
      'RQ EventDiverted 1 Internal Destination other A Origination third B Destination ThisQueue=RQ',
    ]);
  });

  test.each([
    ['EventQueued', ['EventQueued', 'EventRouteRequest']],
    ['EventRouteRequest', ['EventRouteRequest', 'EventQueued']],
  ])('comes to a routing queue that says %s first', (routingQueueSaysFirst, events) => {
    const heard = next(
      calling('A', 'RQ'),
      { type: 'arrives', connID: 1 },
      { capabilities: { routingQueueSaysFirst } },
    );
    expect(heard.map(({ event }) => event)).toEqual(events);
    expect(heard.map(({ attributes }) => attributes['ThisQueue'])).toEqual(['RQ', 'RQ']);
  });

  test('found busy where it was routed to names that destination', () => {
    const routed: GenesysInput[] = [
      ...arrived('A', 'R'),
      { type: 'TRouteCall', ...on('R'), otherDN: 'B' },
    ];
    expect(said(routed, { type: 'destination-busy', connID: 1, callState: 'Busy' })).toEqual([
      'A EventDestinationBusy 1 Internal Origination other B Destination CallState=Busy',
    ]);
  });
});
