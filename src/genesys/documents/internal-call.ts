import type { DocumentedScenario } from '../../model/document.ts';
import type { GenesysInput } from '../vocabulary/inputs.ts';
import { abandoned, calledEstablished, callerEstablished, ringing } from './boxes.ts';
import { busyReason, dial, dialRole, dialed, dn, interrupted, said } from './notation.ts';
import { answered, arrived, asked, callerHangsUp, destinationBusy } from './plays.ts';
import { T_SERVER, VOICE_MICROSERVICES } from './sources.ts';
import { dialVariants, invalidNumber } from './variants.ts';

/** An internal or inbound call, from making it to the conversation. */
export const internalCall: DocumentedScenario<GenesysInput> = {
  id: 'genesys/internal-call',
  title: 'Internal or inbound call',
  sourcing: 'vendor table',
  printings: [
    {
      document: VOICE_MICROSERVICES,
      section: 'Connection-establishing phase for an internal/inbound call',
    },
    { document: T_SERVER, section: 'Connection-Establishing Phase (Internal/Inbound Call)' },
  ],
  parties: ['A', 'B'],
  config: { dns: [dn('A'), dn('B')] },
  prelude: [],
  rows: [
    {
      plays: asked({ type: 'TMakeCall', thisDN: 'A', otherDN: 'B' }, 1),
      boxes: {
        A: [
          said('EventDialing', {
            ConnID: '1',
            ThisDN: 'A',
            ThisDNRole: 'Origination',
            OtherDN: dialed('B'),
            OtherDNRole: dialRole,
          }),
        ],
      },
    },
    { plays: arrived, boxes: { B: [ringing('B')] } },
    {
      plays: answered('B', 2),
      boxes: { A: [callerEstablished('B')], B: [calledEstablished('B')] },
    },
  ],
  interruptions: [
    interrupted({
      mark: '*',
      after: 2,
      because: 'EventReleased names no OtherDN and B hears nothing: the call has not come to B',
      plays: callerHangsUp,
      boxes: {
        A: [
          said('EventReleased', {
            ConnID: '1',
            ThisDN: 'A',
            ThisDNRole: 'Origination',
            CallState: 'OK',
          }),
        ],
      },
    }),
    interrupted({
      mark: '**',
      after: 2,
      because: 'EventDestinationBusy comes in place of the ringing',
      plays: destinationBusy,
      boxes: {
        A: [
          said('EventDestinationBusy', {
            ConnID: '1',
            ThisDN: 'A',
            ThisDNRole: 'Origination',
            CallState: busyReason,
          }),
        ],
      },
    }),
    interrupted({
      mark: '***',
      after: 3,
      because: 'B abandons, so it was ringing',
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
  variants: [...dialVariants('***'), invalidNumber('**')],
};
