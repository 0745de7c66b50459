import type { DocumentedScenario } from '../../model/document.ts';
import type { GenesysInput } from '../vocabulary/inputs.ts';
import { ringing } from './boxes.ts';
import { dn, said } from './notation.ts';
import { asked, called, pickedUpAt } from './plays.ts';
import { T_SERVER, VOICE_MICROSERVICES } from './sources.ts';

/** A call that its caller holds before it is answered. */
export const callOnHold: DocumentedScenario<GenesysInput> = {
  id: 'genesys/call-on-hold',
  title: 'Call answered while on hold',
  sourcing: 'vendor table',
  printings: [
    {
      document: VOICE_MICROSERVICES,
      section: 'Connection-establishing phase while on hold (internal/outbound call)',
    },
    {
      document: T_SERVER,
      section: 'Connection-Establishing Phase While On Hold (Internal/Outbound Call)',
    },
  ],
  parties: ['A', 'B'],
  config: { dns: [dn('A'), dn('B')] },
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
            CallState: 'OK',
          }),
        ],
        B: [ringing('B')],
      },
    },
    {
      plays: asked({ type: 'THoldCall', thisDN: 'A', connID: 1 }, 1),
      boxes: { A: [said('EventHeld', { ConnID: '1', ThisDN: 'A', OtherDN: 'B' })] },
    },
    {
      plays: pickedUpAt('B'),
      boxes: {
        A: [said('EventEstablished', { ConnID: '1', ThisDN: 'A', OtherDN: 'B' })],
        B: [said('EventEstablished', { ConnID: '1', ThisDN: 'B', OtherDN: 'A' })],
      },
    },
    {
      plays: asked({ type: 'TRetrieveCall', thisDN: 'A', connID: 1 }, 2),
      boxes: {
        A: [said('EventRetrieved', { ConnID: '1', ThisDN: 'A', OtherDN: 'B', CallState: 'OK' })],
      },
    },
  ],
  interruptions: [],
  variants: [],
};
