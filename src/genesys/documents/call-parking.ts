import type { DocumentedScenario } from '../../model/document.ts';
import type { GenesysInput } from '../vocabulary/inputs.ts';
import {
  abandoned,
  calledEstablished,
  callerDialing,
  callerEstablished,
  ringing,
} from './boxes.ts';
import { dial, dialRole, dn, interrupted, said } from './notation.ts';
import { answered, asked, callerHangsUp } from './plays.ts';
import { T_SERVER, VOICE_MICROSERVICES } from './sources.ts';
import { dialVariants } from './variants.ts';

/** A call that is parked on the called DN and picked up there. */
export const callParking: DocumentedScenario<GenesysInput> = {
  id: 'genesys/call-parking',
  title: 'Call parking',
  sourcing: 'vendor table',
  printings: [
    {
      document: VOICE_MICROSERVICES,
      section: 'Connection-establishing phase for an internal/inbound call with call parking',
    },
    {
      document: T_SERVER,
      section: 'Connection-Establishing Phase (Internal/Inbound Call with Call Parking)',
    },
  ],
  parties: ['A', 'B'],
  config: { dns: [dn('A'), dn('B')] },
  prelude: [],
  rows: [
    {
      plays: asked({ type: 'TMakeCall', thisDN: 'A', otherDN: 'B' }, 1),
      boxes: { A: [callerDialing('B')] },
    },
    {
      plays: [{ type: 'is-parked', connID: 1 }],
      boxes: {
        A: [
          said(
            'EventDestinationBusy',
            {
              ConnID: '1',
              ThisDN: 'A',
              ThisDNRole: 'Origination',
              OtherDN: dial('B'),
              OtherDNRole: dialRole,
            },
            { optional: true },
          ),
        ],
        B: [
          said('EventQueued', {
            ConnID: '1',
            ThisDN: 'B',
            ThisDNRole: 'Destination',
            OtherDN: 'A',
            OtherDNRole: 'Origination',
            CallState: 'OK',
          }),
        ],
      },
    },
    { plays: [{ type: 'picks-up', thisDN: 'B', connID: 1 }], boxes: { B: [ringing('B')] } },
    {
      plays: answered('B', 2),
      boxes: { A: [callerEstablished('B')], B: [calledEstablished('B')] },
    },
  ],
  interruptions: [
    interrupted({
      mark: '*',
      after: 3,
      because: 'B abandons while its own table has only parked the call there',
      plays: callerHangsUp,
      boxes: {
        A: [
          said('EventReleased', {
            ConnID: '1',
            ThisDN: 'A',
            ThisDNRole: 'Origination',
            OtherDN: dial('B'),
            OtherDNRole: dialRole,
            CallState: 'OK',
          }),
        ],
        B: [abandoned('B')],
      },
    }),
  ],
  variants: [
    ...dialVariants('*'),
    {
      name: 'caller not told of the parking',
      config: { capabilities: { destinationBusyBeforeParking: false } },
      points: [null, '*'],
    },
  ],
};
