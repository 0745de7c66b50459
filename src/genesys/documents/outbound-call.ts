import type { DocumentedScenario } from '../../model/document.ts';
import type { GenesysInput } from '../vocabulary/inputs.ts';
import { callerDialing, callerReleased } from './boxes.ts';
import { busyReason, dial, dialRole, dn, interrupted, opt, said } from './notation.ts';
import { arrived, asked, callerHangsUp, destinationBusy, pickedUpAt } from './plays.ts';
import { T_SERVER, VOICE_MICROSERVICES } from './sources.ts';
import { dialVariants, invalidNumber, optionalLeftOut } from './variants.ts';

/** A call to an outside number. Its abnormal table has no column for B, and the normal one nothing in it. */
export const outboundCall: DocumentedScenario<GenesysInput> = {
  id: 'genesys/outbound-call',
  title: 'Outbound call',
  sourcing: 'vendor table',
  printings: [
    {
      document: VOICE_MICROSERVICES,
      section: 'Connection-establishing phase for an outbound call',
    },
    { document: T_SERVER, section: 'Connection-Establishing Phase (Outbound Call)' },
  ],
  parties: ['A', 'B'],
  config: { dns: [dn('A'), dn('B', 'external')] },
  prelude: [],
  rows: [
    {
      plays: asked({ type: 'TMakeCall', thisDN: 'A', otherDN: 'B' }, 1),
      boxes: { A: [callerDialing('B')] },
    },
    {
      plays: [{ type: 'network-reached', connID: 1 }],
      boxes: {
        A: [
          said(
            'EventNetworkReached',
            {
              ConnID: '1',
              ThisDN: 'A',
              ThisDNRole: 'Origination',
              OtherDN: dial('B'),
              OtherDNRole: dialRole,
            },
            { note: 'a' },
          ),
        ],
      },
    },
    {
      plays: [...arrived, ...pickedUpAt('B')],
      boxes: {
        A: [
          said('EventEstablished', {
            ConnID: '1',
            ThisDN: 'A',
            ThisDNRole: 'Origination',
            OtherDN: opt('B'),
            OtherDNRole: opt('Destination'),
          }),
        ],
      },
    },
  ],
  interruptions: [
    interrupted({
      mark: '*',
      after: 2,
      because: 'the first of two rows with the same events: the network is not reached yet',
      plays: callerHangsUp,
      boxes: { A: [callerReleased('B')] },
      parties: ['A'],
    }),
    interrupted({
      mark: '**',
      after: 2,
      because: 'EventDestinationBusy comes in place of network reached',
      plays: destinationBusy,
      boxes: {
        A: [
          said('EventDestinationBusy', {
            ConnID: '1',
            ThisDN: 'A',
            OtherDN: 'B',
            CallState: busyReason,
          }),
        ],
      },
      parties: ['A'],
    }),
    interrupted({
      mark: '***',
      after: 3,
      because: 'the second of two rows with the same events: the network is reached',
      plays: callerHangsUp,
      boxes: { A: [callerReleased('B')] },
      parties: ['A'],
    }),
  ],
  variants: [
    ...dialVariants(),
    optionalLeftOut,
    invalidNumber('**'),
    /** Note a: said right before EventEstablished, in the row after its own. */
    {
      name: 'network reached simulated',
      config: { capabilities: { networkReached: 'simulated' } },
      plays: { 2: [] },
    },
  ],
};
