import { describe, expect, test } from 'vitest';

import { said, short } from './flow.fixture.ts';
import type { UCCXInput } from './vocabulary/inputs.ts';

const respond = (baResponse: 'Accept' | 'Skip' | 'Reject'): readonly UCCXInput[] => [
  { type: 'SET_CALL_DATA_REQ', client: '4020', connID: 1, baResponse },
  { type: 'carried-out', reference: 1 },
];
describe('a contact of the outbound subsystem', () => {
  const outbound = {
    devices: [
      {
        name: '4020',
        type: 'phone',
        agent: { id: 'chli4020', afterCall: 'work', starts: 'ready' },
      },
      { name: '4022', type: 'external' },
    ],
    globalCallId: 22_880,
  };
  const offered: readonly UCCXInput[] = [
    { type: 'reserves-contact', thisDN: '4020', otherDN: '4022' },
    { type: 'offers-reservation', connID: 1 },
  ];
  const reservationEnds = [
    'CONNECTION_CLEARED 097 4020 | bridge 4020',
    'CLEARED 097 4020 | bridge',
    'END_CALL 097 | bridge',
  ];

  test('is called when it is accepted', () => {
    const flow: readonly UCCXInput[] = [
      ...offered,
      ...respond('Accept'),
      { type: 'begins-preview', connID: 1 },
      { type: 'ends-reservation', connID: 1 },
      { type: 'dials-preview', connID: 1 },
      { type: 'customer-answers', connID: 1 },
      { type: 'drops', thisDN: '4020', connID: 1 },
    ];
    expect(said(outbound, flow).flat().map(short)).toEqual([
      'AGENT_STATE 4020 8 | bridge 4020',
      'BEGIN_CALL 097 4020 18 161 | bridge 4020',
      'DELIVERED 097 4020 22 | bridge 4020',
      'SET_CALL_DATA_CONF 4020 | 4020',
      'DATA_UPDATE 096 4020 18 20 | bridge 4020',
      'BEGIN_CALL 096 4020 17 211 | bridge 4020',
      ...reservationEnds,
      'DATA_UPDATE 096 4020 17 211 | bridge 4020',
      'DATA_UPDATE 096 4020 17 14 | bridge 4020',
      'DATA_UPDATE 096 4020 17 20 | bridge 4020',
      'DATA_UPDATE 096 4020 17 24 | bridge 4020',
      'SERVICE_INITIATED 096 4020 | bridge 4020',
      'AGENT_STATE 4020 4 5 | bridge 4020',
      'ORIGINATED 096 4020 | bridge 4020',
      'ESTABLISHED 096 4020 22 | bridge 4020',
      'CONNECTION_CLEARED 096 4020 | bridge 4020',
      'AGENT_STATE 4020 5 | bridge 4020',
      'CLEARED 096 4020 1014 | bridge',
      'END_CALL 096 | bridge',
    ]);
  });

  test.each([
    ['Skip', '18'],
    ['Reject', '20'],
  ] as const)('is not called when the answer is %s', (response, bytes) => {
    const flow: readonly UCCXInput[] = [
      ...offered,
      ...respond(response),
      { type: 'frees-agent', connID: 1 },
      { type: 'ends-reservation', connID: 1 },
    ];
    expect(said(outbound, flow).slice(offered.length).flat().map(short)).toEqual([
      'SET_CALL_DATA_CONF 4020 | 4020',
      `DATA_UPDATE 096 4020 18 ${bytes} | bridge 4020`,
      'AGENT_STATE 4020 3 | bridge 4020',
      ...reservationEnds,
    ]);
  });
});
