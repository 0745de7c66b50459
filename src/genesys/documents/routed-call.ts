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
import { dn, interrupted, said } from './notation.ts';
import { answered, arrived, asked, called, callerHangsUp } from './plays.ts';
import { routeRequested, routeUsed } from './routing.ts';
import { T_SERVER, VOICE_MICROSERVICES } from './sources.ts';
import { dialVariants, optionalLeftOut, otherwiseRouted, withoutCallState } from './variants.ts';

/** A call to a routing point, routed by a client. */
export const routedCall: DocumentedScenario<GenesysInput> = {
  id: 'genesys/routed-call',
  title: 'Call with routing',
  sourcing: 'vendor table',
  printings: [
    {
      document: VOICE_MICROSERVICES,
      section: 'Connection-establishing phase for internal/inbound call with routing',
    },
    {
      document: T_SERVER,
      section: 'Connection-Establishing Phase (Internal/Inbound Call with Routing)',
      labels: { '****': '***' },
    },
  ],
  parties: ['A', 'B', 'C'],
  config: { dns: [dn('A'), dn('B', 'routing-point'), dn('C')] },
  prelude: [],
  rows: [
    { plays: called('B'), boxes: { A: [callerDialing('B')], B: [routeRequested] } },
    {
      plays: asked({ type: 'TRouteCall', thisDN: 'B', connID: 1, otherDN: 'C' }, 1),
      boxes: { B: [routeUsed('Aspect ACD', 'Rockwell Spectrum', 'Hicom 300 E CS')] },
    },
    { plays: arrived, boxes: { C: [ringing('C')] } },
    {
      plays: answered('C', 2),
      boxes: { A: [callerEstablished('C')], C: [calledEstablished('C')] },
    },
  ],
  interruptions: [
    interrupted({
      mark: '*',
      after: 2,
      because: 'B abandons and no ReferenceID is waited for',
      plays: callerHangsUp,
      boxes: { A: [callerReleased('B')], B: [abandoned('B')] },
    }),
    interrupted({
      mark: '**',
      after: 3,
      because:
        'B abandons and the note answers a ReferenceID: TRouteCall is under way, no route is used yet',
      plays: callerHangsUp,
      boxes: {
        A: [callerReleased('C')],
        B: [
          { ...abandoned('B'), note: 'a' },
          said('EventError', { ReferenceID: '1' }, { follows: 'EventAbandoned', note: 'a' }),
        ],
      },
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
    ...dialVariants(),
    optionalLeftOut,
    ...otherwiseRouted({ answeredIn: 4 }),
    ...withoutCallState('Aspect ACD', 'Rockwell Spectrum', 'Hicom 300 E CS'),
    {
      name: 'Nortel CS 1000 with SCCS MLS',
      config: { pbx: 'Nortel CS 1000 with SCCS MLS' },
      documents: [T_SERVER.id],
    },
  ],
};
