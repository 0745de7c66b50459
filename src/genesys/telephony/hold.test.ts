import { describe, expect, test } from 'vitest';

import { arrived, calling, on, said } from '../flow.fixture.ts';
import type { GenesysInput } from '../vocabulary/inputs.ts';

describe('hold', () => {
  test('while dialing and back', () => {
    const held = [...calling('A', 'B'), { type: 'THoldCall', ...on('A') } as const];
    expect(said(calling('A', 'B'), { type: 'THoldCall', ...on('A') })).toEqual([
      'A EventHeld 1 Internal Origination other B Destination (answers)',
    ]);
    expect(said(held, { type: 'TRetrieveCall', ...on('A') })).toEqual([
      'A EventRetrieved 1 Internal Origination other B Destination CallState=Ok (answers)',
    ]);
  });

  test('a caller who holds the dialing call is on hold once it is answered, and dials again once taken back', () => {
    const rings: readonly GenesysInput[] = [
      ...calling('A', 'B'),
      { type: 'THoldCall', ...on('A') },
      { type: 'arrives', connID: 1 },
    ];
    const answered: readonly GenesysInput[] = [...rings, { type: 'answers', ...on('B') }];
    expect(said(answered, { type: 'THoldCall', ...on('A') })[0]).toContain('ErrorCode=185');
    expect(said(answered, { type: 'TRetrieveCall', ...on('A') })).toEqual([
      'A EventRetrieved 1 Internal Origination other B Destination CallState=Ok (answers)',
    ]);
    const back: readonly GenesysInput[] = [...rings, { type: 'TRetrieveCall', ...on('A') }];
    expect(
      said([...back, { type: 'answers', ...on('B') }], { type: 'THoldCall', ...on('A') }),
    ).toEqual(['A EventHeld 1 Internal Origination other B Destination (answers)']);
  });

  test('of a busy call: it stays busy', () => {
    const busy: readonly GenesysInput[] = [
      ...calling('A', 'B'),
      { type: 'THoldCall', ...on('A') },
      { type: 'destination-busy', connID: 1, callState: 'SitInvalidnum' },
    ];
    expect(said(busy, { type: 'TRetrieveCall', ...on('A') })).toEqual([
      'A EventRetrieved 1 Internal Origination other B Destination CallState=Ok (answers)',
    ]);
    expect(
      said([...busy, { type: 'TRetrieveCall', ...on('A') }], { type: 'THoldCall', ...on('A') })[0],
    ).toContain('ErrorCode=185');
  });

  test('by the agent of an ACD call: EventRetrieved names the queue', () => {
    const agent: readonly GenesysInput[] = [
      ...arrived('A', 'P'),
      { type: 'diverts', ...on('P'), otherDN: 'B' },
      { type: 'arrives', connID: 1 },
      { type: 'answers', ...on('B') },
      { type: 'THoldCall', ...on('B') },
    ];
    expect(said(agent, { type: 'TRetrieveCall', ...on('B') })).toEqual([
      'B EventRetrieved 1 Internal Destination other A Origination ThisQueue=P CallState=Ok (answers)',
    ]);
  });
});

describe('a request under way', () => {
  const flying = { inFlight: 1 };
  const asked: GenesysInput[] = [{ type: 'TMakeCall', thisDN: 'A', otherDN: 'B' }];

  test('is carried out later', () => {
    expect(said([], { type: 'TMakeCall', thisDN: 'A', otherDN: 'B' }, flying)).toEqual([]);
    expect(said(asked, { type: 'carried-out', reference: 1 }, flying)).toEqual([
      'A EventDialing 1 Internal Origination other B Destination (answers)',
    ]);
  });

  test.each([
    ['rejected-by-switch', 'ErrorCode=166 ErrorMessage=Resource unavailable'],
    ['times-out', 'ErrorCode=57 ErrorMessage=Timeout'],
  ] as const)('%s', (type, error) => {
    expect(said(asked, { type, reference: 1 }, flying)).toEqual([
      `A EventError ${error} (answers)`,
    ]);
  });

  test('leaves no room for another', () => {
    expect(said(asked, { type: 'TMakeCall', thisDN: 'C', otherDN: 'D' }, flying)).toEqual([
      'C EventError ErrorCode=110 ErrorMessage=Request in progress (answers)',
    ]);
  });

  test('makes no sense any more: EventError', () => {
    const meanwhile: GenesysInput[] = [...asked, { type: 'goes-out-of-service', thisDN: 'A' }];
    expect(said(meanwhile, { type: 'carried-out', reference: 1 }, flying)).toEqual([
      'A EventError ErrorCode=58 ErrorMessage=DN is out of service (answers)',
    ]);
  });

  test('a route for a call that its caller gives up is refused, and the destination is named', () => {
    const routed: GenesysInput[] = [
      ...arrived('A', 'R'),
      { type: 'TRouteCall', ...on('R'), otherDN: 'B' },
    ];
    expect(said(routed, { type: 'hangs-up', ...on('A') }, flying)).toEqual([
      'A EventReleased 1 Internal Origination other B Destination CallState=Ok',
      'R EventAbandoned 1 Internal Destination other A Origination ThisQueue=R CallState=Ok',
      'R EventError 1 ErrorCode=237 ErrorMessage=Call has disconnected (answers)',
    ]);
  });

  test('a route on a routing queue: the caller who gives up hears of the queue', () => {
    const routed: GenesysInput[] = [
      ...arrived('A', 'RQ'),
      { type: 'TRouteCall', ...on('RQ'), otherDN: 'B' },
    ];
    expect(said(routed, { type: 'hangs-up', ...on('A') }, flying)).toEqual([
      'A EventReleased 1 Internal Origination other RQ Destination CallState=Ok',
      'RQ EventAbandoned 1 Internal Destination other A Origination ThisQueue=RQ CallState=Ok',
      'RQ EventError 1 ErrorCode=237 ErrorMessage=Call has disconnected (answers)',
    ]);
  });
});
