import type { DocumentedScenario } from '../../model/document.ts';
import type { GenesysInput } from '../vocabulary/inputs.ts';
import { abandonedIn, callerDialing, callerReleased, queued, ringingFrom } from './boxes.ts';
import { dn, interrupted, nothing, said, varies } from './notation.ts';
import { answered, arrived, called, callerHangsUp } from './plays.ts';
import { T_SERVER, VOICE_MICROSERVICES } from './sources.ts';
import { dialVariants } from './variants.ts';

/** A call that waits in two ACD queues and is distributed by one of them. */
export const multiACDCall: DocumentedScenario<GenesysInput> = {
  id: 'genesys/multi-acd-call',
  title: 'Call queued to several ACD queues',
  sourcing: 'vendor table',
  printings: [
    {
      document: VOICE_MICROSERVICES,
      section: 'Connection-establishing phase for an internal/inbound call queued to multiple ACDs',
    },
    {
      document: T_SERVER,
      section: 'Connection-Establishing Phase (Internal/Inbound Call Queued to Multiple ACDs)',
      labels: { '****': '***' },
      lost: [
        {
          interruption: null,
          row: 4,
          party: 'D',
          event: 'EventRinging',
          attribute: 'ConnID',
          why: 'lost in print: the box begins with ThisDN, and the other document has the ConnID',
        },
        {
          interruption: '**',
          row: 1,
          party: 'A',
          event: 'EventReleased',
          attribute: 'ConnID',
          why: 'lost in print where the row breaks in two; its second half is labelled ***',
        },
        {
          interruption: '**',
          row: 1,
          party: 'A',
          event: 'EventReleased',
          attribute: 'ThisDN',
          why: 'lost in print where the row breaks in two; its second half is labelled ***',
        },
      ],
    },
  ],
  parties: ['A', 'B', 'C', 'D'],
  config: { dns: [dn('A'), dn('B', 'acd-queue'), dn('C', 'acd-queue'), dn('D')] },
  prelude: [],
  rows: [
    { plays: called('B'), boxes: { A: [callerDialing('B')], B: [queued('B')] } },
    {
      plays: [{ type: 'overflows', thisDN: 'B', connID: 1, otherDN: 'C' }],
      boxes: { C: [queued('C')] },
    },
    {
      plays: [{ type: 'diverts', thisDN: 'B', connID: 1, otherDN: 'D' }],
      boxes: {
        B: [
          said('EventDiverted', {
            ConnID: '1',
            ThisDN: 'B',
            ThisDNRole: 'Origination',
            OtherDN: 'C',
            OtherDNRole: 'Destination',
          }),
        ],
        C: [
          said('EventDiverted', {
            ConnID: '1',
            ThisDN: 'C',
            ThisQueue: 'C',
            ThirdPartyDN: 'D',
            ThirdPartyQueue: 'B',
            CallState: varies('Redirected', 'a', 'Redirected', {
              'agents in secondary groups': nothing,
            }),
          }),
        ],
      },
    },
    { plays: arrived, boxes: { D: [ringingFrom('B', 'D')] } },
    {
      plays: answered('D', 1),
      boxes: {
        A: [
          said('EventEstablished', {
            ConnID: '1',
            ThisDN: 'A',
            ThisDNRole: 'Origination',
            OtherDN: 'D',
            OtherDNRole: 'Destination',
            CallState: 'OK',
          }),
        ],
        D: [
          said('EventEstablished', {
            ConnID: '1',
            ThisDN: 'D',
            ThisDNRole: 'Destination',
            OtherDN: 'A',
            OtherDNRole: 'Origination',
            CallState: 'OK',
          }),
        ],
      },
    },
  ],
  interruptions: [
    interrupted({
      mark: '*',
      after: 2,
      because: 'only B abandons: the call has not come to the second queue',
      plays: callerHangsUp,
      boxes: { A: [callerReleased('B')], B: [abandonedIn('B', 'B')] },
    }),
    interrupted({
      mark: '**',
      after: 3,
      because: 'both queues abandon, so the call stood in both',
      plays: callerHangsUp,
      boxes: { A: [callerReleased('B')], B: [abandonedIn('B', 'B')], C: [abandonedIn('C', 'C')] },
    }),
    interrupted({
      mark: '***',
      after: 4,
      because: 'only A hears anything: diverted from both queues, not yet ringing at D',
      plays: callerHangsUp,
      boxes: { A: [callerReleased('D')] },
    }),
    interrupted({
      mark: '****',
      after: 5,
      because: 'D abandons, so it was ringing',
      plays: callerHangsUp,
      boxes: { A: [callerReleased('D')], D: [abandonedIn('D', 'C')] },
    }),
  ],
  variants: [
    ...dialVariants(),
    {
      name: 'agents in secondary groups',
      config: { capabilities: { acdAgents: 'in-secondary-groups' } },
    },
  ],
};
