import type { DocumentedScenario } from '../../model/document.ts';
import type { GenesysInput } from '../vocabulary/inputs.ts';
import {
  abandoned,
  calledEstablished,
  callerDialing,
  callerEstablished,
  callerReleased,
  ringing,
} from './boxes.ts';
import { dial, dialRole, dn, interrupted, said } from './notation.ts';
import { answered, arrived, asked, called, callerHangsUp } from './plays.ts';
import { routeRequested, routeUsed } from './routing.ts';
import { T_SERVER, VOICE_MICROSERVICES } from './sources.ts';
import { dialVariants, optionalLeftOut, otherwiseRouted, withoutCallState } from './variants.ts';

const PBXS = [
  'Nortel CS 1000 with SCCS MLS',
  'Aspect ACD',
  'Rockwell Spectrum',
  'Hicom 300 E CS',
] as const;

/** Network reached and ringing stand in the row of the routing. */
const reachedAndRinging: readonly GenesysInput[] = [
  { type: 'network-reached', connID: 1 },
  ...arrived,
];

/**
 * A call to a routing point, routed outside by a client.
 *
 * C rings and abandons although it is reached through the network: its far end
 * is taken to be monitored too, a DN of type `trunk`.
 */
export const routedOutboundCall: DocumentedScenario<GenesysInput> = {
  id: 'genesys/routed-outbound-call',
  title: 'Call with routing outbound',
  sourcing: 'vendor table',
  printings: [
    {
      document: VOICE_MICROSERVICES,
      section: 'Connection-establishing phase for an internal/inbound call with routing outbound',
    },
    {
      document: T_SERVER,
      section: 'Connection-Establishing Phase (Internal/Inbound Call with Routing Outbound)',
      lost: [
        {
          interruption: null,
          row: 2,
          party: 'B',
          event: 'EventRouteUsed',
          attribute: 'ThirdPartyDN',
          why: 'lost in print: note b, which is about it, is printed all the same, and the other document has it',
        },
      ],
    },
  ],
  parties: ['A', 'B', 'C'],
  config: { dns: [dn('A'), dn('B', 'routing-point'), dn('C', 'trunk')] },
  prelude: [],
  rows: [
    { plays: called('B'), boxes: { A: [callerDialing('B')], B: [routeRequested] } },
    {
      plays: [
        ...asked({ type: 'TRouteCall', thisDN: 'B', connID: 1, otherDN: 'C' }, 1),
        ...reachedAndRinging,
      ],
      boxes: {
        A: [
          said('EventNetworkReached', {
            ConnID: '1',
            ThisDN: 'A',
            ThisDNRole: 'Origination',
            OtherDN: dial('C'),
            OtherDNRole: dialRole,
          }),
        ],
        B: [routeUsed(...PBXS)],
        C: [ringing('C')],
      },
    },
    {
      plays: answered('C', 2),
      boxes: { A: [callerEstablished('C')], C: [calledEstablished('C')] },
    },
  ],
  interruptions: [
    interrupted({
      mark: '*',
      after: 2,
      because: 'B abandons, so no route was used',
      plays: callerHangsUp,
      boxes: { A: [callerReleased('B')], B: [abandoned('B')] },
    }),
    interrupted({
      mark: '**',
      after: 6,
      because: 'C abandons, so it was ringing',
      plays: callerHangsUp,
      boxes: { A: [callerReleased('C')], C: [abandoned('C')] },
    }),
  ],
  variants: [
    ...dialVariants(),
    optionalLeftOut,
    ...otherwiseRouted({ continued: reachedAndRinging, answeredIn: 3 }),
    ...withoutCallState(...PBXS),
  ],
};
