import type { DocumentedScenario } from '../../model/document.ts';
import type { GenesysInput } from '../vocabulary/inputs.ts';
import {
  abandoned,
  callerDialing,
  callerEstablished,
  callerReleased,
  queued,
  ringingFrom,
} from './boxes.ts';
import { dn, interrupted, opt, said } from './notation.ts';
import { answered, arrived, called, callerHangsUp } from './plays.ts';
import { T_SERVER, VOICE_MICROSERVICES } from './sources.ts';
import { dialVariants, optionalLeftOut } from './variants.ts';

/** A call to an ACD queue, distributed to an agent. */
export const acdCall: DocumentedScenario<GenesysInput> = {
  id: 'genesys/acd-call',
  title: 'Call to an ACD queue',
  sourcing: 'vendor table',
  printings: [
    {
      document: VOICE_MICROSERVICES,
      section: 'Connection-establishing phase for an internal/inbound call to ACD',
    },
    { document: T_SERVER, section: 'Connection-Establishing Phase (Internal/Inbound Call to ACD)' },
  ],
  parties: ['A', 'B', 'C'],
  config: { dns: [dn('A'), dn('B', 'acd-queue'), dn('C')] },
  prelude: [],
  rows: [
    { plays: called('B'), boxes: { A: [callerDialing('B')], B: [queued('B')] } },
    {
      plays: [{ type: 'diverts', thisDN: 'B', connID: 1, otherDN: 'C' }],
      boxes: {
        B: [
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
      plays: answered('C', 1),
      boxes: {
        A: [callerEstablished('C')],
        C: [
          said('EventEstablished', {
            ConnID: '1',
            ThisDN: 'C',
            ThisQueue: 'B',
            ThisDNRole: 'Destination',
            OtherDN: 'A',
            OtherDNRole: 'Origination',
          }),
        ],
      },
    },
  ],
  interruptions: [
    interrupted({
      mark: '*',
      after: 2,
      because: 'B abandons, so the call was still queued there',
      plays: callerHangsUp,
      boxes: { A: [callerReleased('B')], B: [abandoned('B')] },
    }),
    interrupted({
      mark: '**',
      after: 3,
      because: 'neither B nor C hears anything: diverted at B, not yet ringing at C',
      plays: callerHangsUp,
      boxes: { A: [callerReleased('B')] },
    }),
    interrupted({
      mark: '***',
      after: 4,
      because: 'C abandons, so it was ringing',
      plays: callerHangsUp,
      boxes: { A: [callerReleased('C')], C: [abandoned('C')] },
    }),
  ],
  variants: [...dialVariants(), optionalLeftOut],
};
