import type { DocumentedScenario } from '../../model/document.ts';
import type { GenesysInput } from '../vocabulary/inputs.ts';
import {
  abandoned,
  calledEstablished,
  callerEstablished,
  callerReleased,
  queued,
  ringingFrom,
} from './boxes.ts';
import { dn, interrupted, opt, said } from './notation.ts';
import { answered, arrived, asked, called, callerHangsUp } from './plays.ts';
import { T_SERVER, VOICE_MICROSERVICES } from './sources.ts';
import { optionalLeftOut, otherwiseRouted } from './variants.ts';

/** A call that waits in a routing queue until a client routes it. */
export const routeQueueCall: DocumentedScenario<GenesysInput> = {
  id: 'genesys/route-queue-call',
  title: 'Call with routing, RouteQueue case',
  sourcing: 'vendor table',
  printings: [
    {
      document: VOICE_MICROSERVICES,
      section:
        'Connection-establishing phase for internal/inbound call with routing (RouteQueue case)',
      labels: { '*': '* and **', '**': '* and **' },
    },
    {
      document: T_SERVER,
      section: 'Connection-Establishing Phase (Internal/Inbound Call with Routing-RouteQueue Case)',
      labels: { '*': '* And', '**': '**' },
    },
  ],
  parties: ['A', 'B', 'C'],
  config: { dns: [dn('A'), dn('B', 'routing-queue'), dn('C')] },
  prelude: [],
  rows: [
    {
      plays: called('B'),
      boxes: {
        A: [
          said('EventDialing', {
            ConnID: '1',
            ThisDN: 'A',
            ThisDNRole: 'Origination',
            OtherDN: 'B',
            OtherDNRole: 'Destination',
          }),
        ],
        B: [
          queued('B'),
          said('EventRouteRequest', {
            ConnID: '1',
            ThisDN: 'B',
            ThisQueue: 'B',
            ThisDNRole: 'Destination',
            OtherDN: 'A',
            OtherDNRole: 'Origination',
          }),
        ],
      },
    },
    {
      plays: asked({ type: 'TRouteCall', thisDN: 'B', connID: 1, otherDN: 'C' }, 1),
      boxes: {
        B: [
          said('EventRouteUsed', {
            ConnID: '1',
            ThisDN: 'B',
            ThisDNRole: 'Destination',
            OtherDN: 'A',
            OtherDNRole: 'Origination',
            ThirdPartyDN: opt('C'),
            ThirdPartyDNRole: opt('Destination'),
          }),
          said('EventDiverted', {
            ConnID: '1',
            ThisDN: 'B',
            ThisQueue: 'B',
            ThisDNRole: 'Destination',
            OtherDN: 'A',
            OtherDNRole: 'Origination',
            ThirdPartyDN: opt('C'),
            ThirdPartyDNRole: opt('Destination'),
          }),
        ],
      },
    },
    { plays: arrived, boxes: { C: [ringingFrom('B', 'C')] } },
    {
      plays: answered('C', 2),
      boxes: { A: [callerEstablished('C')], C: [calledEstablished('C')] },
    },
  ],
  interruptions: [
    interrupted({
      mark: '*',
      after: 2,
      because: 'B abandons, so no route was used; printed together with **',
      plays: callerHangsUp,
      boxes: { A: [callerReleased('B')], B: [abandoned('B')] },
    }),
    interrupted({
      mark: '**',
      after: 3,
      because: 'the same events as *: TRouteCall is under way and no route is used yet',
      plays: callerHangsUp,
      boxes: { A: [callerReleased('B')], B: [abandoned('B')] },
    }),
    interrupted({
      mark: '***',
      after: 4,
      because: 'only A hears anything: routed, not yet ringing at C',
      plays: callerHangsUp,
      boxes: { A: [callerReleased('C')] },
    }),
    interrupted({
      mark: '****',
      after: 5,
      because: 'C abandons, so it was ringing',
      plays: callerHangsUp,
      boxes: { A: [callerReleased('C')], C: [abandoned('C')] },
    }),
  ],
  variants: [
    optionalLeftOut,
    {
      name: 'EventRouteRequest first',
      config: { capabilities: { routingQueueSaysFirst: 'EventRouteRequest' } },
    },
    ...otherwiseRouted({ answeredIn: 4 }),
  ],
};
